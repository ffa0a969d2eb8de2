import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderMail, type MailValues } from './render-mail.js';

let folder: string;
const frame = { home: 'https://kaasa.example.org', stopUrl: null };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kaasa-mail-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

let written = 0;
function render(source: string, values: MailValues, stopUrl: string | null = null) {
  const name = `template-${written++}`;
  writeFileSync(join(folder, `${name}.ru.hbs`), source);
  return renderMail({ name, folder }, 'ru', values, { ...frame, stopUrl });
}

describe('renderMail', () => {
  it('takes the subject from the first line, and sets the body into the layout of the language', () => {
    const mail = render('Письмо для {{name}}\n\n<p>Здравствуйте, {{name}}!</p>\n<p><a class="button" href="{{url}}">Открыть</a></p>\n', { name: 'Õie', url: 'https://a.test/?a=1&b=2' });
    expect(mail.subject).toBe('Письмо для Õie');
    expect(mail.html).toContain('<html lang="ru">');
    expect(mail.html).toContain('href="https://a.test/?a&#x3D;1&amp;b&#x3D;2"');
    expect(mail.html).toMatch(/<a style="[^"]*min-height:48px[^"]*" href/);
    expect(mail.text).toMatch(/^Здравствуйте, Õie!\n\nОткрыть: https:\/\/a\.test\/\?a=1&b=2\n\n-- \n/);
  });

  it('escapes values in the body, and leaves them as they are in the subject', () => {
    const mail = render("{{name}}'s letter\n\n<p>{{name}}</p>", { name: "<script>O'Neil" });
    expect(mail.subject).toBe("<script>O'Neil's letter");
    expect(mail.html).not.toContain('<script>');
    expect(mail.text.startsWith("<script>O'Neil")).toBe(true);
  });

  it('keeps a subject on one line, whatever is in its values', () => {
    expect(render('Hi {{name}}\n\n<p>x</p>', { name: 'a\r\nBcc: b@c.test' }).subject).toBe('Hi a Bcc: b@c.test');
  });

  it.each(['Hi\n\n<p>{{missing}}</p>', 'Hi {{missing}}\n\n<p>x</p>', 'Hi\n\n{{#if missing}}<p>x</p>{{/if}}', 'Hi\n\n{{#each missing}}<p>x</p>{{/each}}', 'Hi\n\n<p>{{constructor}}</p>'])(
    'refuses a value that is not given: %j',
    (source) => {
      expect(() => render(source, { name: 'Anna' })).toThrow();
    },
  );

  it('takes null and false as given', () => {
    expect(render('Hi\n\n{{#if date}}<p>{{date}}</p>{{/if}}<p>x</p>', { date: null }).text.startsWith('x\n')).toBe(true);
  });

  it('lists', () => {
    expect(render('Hi\n\n<ul>{{#each items}}<li>{{title}}</li>{{/each}}</ul>', { items: [{ title: 'üks' }, { title: 'kaks' }] }).text.startsWith('- üks\n- kaks\n')).toBe(true);
  });

  it('shows the way to stop where there is one', () => {
    const mail = render('Hi\n\n<p>x</p>', {}, 'https://a.test/stop/t');
    expect(mail.html).toContain('https://a.test/stop/t');
    expect(mail.text).toContain('Больше не присылать мне такие письма: https://a.test/stop/t');
    expect(render('Hi\n\n<p>x</p>', {}).html).not.toContain('Больше не присылать');
  });

  it('refuses a template without a subject, and a class without a style', () => {
    expect(() => render('<p>x</p>', {})).toThrow('a template is its subject');
    expect(() => render('Hi\n\n<p class="huge">x</p>', {})).toThrow('class="huge" has no style');
  });
});
