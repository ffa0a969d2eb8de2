import { textWidth, type Weight } from '#platform/pdf';
import type { Face } from './face.js';
import { frames, type Frame } from './frames.js';
import { logoHeights, signatureHeight, signatureWidth } from './picture-plan.js';

export interface Plan {
  readonly titleOnOneLine: boolean;
  readonly name: { readonly size: number; readonly lines: readonly string[] };
  /** Of modules and outcomes, in points. */
  readonly bodySize: number;
  readonly modulesRunIn: boolean;
  /** What has no room goes to an annex rather than shrink beyond reading. */
  readonly outcomesInAnnex: boolean;
  /** Where logos, signatures and texts leave no room for them beside the modules. */
  readonly competencesInAnnex: boolean;
  readonly particulars: { readonly size: number; readonly count: number };
}

const mmPerPoint = 25.4 / 72;
/** By how much less a line may hold than the widths of its letters say. */
const caution = 1.03;
const bodySizes = [11.5, 11, 10.5, 10, 9.5, 9] as const;
const particularSizes = [11, 10.5, 10, 9.5, 9] as const;
const nameSettings: readonly (readonly [size: number, lines: number])[] = [[38, 1], [35, 1], [32, 1], [30, 1], [28, 2], [26, 2], [24, 2], [22, 3], [20, 3], [18, 3], [16, 3]];
const capHeight = 0.714;
const leading = 0.55;

/** Decides sizes before typesetting, from the widths of the letters: to try them out in the typesetter takes twice as long. */
export function planOf(face: Face, layout: 'landscape' | 'portrait'): Plan {
  const frame = frames[layout];
  const { width } = frame.main;
  const titleOnOneLine = setWidth(face.title, 38, 'regular') + setWidth(` ${face.subtitle}`, 18, 'regular') <= width / caution;
  const name = nameSetting(face.holder, width);
  const above = awardHeight(face, titleOnOneLine, name, width);
  const below = footHeight(face, width);
  const room = frame.main.height - above - below;
  const settings = bodySizes.flatMap((size) => (size < 11 ? [{ size, runIn: false }, { size, runIn: true }] : [{ size, runIn: false }]));
  const chosen = settings.find(({ size, runIn }) => modulesHeight(face, size, runIn, width) + outcomesHeight(face, size, width) + competencesHeight(face, width) <= room);
  return {
    titleOnOneLine,
    name,
    bodySize: chosen?.size ?? 10.5,
    modulesRunIn: chosen?.runIn ?? true,
    outcomesInAnnex: chosen === undefined,
    competencesInAnnex: chosen === undefined && isDressed(face) && modulesHeight(face, 10.5, true, width) + competencesHeight(face, width) > room,
    particulars: particularsSetting(face, frame),
  };
}

/** A long name first gets smaller, then takes a second and third line; a word is broken only where nothing else helps. */
function nameSetting(name: string, width: number): Plan['name'] {
  for (const [size, most] of nameSettings) {
    const lines = wrap(name, size, width, 'semibold');
    if (lines.length <= most && lines.every((line) => setWidth(line, size, 'semibold') <= width)) return { size, lines };
  }
  return { size: 16, lines: broken(name, 16, width) };
}

function broken(name: string, size: number, width: number): string[] {
  const letters = [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(name)].map(({ segment }) => segment);
  const lines = [''];
  for (const letter of letters) {
    const last = lines.length - 1;
    const longer = (lines[last] ?? '') + letter;
    if (setWidth(longer, size, 'semibold') <= width) lines[last] = longer;
    else lines.push(letter);
  }
  return lines;
}

function awardHeight(face: Face, titleOnOneLine: boolean, name: Plan['name'], width: number): number {
  const mast = face.logos.head.length === 0 ? 11 : logoHeights.head;
  const titleHeight = textHeight(face.title, 38, width);
  // Of one line it is counted a little short, and issued certificates are laid out so.
  const title = titleHeight > 38 * mmPerPoint ? titleHeight + (leading * 38 + capHeight * 18) * mmPerPoint : (titleOnOneLine ? 38 : 38 + 24) * 0.75 * mmPerPoint;
  const names = (name.lines.length * 1.15 - 0.2) * name.size * mmPerPoint;
  const intro = face.intro === '' ? 0 : 4 + textHeight(face.intro, 11, width);
  const programme = textHeight(face.programme, 11, width) + (face.issuer === '' ? 0 : 2 + textHeight(face.issuer, 11, width));
  return mast + 8 + title + 9 + 2.3 + 1.6 + names + (face.personalCode === null ? 0 : 2.5 + 11 * capHeight * mmPerPoint) + 8 + intro + textHeight(face.activity, 16, width, 'semibold') + 3 + programme + 3;
}

function footHeight({ closing, signatures, logos }: Face, width: number): number {
  const column = signatureWidth(signatures.length, width);
  const signed = Math.max(0, ...signatures.map(({ name, role }) => signatureHeight + 9.5 + textHeight(name, 10, column, 'semibold') + textHeight(role, 9, column)));
  const more = (closing === '' ? 0 : 4 + textHeight(closing, 10, width)) + signed + (logos.foot.length === 0 ? 0 : 4 + logoHeights.foot);
  return (more === 0 ? 0 : 4 + more) + 12;
}

function isDressed({ intro, closing, signatures, logos }: Face): boolean {
  return intro !== '' || closing !== '' || signatures.length + logos.head.length + logos.foot.length > 0;
}

function modulesHeight({ modules }: Face, size: number, runIn: boolean, width: number): number {
  if (modules.items.length === 0) return 0;
  const texts = modules.items.map(({ title, version }) => `${title} ${version}`);
  return headingHeight(size) + (runIn ? textHeight(texts.join(' · '), size, width) : listHeight(texts, size, width));
}

function outcomesHeight({ outcomes }: Face, size: number, width: number): number {
  return outcomes.items.length === 0 ? 0 : headingHeight(size) + listHeight(outcomes.items, size, width);
}

function competencesHeight({ competences: { label, value } }: Face, width: number): number {
  return value === '' ? 0 : 4.5 + textHeight(`${label}  ${value}`, 10, width, 'semibold');
}

function headingHeight(size: number): number {
  return (1.5 + 0.75 + capHeight) * 1.05 * size * mmPerPoint;
}

function listHeight(items: readonly string[], size: number, width: number): number {
  const indent = 1.1 * size * mmPerPoint;
  return items.reduce((sum, item) => sum + textHeight(item, size, width - indent), 0) + (items.length - 1) * 0.8 * size * mmPerPoint;
}

/** The largest size at which the particulars stay on the panel, and how many of them do: the last ones give way first. */
function particularsSetting({ particulars }: Face, { panel }: Frame): Plan['particulars'] {
  for (let count = particulars.length; count > 0; count -= 1) {
    const size = particularSizes.find((each) => fitsPanel(particulars.slice(0, count), each, panel));
    if (size !== undefined) return { size, count };
  }
  return { size: 9, count: 0 };
}

/** In columns one entry follows the other down the first, then on down the second. */
function fitsPanel(entries: Face['particulars'], size: number, { width, height, columns }: Frame['panel']): boolean {
  let [column, used] = [1, 0];
  for (const entry of entries) {
    const label = textHeight(entry.label, 9, width) + leading * 9 * mmPerPoint;
    const values = entry.values.map((value) => textHeight(value, size, width, 'semibold')).reduce((sum, each) => sum + each + leading * size * mmPerPoint, 0);
    const needed = label + values + 0.6 * size * mmPerPoint;
    if (used + needed > height) [column, used] = [column + 1, 0];
    used += needed;
    if (column > columns || used > height) return false;
  }
  return true;
}

function textHeight(text: string, size: number, width: number, weight: Weight = 'regular'): number {
  const lines = wrap(text, size, width / caution, weight).length;
  return (lines * capHeight + (lines - 1) * leading) * size * mmPerPoint;
}

function setWidth(text: string, size: number, weight: Weight): number {
  return textWidth(text, weight) * size * mmPerPoint;
}

/** Where a line ends: at spaces, and after hyphens. Each letter is looked at once, or twice when it begins a line. */
function wrap(text: string, size: number, width: number, weight: Weight): string[] {
  const lines: string[] = [];
  let line = '';
  // Of the line, in em, with its last spaces and without.
  let [whole, inked] = [0, 0];
  for (const word of text.split(/(?<=[ -])/u)) {
    const letters = word.trimEnd();
    if (letters !== '') inked = textWidth(letters, weight, whole);
    if (line !== '' && inked * size * mmPerPoint > width) {
      lines.push(line.trimEnd());
      line = '';
      [whole, inked] = [0, textWidth(letters, weight)];
    }
    line += word;
    whole = textWidth(word.slice(letters.length), weight, letters === '' ? whole : inked);
  }
  return [...lines, line.trimEnd()];
}
