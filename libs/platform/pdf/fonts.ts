import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readAdvances, readCoverage, type Advances, type Coverage } from './font-coverage.js';

/** A family that documents are set in, and the files that the typesetter needs for it. */
interface Family {
  readonly name: string;
  readonly files: readonly string[];
}

const require = createRequire(import.meta.url);

function family(name: string, packageName: string, prefix: string, weights: readonly string[]): Family {
  const folder = dirname(require.resolve(`${packageName}/package.json`));
  return { name, files: weights.map((weight) => join(folder, weight, `${prefix}_${weight}.ttf`)) };
}

/** What every document has. */
const base = family('Noto Sans', '@expo-google-fonts/noto-sans', 'NotoSans', ['400Regular', '300Light', '400Regular_Italic', '600SemiBold', '700Bold']);

/** Read and handed on only when a letter asks for them. */
const fallbacks: readonly Family[] = (
  [
    ['Noto Sans Hebrew', 'noto-sans-hebrew', 'NotoSansHebrew'],
    ['Noto Sans Arabic', 'noto-sans-arabic', 'NotoSansArabic'],
    ['Noto Sans Georgian', 'noto-sans-georgian', 'NotoSansGeorgian'],
    ['Noto Sans Armenian', 'noto-sans-armenian', 'NotoSansArmenian'],
    ['Noto Sans SC', 'noto-sans-sc', 'NotoSansSC'],
  ] as const
).map(([name, packageName, prefix]) => family(name, `@expo-google-fonts/${packageName}`, prefix, ['400Regular', '600SemiBold']));

/** Latin, Greek and Cyrillic with their punctuation: what needs no further look in all but a few texts. */
const usual = /^[\t\n\r\x20-\x7e\u00a0-\u052f\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20ac\u2116]*$/u;

const coverages = new Map<string, Coverage>();

function covers({ files: [regular = ''] }: Family, codePoint: number): boolean {
  const known = coverages.get(regular) ?? readCoverage(readFileSync(regular));
  coverages.set(regular, known);
  return known.has(codePoint);
}

export interface FontChoice {
  readonly families: readonly string[];
  readonly files: readonly string[];
}

/** The fonts that a text needs; a letter that none has is left to the typesetter to refuse. */
export function fontsFor(text: string): FontChoice {
  const needed = usual.test(text) ? [] : fallbacks.filter((fallback) => strangers(text).some((codePoint) => covering(codePoint) === fallback));
  const chosen = [base, ...needed];
  return { families: chosen.map(({ name }) => name), files: chosen.flatMap(({ files }) => files) };
}

/** The letters of a text that no font of ours can show, each once; invisible ones by their code point. */
export function unsettable(text: string): string[] {
  if (usual.test(text)) return [];
  return strangers(text)
    .filter((codePoint) => covering(codePoint) === undefined)
    .map((codePoint) => (/[\p{C}\p{Z}\p{M}]/u.test(String.fromCodePoint(codePoint)) ? `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}` : String.fromCodePoint(codePoint)));
}

function strangers(text: string): number[] {
  return [...new Set([...text].map((letter) => letter.codePointAt(0) ?? 0))].filter((codePoint) => codePoint > 0x1f && !covers(base, codePoint));
}

function covering(codePoint: number): Family | undefined {
  return fallbacks.find((fallback) => covers(fallback, codePoint));
}

export type Weight = 'regular' | 'semibold';

const fileOf: Readonly<Record<Weight, number>> = { regular: 0, semibold: 3 };
const advances = new Map<Weight, { readonly ofFont: Advances; readonly known: Map<string, number> }>();

/** An ideograph is as wide as it is high; of the other scripts this is a careful guess. */
function foreignAdvance(letter: string): number {
  return /[\u0590-\u10ff]/u.test(letter) ? 0.66 : 1;
}

/** About how wide a text is set after what is already `before`, in em: without kerning, so a little more than what the typesetter makes of it. */
export function textWidth(text: string, weight: Weight, before = 0): number {
  const font = advances.get(weight) ?? { ofFont: readAdvances(readFileSync(base.files[fileOf[weight]] ?? '')), known: new Map<string, number>() };
  advances.set(weight, font);
  let width = before;
  for (const letter of text) {
    const advance = font.known.get(letter) ?? font.ofFont(letter.codePointAt(0) ?? 0) ?? foreignAdvance(letter);
    font.known.set(letter, advance);
    width += advance;
  }
  return width;
}
