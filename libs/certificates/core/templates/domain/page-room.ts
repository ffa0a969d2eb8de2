import type { FieldError, Language } from '#kernel';
import type { CertificateLayout } from '../../domain/issuer-settings.js';
import type { TemplateContent } from './template-content.js';

/** Where parts of a page must have ended, in millimetres from its top. */
const ends: Readonly<Record<CertificateLayout, Readonly<Record<'foot' | 'panel', number>>>> = {
  landscape: { foot: 197, panel: 197 },
  portrait: { foot: 203, panel: 288 },
};
/** What roundings may come to. */
const tolerance = 0.5;

export interface Mark {
  readonly part: 'foot' | 'panel';
  readonly y: number;
}

/** By how much the parts of a page, as they were really set, go beyond their room; 0: they fit. */
export function overflow(layout: CertificateLayout, marks: readonly Mark[]): number {
  const over = Math.max(0, ...marks.map(({ part, y }) => y - ends[layout][part]));
  return over <= tolerance ? 0 : Math.ceil(over);
}

/** Told at what the administrator can shorten or leave out; null where the template adds nothing to the page. */
export function overflowFault({ intro, closing, signatures, logos }: TemplateContent, language: Language, over: number): FieldError | null {
  const texts = (['closing', 'intro'] as const).filter((field) => ({ intro, closing })[field][language].trim() !== '').sort((a, b) => ({ intro, closing })[b][language].length - ({ intro, closing })[a][language].length);
  const [text] = texts;
  const pointer = text !== undefined ? `/${text}/${language}` : signatures.length > 0 ? '/signatures' : logos.length > 0 ? '/logos' : null;
  return pointer === null ? null : { pointer, code: 'certificates.page-too-full', params: { over, language } };
}
