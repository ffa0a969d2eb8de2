/** ISO 9-like, good enough to see whether two spellings are one name. */
const latin: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'je', ё: 'jo', ж: 'z', з: 'z', и: 'i', і: 'i', ї: 'i', й: 'j', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ў: 'u',
  ф: 'f', х: 'h', ц: 'ts', ч: 'ts', ш: 's', щ: 'sts', ъ: '', ы: 'o', ь: '', э: 'e', ю: 'ju', я: 'ja', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i',
};

/** How different two spellings may be, as a share of the longer one. */
const alike = 0.4;

/** A name as typed: composed letters, single spaces. */
export function tidyName(typed: string): string {
  return typed.normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (sign) => (keptFormat.has(sign) ? sign : ' ')).replace(/\s+/gu, ' ').trim();
}

/** Persian and Indic names are spelled with these joiners. */
const keptFormat = new Set(['\u200c', '\u200d']);

/**
 * Whether a holder's own spelling is still the same name: letters of another alphabet, accents, order and small slips are
 * theirs to mend; another name is an administrator's matter.
 */
export function sameName(registered: string, wanted: string): boolean {
  const [a, b] = [skeleton(registered), skeleton(wanted)];
  if (a === '' || b === '') return false;
  const room = Math.floor(Math.max(a.length, b.length) * alike);
  return Math.min(distance(a, b), distance(sorted(registered), sorted(wanted))) <= room;
}

function skeleton(name: string): string {
  const lower = tidyName(name).toLowerCase();
  return [...lower].map((letter) => latin[letter] ?? letter).join('').normalize('NFD').replace(/[^\p{L}]/gu, '');
}

function sorted(name: string): string {
  return tidyName(name).split(/[\s-]/u).map(skeleton).sort().join('');
}

/** Levenshtein's. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** What the public page shows when the holder chose so: «А. Щ.» */
export function initials(name: string): string {
  const segments = new Intl.Segmenter('und', { granularity: 'grapheme' });
  return name
    .split(/\s+/u)
    .flatMap((word) => [...segments.segment(word)].slice(0, 1).map(({ segment }) => `${segment.toLocaleUpperCase()}.`))
    .join(' ');
}
