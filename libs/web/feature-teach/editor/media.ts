import { languages, type Localized } from '#kernel';
import type { ItemContent, ItemMedia } from '#assessments/engine';

/** A picture or a sound as the server has stored it. */
export type Stored = Omit<ItemMedia, 'alt'>;

const noAlt: Localized = { et: '', ru: '', en: '' };

/** The question with the medium at the end of the text at `pointer`, in every language. */
export function withMedium(content: ItemContent, pointer: string, medium: Stored): ItemContent {
  const media = content.media ?? [];
  const shown = atPointer(content, pointer.split('/').slice(1), (text) => Object.fromEntries(languages.map((language) => [language, appended(text[language] ?? '', medium.key, isLong(pointer))])));
  return { ...shown, media: media.some(({ key }) => key === medium.key) ? media : [...media, { ...medium, alt: noAlt }] } as ItemContent;
}

/** Without the medium, in its texts as well. */
export function withoutMedium(content: ItemContent, key: string): ItemContent {
  const media = (content.media ?? []).filter((one) => one.key !== key);
  const { media: _all, ...rest } = inStrings(content, (text) => text.replaceAll(reference(key, '\\s*'), ''));
  return (media.length > 0 ? { ...rest, media } : rest) as ItemContent;
}

/** Another file in its place, with the description that it had. */
export function withOther(content: ItemContent, key: string, other: Stored): ItemContent {
  const media = (content.media ?? []).map((one) => (one.key === key ? { ...one, ...other } : one));
  const once = media.filter((one, index) => media.findIndex((same) => same.key === one.key) === index);
  return { ...inStrings(content, (text) => text.replaceAll(reference(key), (found) => found.replace(`(media:${key})`, `(media:${other.key})`))), media: once } as ItemContent;
}

function appended(text: string, key: string, long: boolean): string {
  const mark = `![](media:${key})`;
  return text.trim() === '' ? mark : `${text.trimEnd()}${long ? '\n\n' : ' '}${mark}`;
}

/** Texts of several paragraphs; the others are labels of one line. */
function isLong(pointer: string): boolean {
  return /^\/(?:stem|explanation|text|scenes\/\d+\/text)$/.test(pointer);
}

function reference(key: string, before = ''): RegExp {
  return new RegExp(`${before}!\\[[^\\]]*\\]\\(media:${key.replaceAll(/[.-]/g, '\\$&')}\\)`, 'g');
}

type Text = Readonly<Record<string, string>>;

function atPointer(value: unknown, path: readonly string[], change: (text: Text) => Text): object {
  const [name, ...rest] = path;
  if (name === undefined) return change((value ?? {}) as Text);
  if (Array.isArray(value)) return value.map((part: unknown, index) => (String(index) === name ? atPointer(part, rest, change) : part));
  return { ...(value as object), [name]: atPointer((value as Record<string, unknown>)[name], rest, change) };
}

function inStrings<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((part: unknown) => inStrings(part, change)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, inStrings(part as unknown, change)])) as T;
}
