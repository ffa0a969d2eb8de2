import { languages, type Language, type Localized } from '#kernel';
import type { MailSample } from '#messaging/contract';
import { answeredMail, askedMail, concernMail, followUpMail, helpWantedMail, invitationMail, newContactMail, onboardingMail, welcomeMail } from '../application/mails.js';
import { paragraphs } from '../application/timeline/follow-up-letters.js';
import { defaultPlan } from '../domain/default-plan.js';
import type { PlanStep } from '../domain/plan.js';

const url = (path: string) => `https://kaasa.example.org/${path}`;
const checkIn = (answer: string) => url(`check-in/example?answer=${answer}`);
const links = { metUrl: checkIn('met'), notMetUrl: checkIn('not-met'), needHelpUrl: checkIn('need-help'), pauseUrl: checkIn('pause'), stopLetterUrl: checkIn('stop') };
const title: Localized = { et: 'Inimeselt inimesele', ru: 'От человека к человеку', en: 'People to People' };
const dates: Localized = { et: '30. november 2026', ru: '30 ноября 2026 г.', en: '30 November 2026' };

const answer: Localized = {
  et: 'Alustage ringiga, kus igaüks räägib oma keeles. Tõlkige üksteisele.',
  ru: 'Начните с круга, где каждый говорит на своём языке. Переводите друг другу.',
  en: 'Begin with a round in which everybody speaks their own language. Translate for each other.',
};

function each(make: (language: Language) => Readonly<Record<string, unknown>>): MailSample['values'] {
  return Object.fromEntries(languages.map((language) => [language, { givenName: 'Õie', ...make(language) }])) as unknown as MailSample['values'];
}

const stepLetter = (step: PlanStep | undefined) =>
  each((language) => ({ stepTitle: step?.title[language], paragraphs: paragraphs(step?.text[language] ?? ''), pauseDays: 30, answerBy: dates[language], ...links }));
const stepOfKind = (kind: PlanStep['kind']) => stepLetter(defaultPlan.steps.find((step) => step.kind === kind));

export const mentoringMailSamples: readonly MailSample[] = [
  {
    template: invitationMail,
    purpose: 'mentor-follow-up',
    use: { et: 'Kutse mentoriks', ru: 'Приглашение стать ментором', en: 'The invitation to be a mentor' },
    values: each((language) => ({ programmeTitle: title[language], invitationUrl: url('mentor-invitation/example'), answerBy: dates[language] })),
  },
  {
    template: onboardingMail,
    purpose: 'service',
    use: { et: 'Esimesed sammud mentorina', ru: 'Первые шаги ментора', en: 'The first steps of a mentor' },
    values: each((language) => ({ programmeTitle: title[language], spaceUrl: url('learn/mentoring') })),
  },
  {
    template: welcomeMail,
    purpose: 'mentor-follow-up',
    use: { et: 'Tervitus uuele mentorile', ru: 'Приветствие новому ментору', en: 'The welcome of a new mentor' },
    values: each((language) => ({ programmeTitle: title[language], firstDate: dates[language], capacity: 8, spaceUrl: url('learn') })),
  },
  { template: followUpMail, purpose: 'mentor-follow-up', use: { et: 'Järelkontakt', ru: 'Последующая связь', en: 'A follow-up' }, values: stepOfKind('check-in') },
  { template: followUpMail, purpose: 'mentor-follow-up', use: { et: 'Järelkontakt: tagasivaade', ru: 'Последующая связь: взгляд назад', en: 'A follow-up that looks back' }, values: stepOfKind('evaluation') },
  { template: followUpMail, purpose: 'mentor-follow-up', use: { et: 'Aasta lõpu kiri', ru: 'Письмо в конце года', en: 'The letter at the end of the year' }, values: stepOfKind('closing') },
  {
    template: newContactMail,
    purpose: 'service',
    use: { et: 'Rühmal on uus mentor', ru: 'У группы новый ментор', en: 'A group has a new mentor' },
    values: each(() => ({ mentorName: 'Anna', groupName: 'Anna · Narva' })),
  },
  { template: askedMail, purpose: 'service', use: { et: 'Mentor küsib', ru: 'Вопрос ментора', en: 'A mentor asks' }, values: each(() => ({ questionsUrl: url('teach/mentors/questions') })) },
  {
    template: answeredMail,
    purpose: 'service',
    use: { et: 'Vastus mentorile', ru: 'Ответ ментору', en: 'An answer to a mentor' },
    values: each((language) => ({ paragraphs: paragraphs(answer[language]), askUrl: url('learn/mentoring/ask') })),
  },
  { template: helpWantedMail, purpose: 'service', use: { et: 'Mentor vajab abi', ru: 'Ментору нужна помощь', en: 'A mentor needs help' }, values: each(() => ({ mentorUrl: url('run/mentors/example') })) },
  {
    template: concernMail,
    purpose: 'service',
    use: { et: 'Teade murest', ru: 'Сообщение о проблеме', en: 'A concern was raised' },
    values: each(() => ({ concernUrl: url('run/mentors/contacts') })),
  },
];
