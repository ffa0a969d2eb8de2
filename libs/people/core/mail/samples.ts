import { inEach, type MailSample } from '#messaging/contract';
import { mailTemplates } from '../application/send-link.js';

const values = inEach({ givenName: 'Õie', url: 'https://kaasa.example.org/link/example', minutes: 20 });

export const peopleMailSamples: readonly MailSample[] = [
  { template: mailTemplates['sign-in'], purpose: 'service', use: { et: 'Sisselogimise link', ru: 'Ссылка для входа', en: 'The link to sign in' }, values },
  { template: mailTemplates['set-password'], purpose: 'service', use: { et: 'Uus parool', ru: 'Новый пароль', en: 'A new password' }, values },
];
