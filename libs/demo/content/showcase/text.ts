import type { Localized } from '#kernel';

export const text = (et: string, ru: string, en: string): Localized => ({ et, ru, en });

/** Texts by their keys, in this order. */
export const keyed = (parts: Readonly<Record<string, readonly [et: string, ru: string, en: string]>>) => Object.entries(parts).map(([key, words]) => ({ key, text: text(...words) }));
