import type { ImportedMedium } from '../imported.js';
import type { Losses } from '../losses.js';
import { bytesOfBase64, mediumFrom } from '../media.js';
import { shareOf } from '../moodle/fractions.js';
import type { SourceAnswer, SourceText } from '../moodle/question.js';
import { child, children, textOf, type XmlElement } from './xml.js';

const formats: Readonly<Record<string, SourceText['format']>> = { html: 'html', moodle_auto_format: 'auto', plain_text: 'plain', markdown: 'markdown' };

/** A text element with its format; HTML unless it says otherwise, as Moodle's own exports mean it. */
export function sourceText(element: XmlElement | undefined): SourceText {
  if (element === undefined) return { format: 'plain', text: '' };
  return { format: formats[element.attributes['format'] ?? 'html'] ?? 'html', text: clean((child(element, 'text') ?? element).text) };
}

/** A text element that says something. */
export function optionalText(element: XmlElement | undefined): SourceText | undefined {
  const text = sourceText(element);
  return text.text.trim() === '' ? undefined : text;
}

/** Without the private characters that mark gaps while a text is read. */
function clean(text: string): string {
  return text.replace(/[\uE000-\uE00F]/g, '');
}

export function answersOf(question: XmlElement): SourceAnswer[] {
  return children(question, 'answer').map((answer) => {
    const feedback = optionalText(child(answer, 'feedback'));
    return { text: sourceText(answer), fraction: fractionOf(answer), ...(feedback === undefined ? {} : { feedback }) };
  });
}

export function fractionOf(answer: XmlElement): number {
  const percent = decimalOf(answer.attributes['fraction'] ?? textOf(answer, 'fraction'));
  return percent === null ? 0 : shareOf(percent);
}

export function decimalOf(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  return plain !== '' && plain.length < 60 && Number.isFinite(Number(plain)) ? Number(plain) : null;
}

export function wholeOf(question: XmlElement, name: string): number | undefined {
  const value = decimalOf(textOf(question, name));
  return value === null || value <= 0 ? undefined : Math.floor(value);
}

export function isOn(question: XmlElement, name: string, usual: boolean): boolean {
  const text = textOf(question, name);
  return text === '' ? usual : text === '1' || text === 'true';
}

/** The files that a question brings along, by name; those of Moodle 1.9 in its `image` field too. */
export function filesOf(question: XmlElement, losses: Losses): Map<string, ImportedMedium> {
  const files = new Map<string, ImportedMedium>();
  const take = (name: string, text: string) => {
    const bytes = bytesOfBase64(text);
    const medium = bytes === null ? null : mediumFrom(name, bytes);
    if (medium === null) losses.add('media-refused');
    else files.set(name, medium);
  };
  const visit = (element: XmlElement) => {
    if (element.name === 'file' && element.attributes['name'] !== undefined) take(element.attributes['name'], element.text);
    else element.children.forEach(visit);
  };
  visit(question);
  const old = textOf(question, 'image');
  const bytes = textOf(question, 'image_base64');
  if (old !== '' && bytes !== '') take(old, bytes);
  return files;
}
