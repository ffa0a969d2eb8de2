import type { Localized } from '#kernel';
import type { FollowUpPlan, PlanStep, StepKind } from './plan.js';

/** What a letter asks where a plan says nothing of its own. */
export const usualText: Localized = {
  et: 'Kuidas teie rühmal läheb? Valige üks vastus. Rohkem ei ole vaja.',
  ru: 'Как дела у вашей группы? Выберите один ответ. Больше ничего не нужно.',
  en: 'How is your group doing? Choose one answer. Nothing more is needed.',
};

const evaluationText: Localized = {
  et: 'Vaatame korraks tagasi: kuidas teie rühmal läheb? Valige üks vastus. Järgmisel lehel saate soovi korral kirjutada, mis on hästi läinud ja mida peaks muutma.',
  ru: 'Давайте оглянемся назад: как дела у вашей группы? Выберите один ответ. На следующей странице можно написать, что получается хорошо и что стоит изменить.',
  en: 'Let us look back for a moment: how is your group doing? Choose one answer. On the next page you can write what has gone well and what should change.',
};

const closingText: Localized = {
  et: 'Teie mentoriaasta on täis. Täname teid! Palun vastake veel viimast korda: kuidas teie rühmal läheb?',
  ru: 'Прошёл год вашего менторства. Спасибо вам! Ответьте, пожалуйста, в последний раз: как дела у вашей группы?',
  en: 'Your year as a mentor is complete. Thank you! Please answer one last time: how is your group doing?',
};

const texts: Readonly<Record<StepKind, Localized>> = { 'check-in': usualText, evaluation: evaluationText, closing: closingText };
const answerDays = 14;

function step(key: string, after: PlanStep['after'], title: Localized, kind: StepKind = 'check-in'): PlanStep {
  return { key, kind, anchor: 'became-mentor', after, condition: 'always', channel: 'email', title, text: texts[kind], waitDays: answerDays, escalates: true, closing: kind === 'closing' };
}

const day = (days: number, title: Localized, kind?: StepKind): PlanStep => step(`day-${days}`, { days }, title, kind);
const month = (months: number): PlanStep =>
  step(`month-${months}`, { months }, { et: `${months}. kuu mentorina`, ru: `${months}-й месяц в роли ментора`, en: `Month ${months} as a mentor` });

/** Twice in the first month, then rarer, for a year; looking back on days 30, 90 and 180 (domain brief, "Mentoring"). */
export const defaultPlan: FollowUpPlan = {
  timeZone: 'Europe/Tallinn',
  at: '10:00',
  quiet: { from: 21, until: 8 },
  answerDays,
  silencesToTask: 2,
  silencesToStop: 6,
  workingDays: { help: 1, silent: 3, call: 2 },
  steps: [
    day(7, { et: 'Esimene nädal', ru: 'Первая неделя', en: 'The first week' }),
    day(21, { et: 'Kolm nädalat', ru: 'Три недели', en: 'Three weeks' }),
    day(30, { et: 'Esimene kuu', ru: 'Первый месяц', en: 'The first month' }, 'evaluation'),
    day(60, { et: 'Kaks kuud', ru: 'Два месяца', en: 'Two months' }),
    day(90, { et: 'Kolm kuud', ru: 'Три месяца', en: 'Three months' }, 'evaluation'),
    ...[4, 5].map(month),
    day(180, { et: 'Pool aastat', ru: 'Полгода', en: 'Half a year' }, 'evaluation'),
    ...[7, 8, 9, 10, 11].map(month),
    day(365, { et: 'Aasta sai täis', ru: 'Год в роли ментора', en: 'A full year' }, 'closing'),
  ],
};
