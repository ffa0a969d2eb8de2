import type { Answer } from '#web/api-client';
import type { Language } from '#web/i18n';

export type Template = Answer<'/api/v1/certificate-templates/{id}'>;
export type TemplateVersion = Template['versions'][number];
export type Content = TemplateVersion['content'];
export type LocalizedText = Content['intro'];
export type Logo = Content['logos'][number];
export type Signature = Content['signatures'][number];
/** What the server said of a field, by its path in the content. */
export type Faults = ReadonlyMap<string, string>;

export const languages: readonly Language[] = ['et', 'ru', 'en'];
export const choiceKinds = ['any', 'participation', 'achievement', 'toend', 'tunnistus', 'mentor', 'partner-letter'] as const;
export const mostLogos = 6;
export const mostSignatures = 3;
export const emptyText: LocalizedText = { et: '', ru: '', en: '' };

export function faultsOf(errors: readonly { readonly pointer: string; readonly detail: string }[]): Faults {
  // The first of a field is enough to go on with.
  return new Map([...errors].reverse().map(({ pointer, detail }) => [pointer.replace(/^\//, ''), detail]));
}

export function without<T>(items: readonly T[], index: number): T[] {
  return items.filter((_, n) => n !== index);
}

export function replaced<T>(items: readonly T[], index: number, item: T): T[] {
  return items.map((each, n) => (n === index ? item : each));
}

/** A4 at 72 points an inch, as the typesetter draws it. */
const sides = { landscape: [841.89, 595.28], portrait: [595.28, 841.89] } as const;

/** The pages of a drawing that shows them one below the other, each as a drawing of its own. */
export function pagesOf(svg: string, layout: Content['layout']): string[] {
  const [width, height] = sides[layout];
  const whole = Number(/ viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(svg)?.[1] ?? height);
  const count = Math.max(1, Math.round(whole / height));
  const head = / viewBox="[^"]*" width="[^"]*" height="[^"]*"/;
  return Array.from({ length: count }, (_, n) => svg.replace(head, ` viewBox="0 ${n * height} ${width} ${height}" width="${width}pt" height="${height}pt"`));
}
