import type { Language, Localized } from '#kernel';
import { certificateKinds, type CertificateKind } from '#certificates/contract';
import type { CertificateLayout } from '../../domain/issuer-settings.js';
import { builtInDesign } from '../../pdf/design.js';

/** What an administrator decides about the look of certificates; pictures by the hash of their bytes. */
export interface TemplateContent {
  readonly layout: CertificateLayout;
  /** Besides the holder's own language; null: one language. */
  readonly secondLanguage: Language | null;
  readonly accent: string;
  readonly second: string;
  /** Texts with placeholders. */
  readonly intro: Localized;
  readonly closing: Localized;
  readonly logos: readonly TemplateLogo[];
  readonly signatures: readonly TemplateSignature[];
}

export interface TemplateLogo {
  readonly image: string;
  /** Whose it is. */
  readonly alt: string;
  readonly place: 'head' | 'foot';
}

export interface TemplateSignature {
  readonly name: string;
  readonly role: Localized;
  readonly image: string | null;
}

export const mostLogos = 6;
export const mostSignatures = 3;
export const longestText = 600;

/** For which certificates a template is chosen; `any`: for those with no choice of their own. */
export const choiceKinds = ['any', ...certificateKinds] as const;
export type ChoiceKind = 'any' | CertificateKind;

const nothing: Localized = { et: '', ru: '', en: '' };

/** What a new template begins with: the built-in look. */
export function freshContent(layout: CertificateLayout, secondLanguage: Language | null): TemplateContent {
  const { accent, second } = builtInDesign;
  return { layout, secondLanguage, accent, second, intro: nothing, closing: nothing, logos: [], signatures: [] };
}

export function imagesOf({ logos, signatures }: Pick<TemplateContent, 'logos' | 'signatures'>): string[] {
  return [...new Set([...logos.map(({ image }) => image), ...signatures.flatMap(({ image }) => (image === null ? [] : [image]))])];
}
