import { describe, expect, it } from '@jest/globals';
import { languages } from '#kernel';
import { renderMail, type MailValues } from '#platform/mail';
import { followUpMail, invitationMail, welcomeMail } from '../application/mails.js';

const url = (path: string) => `https://kaasa.example.org/${path}`;
const mails: readonly [typeof followUpMail, MailValues][] = [
  [invitationMail, { givenName: 'Õie', programmeTitle: 'Sild', invitationUrl: url('mentor-invitation/t'), answerBy: '23.12.2026' }],
  [welcomeMail, { givenName: 'Õie', programmeTitle: 'Sild', firstDate: '30.11.2026', capacity: 8, spaceUrl: url('learn') }],
  [welcomeMail, { givenName: 'Õie', programmeTitle: 'Sild', firstDate: null, capacity: 8, spaceUrl: url('learn') }],
  [
    followUpMail,
    {
      givenName: 'Õie',
      stepTitle: 'Esimene nädal',
      paragraphs: [],
      answerBy: '14.12.2026',
      pauseDays: 30,
      metUrl: url('check-in/t?answer=met'),
      notMetUrl: url('check-in/t?answer=not-met'),
      needHelpUrl: url('check-in/t?answer=need-help'),
      pauseUrl: url('check-in/t?answer=pause'),
      stopLetterUrl: url('check-in/t?answer=stop'),
    },
  ],
];

describe.each(languages)('mails in %s', (language) => {
  it.each(mails)('$name names nothing that it is not given, and every link is in the text too', (template, values) => {
    const { subject, html, text } = renderMail(template, language, values, { home: url(''), stopUrl: url('stop') });
    expect(subject.length).toBeLessThan(80);
    for (const value of Object.values(values)) if (typeof value === 'string' && value.startsWith('https')) expect(text).toContain(value);
    expect(html).not.toMatch(/\{\{|undefined|\[object/);
    expect(/[а-я]/i.test(text.replaceAll('Õie', ''))).toBe(language === 'ru');
  });
});
