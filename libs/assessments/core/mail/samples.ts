import { languages } from '#kernel';
import type { MailSample } from '#messaging/contract';

const folder = import.meta.dirname;
const titles = { et: 'Kriitiline mõtlemine', ru: 'Критическое мышление', en: 'Critical thinking' };
const values = (more: Readonly<Record<string, unknown>> = {}): MailSample['values'] =>
  Object.fromEntries(languages.map((language) => [language, { givenName: 'Õie', testTitle: titles[language], resultUrl: 'https://kaasa.example.org/learn/attempts/example/result', ...more }])) as unknown as MailSample['values'];

export const assessmentsMailSamples: readonly MailSample[] = [
  { template: { name: 'result-ready', folder }, purpose: 'service', use: { et: 'Testi tulemus', ru: 'Результат теста', en: 'The result of a test' }, values: values() },
  { template: { name: 'appeal-answered', folder }, purpose: 'service', use: { et: 'Vastus hinde kohta', ru: 'Ответ об оценке', en: 'An answer about a grade' }, values: values({ changed: true }) },
];
