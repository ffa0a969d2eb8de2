import { languages } from '#kernel';

/** What is wrong at one place of an item: an RFC 6901 pointer into it and a stable code. */
export interface ItemFault {
  readonly pointer: string;
  readonly code: FaultCode;
  readonly params?: Readonly<Record<string, string | number>>;
}

export type FaultCode =
  /** The shape of the data: for editors and importers that are wrong themselves. */
  | 'shape'
  | 'unknown-member'
  | 'key'
  | 'too-long'
  /** What an author left out or contradicted. */
  | 'empty'
  | 'untranslated'
  | 'repeated-key'
  | 'unknown-key'
  | 'too-few'
  | 'too-many'
  | 'number'
  | 'one-right'
  | 'no-right'
  | 'prompt-without-pair'
  | 'gap-missing'
  | 'gap-unknown'
  | 'not-ascending'
  | 'scene-in-circle'
  | 'scene-unreached'
  | 'coords'
  | 'unknown-media'
  /** A picture or a sound has no description. Waits like a translation: what came in a file may lack it. */
  | 'undescribed';

export type Say = (pointer: string, code: FaultCode, params?: ItemFault['params']) => void;

/** Says what is wrong with the shape of a value, whatever it is. */
export type Check = (value: unknown, pointer: string, say: Say) => void;

export const longestText = 20_000;

export function record(required: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check {
  return (value, pointer, say) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return say(pointer, 'shape');
    for (const [name, check] of Object.entries(required)) check(Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined, `${pointer}/${name}`, say);
    for (const [name, part] of Object.entries(value)) {
      if (part === undefined || Object.hasOwn(required, name)) continue;
      const check = Object.hasOwn(optional, name) ? optional[name] : undefined;
      if (check === undefined) say(`${pointer}/${name.slice(0, 64)}`, 'unknown-member');
      else check(part, `${pointer}/${name}`, say);
    }
  };
}

export function list(check: Check, least = 0, most = 200): Check {
  return (value, pointer, say) => {
    if (!Array.isArray(value)) return say(pointer, 'shape');
    if (value.length < least) say(pointer, 'too-few', { least, given: value.length });
    if (value.length > most) return say(pointer, 'too-many', { most, given: value.length });
    value.forEach((part, i) => check(part, `${pointer}/${i}`, say));
  };
}

export function oneOf(...values: readonly unknown[]): Check {
  return (value, pointer, say) => {
    if (!values.includes(value)) say(pointer, 'shape');
  };
}

export function number(least = -Infinity, most = Infinity): Check {
  return (value, pointer, say) => {
    if (typeof value !== 'number' || !Number.isFinite(value) || value < least || value > most) say(pointer, 'number');
  };
}

export function whole(least: number, most: number): Check {
  return (value, pointer, say) => {
    number(least, most)(value, pointer, say);
    if (typeof value === 'number' && Number.isFinite(value) && !Number.isInteger(value)) say(pointer, 'number');
  };
}

export const share = number(-1, 1);

export const boolean: Check = oneOf(true, false);

export const line: Check = (value, pointer, say) => {
  if (typeof value !== 'string') return say(pointer, 'shape');
  if (value.trim() === '') say(pointer, 'empty');
  if (value.length > 1_000) say(pointer, 'too-long');
};

/** What names a part over versions and languages, in responses and in files. */
export const key: Check = (value, pointer, say) => {
  if (typeof value !== 'string' || !/^[\w.-]{1,64}$/.test(value)) say(pointer, 'key');
};

export function matching(pattern: RegExp): Check {
  return (value, pointer, say) => {
    if (typeof value !== 'string' || !pattern.test(value)) say(pointer, 'shape');
  };
}

/** A text in all three languages. */
export const localized: Check = (value, pointer, say) => texts(value, pointer, say, true);

/** A text in all three languages, or in none. */
export const localizedOrEmpty: Check = (value, pointer, say) => texts(value, pointer, say, false);

function texts(value: unknown, pointer: string, say: Say, needed: boolean): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return say(pointer, 'shape');
  const given = value as Record<string, unknown>;
  for (const name of Object.keys(given)) if (!languages.some((language) => language === name)) say(`${pointer}/${name.slice(0, 64)}`, 'unknown-member');
  const of = (language: string) => (Object.hasOwn(given, language) ? given[language] : '');
  const written = languages.filter((language) => of(language) !== '' && (typeof of(language) !== 'string' || String(of(language)).trim() !== ''));
  for (const language of languages) {
    const text = of(language);
    if (typeof text !== 'string') say(`${pointer}/${language}`, 'shape');
    else if (text.length > longestText) say(`${pointer}/${language}`, 'too-long');
    else if (written.length > 0 && text.trim() === '') say(`${pointer}/${language}`, 'untranslated');
  }
  if (needed && written.length === 0) say(pointer, 'empty');
}
