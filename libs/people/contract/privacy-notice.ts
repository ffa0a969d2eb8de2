import type { Localized } from '#kernel';
import type { ConsentPurpose } from './facts.js';

export interface NoticeParagraph {
  readonly title: Localized;
  readonly body: Localized;
}

export interface ConsentQuestion extends NoticeParagraph {
  readonly purpose: ConsentPurpose;
}

/** The privacy notice in force, as everybody reads it before joining. */
export interface PrivacyNotice {
  readonly version: number;
  readonly paragraphs: readonly NoticeParagraph[];
  readonly consents: readonly ConsentQuestion[];
  /** What a person still has to check before it may be relied on; absent once that is done. */
  readonly humanCheck?: string;
}

export abstract class PrivacyNotices {
  abstract current(): PrivacyNotice;
}

/** The eight places of the programme, and everywhere else (EHAK names in Estonian). */
export const places: readonly { readonly code: string; readonly name: Localized }[] = [
  { code: 'tallinn-lasnamae', name: { et: 'Tallinn, Lasnamäe', ru: 'Таллинн, Ласнамяэ', en: 'Tallinn, Lasnamäe' } },
  { code: 'tallinn-pohja', name: { et: 'Tallinn, Põhja-Tallinn', ru: 'Таллинн, Пыхья-Таллинн', en: 'Tallinn, Põhja-Tallinn' } },
  { code: 'paldiski', name: { et: 'Paldiski', ru: 'Палдиски', en: 'Paldiski' } },
  { code: 'maardu', name: { et: 'Maardu', ru: 'Маарду', en: 'Maardu' } },
  { code: 'kohtla-jarve', name: { et: 'Kohtla-Järve', ru: 'Кохтла-Ярве', en: 'Kohtla-Järve' } },
  { code: 'johvi', name: { et: 'Jõhvi', ru: 'Йыхви', en: 'Jõhvi' } },
  { code: 'sillamae', name: { et: 'Sillamäe', ru: 'Силламяэ', en: 'Sillamäe' } },
  { code: 'narva', name: { et: 'Narva', ru: 'Нарва', en: 'Narva' } },
  { code: 'other', name: { et: 'Mujal', ru: 'В другом месте', en: 'Elsewhere' } },
];
