import Handlebars from 'handlebars';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '#kernel';
import { frameWords } from './frame-words.js';
import { plainText } from './plain-text.js';

/** A folder of `<name>.<language>.hbs`: the subject on the first line, an empty line, the body's HTML. */
export interface MailTemplate {
  readonly name: string;
  /** Absolute. */
  readonly folder: string;
}

export type MailValues = Readonly<Record<string, unknown>>;

/** What surrounds every mail. */
export interface MailFrame {
  /** Where the installation lives. */
  readonly home: string;
  /** Ends mails of this purpose; null for those that belong to a service. */
  readonly stopUrl: string | null;
  /** Where the recipient chooses what to receive. */
  readonly preferencesUrl?: string;
}

export interface RenderedMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

type Render = (values: MailValues) => string;

const engine = Handlebars.create();
const known = (value: unknown, helper: string): unknown => {
  if (value === undefined) throw new Error(`{{#${helper}}} of a value that is not given`);
  return value;
};
// Handlebars' strict mode lets its own helpers take what is not given.
for (const helper of ['if', 'unless', 'each']) {
  const original = engine.helpers[helper] as Handlebars.HelperDelegate;
  engine.registerHelper(helper, function (this: unknown, value: unknown, options: Handlebars.HelperOptions) {
    return original.call(this, known(value, helper), options) as unknown;
  });
}

const button = 'display:inline-block;box-sizing:border-box;min-height:48px;padding:11px 22px;border-radius:8px;font-weight:700;line-height:24px;text-decoration:none;';
const styles: Readonly<Record<string, string>> = {
  button: `${button}border:1px solid #2F4B9E;background:#2F4B9E;color:#FFFFFF;`,
  choice: `${button}width:100%;border:1px solid #2F4B9E;background:#FFFFFF;color:#2F4B9E;text-align:center;`,
  quiet: 'color:#565E6E;font-size:15px;',
};

const compiled = new Map<string, { readonly subject: Render; readonly body: Render }>();
const layout = render(readFileSync(join(import.meta.dirname, 'layout.hbs'), 'utf8'), true);

/**
 * Renders a mail in one language. Values are escaped; in a body `class="button"`, `"choice"` and `"quiet"` become
 * inline styles, as mail programs need them.
 * @throws Error when the template names a value that is not given
 */
export function renderMail(template: MailTemplate, language: Language, values: MailValues, frame: MailFrame): RenderedMail {
  const { subject, body } = load(template, language);
  // Without a prototype, names such as `constructor` are unknown values too.
  const given = Object.assign(Object.create(null) as object, values) as MailValues;
  const title = subject(given).replace(/\s+/g, ' ').trim();
  const content = body(given);
  const text = plainText(content);
  const words = frameWords[language];
  const host = new URL(frame.home).host;
  const preferencesUrl = frame.preferencesUrl ?? null;
  const ways = [frame.stopUrl === null ? '' : `${words.stop}: ${frame.stopUrl}\n`, preferencesUrl === null ? '' : `${words.preferences}: ${preferencesUrl}\n`];
  return {
    subject: title,
    html: layout({ language, subject: title, preheader: preheaderOf(text), body: inlined(content), why: words.why, home: frame.home, host, stopUrl: frame.stopUrl, stop: words.stop, preferencesUrl, preferences: words.preferences }),
    text: `${text}\n-- \n${words.why} ${frame.home}\n${ways.join('')}`,
  };
}

function load({ folder, name }: MailTemplate, language: Language): { subject: Render; body: Render } {
  const path = join(folder, `${name}.${language}.hbs`);
  const cached = compiled.get(path);
  if (cached !== undefined) return cached;
  const [, subject, body] = /^([^\n]+)\n\s*\n([\s\S]+)$/.exec(readFileSync(path, 'utf8').replace(/\r\n/g, '\n')) ?? [];
  if (subject === undefined || body === undefined) throw new Error(`${path}: a template is its subject, an empty line and its body`);
  const loaded = { subject: render(subject, false), body: render(body, true) };
  compiled.set(path, loaded);
  return loaded;
}

/** A subject is plain text: escaped there, an apostrophe would be read as `&#x27;`. */
function render(source: string, escaped: boolean): Render {
  const template = engine.compile(source, { strict: true, noEscape: !escaped });
  return (values) => template(values);
}

function inlined(body: string): string {
  return body.replace(/ class="(\w+)"/g, (_, name: string) => {
    const style = styles[name];
    if (style === undefined) throw new Error(`class="${name}" has no style in mails`);
    return ` style="${style}"`;
  });
}

/** The first words, as mail programs show them beside the subject. */
function preheaderOf(text: string): string {
  const [greeting = '', first = ''] = text.split('\n\n');
  return `${greeting} ${first}`.replace(/\s+/g, ' ').trim().slice(0, 140);
}
