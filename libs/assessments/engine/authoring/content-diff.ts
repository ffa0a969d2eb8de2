import { languages, type Language } from '#kernel';
import type { ItemContent } from '../item/index.js';
import { isLocalized, nameOf } from './localized-texts.js';

/** One field that differs between two versions; `language` where it is a text. What is not there is null. */
export interface ContentChange {
  readonly pointer: string;
  readonly language: Language | null;
  readonly before: string | number | boolean | null;
  readonly after: string | number | boolean | null;
}

type Leaf = ContentChange['before'];

/** What changed from one version of a question to another, field by field and language by language. */
export function contentDiff(before: ItemContent, after: ItemContent): ContentChange[] {
  const [old, now] = [leaves(before), leaves(after)];
  const places = [...new Set([...old.keys(), ...now.keys()])];
  return places.flatMap((place) => {
    const [was, is] = [old.get(place), now.get(place)];
    if ((was?.value ?? null) === (is?.value ?? null)) return [];
    const { pointer, language } = is ?? was ?? { pointer: place, language: null };
    return [{ pointer, language, before: was?.value ?? null, after: is?.value ?? null }];
  });
}

interface Found {
  readonly pointer: string;
  readonly language: Language | null;
  readonly value: Leaf;
}

function leaves(content: ItemContent): Map<string, Found> {
  return new Map([...walk(content, '')].map((found) => [`${found.pointer} ${found.language ?? ''}`, found]));
}

function* walk(value: unknown, pointer: string): Generator<Found> {
  if (isLocalized(value)) for (const language of languages) yield { pointer, language, value: value[language] === '' ? null : value[language] };
  else if (typeof value === 'object' && value !== null) {
    for (const [name, part] of Object.entries(value)) yield* walk(part, `${pointer}/${nameOf(value, name, part)}`);
    if (Array.isArray(value)) yield* orderOf(value, pointer);
  } else if (value !== undefined) yield { pointer, language: null, value: value as Leaf };
}

/** The order of keyed elements is a field of its own, as moving one changes no other. */
function* orderOf(list: readonly unknown[], pointer: string): Generator<Found> {
  const keys = list.map((part, index) => nameOf(list, String(index), part));
  if (keys.some((key, index) => key !== String(index))) yield { pointer: `${pointer}/order`, language: null, value: keys.join(', ') };
}
