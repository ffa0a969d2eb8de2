import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import Handlebars from 'handlebars';
import { languages } from '#kernel';
import { mailTemplates } from '../application/send-link.js';

const values = { givenName: 'Ülo <b>', url: 'https://kaasa.example/link/abc-_1', minutes: 20 };
const cases = Object.values(mailTemplates).flatMap(({ name, folder }) => languages.map((language) => ({ name, language, file: `${folder}/${name}.${language}.hbs` })));

describe('mails of people', () => {
  it.each(cases)('$name.$language has a subject, the link once as a button, and says how long it lasts', ({ file }) => {
    const text = Handlebars.compile(readFileSync(file, 'utf8'), { strict: true })(values);
    const [subject = '', blank, ...body] = text.split('\n');
    expect(subject).toMatch(/^[\p{L} -]{10,60}$/u);
    expect(blank).toBe('');
    const html = body.join('\n');
    expect(html.split(values.url)).toHaveLength(2);
    expect(html).toContain('Ülo &lt;b&gt;');
    expect(html).toContain('20');
  });

  it('does not repeat one language in another', () => {
    const subjects = cases.map(({ file }) => readFileSync(file, 'utf8').split('\n')[0]);
    expect(new Set(subjects).size).toBe(cases.length);
  });
});
