import type { CertificateClaims } from '#certificates/contract';
import { languages } from '#kernel';
import { formatDate } from '#platform/i18n';
import { percent } from '../../pdf/percent.js';
import type { PdfItem, ReadPdf } from '../files/pdf-reader.mjs';
import { firstOfEach, type Change } from './changes.js';

type Pages = ReadPdf['pages'];
type Placed = PdfItem & { readonly page: number };

/** Where the pages of a file read otherwise than those that were issued, and which claim stands there. */
export function changedText(issued: Pages, found: Pages, claims: CertificateClaims): readonly Change[] {
  const [before, after] = [placed(issued), placed(found)];
  const missing = without(before, after);
  const added = without(after, before);
  const paired = new Set<Placed>();
  const replaced = missing.map((item) => {
    const instead = added.filter((other) => overlap(item, other));
    for (const other of instead) paired.add(other);
    return { item, found: instead.map(({ text }) => text).join(' ') };
  });
  const covered = added.filter((other) => !paired.has(other)).map((other) => ({ item: before.find((item) => overlap(item, other)), found: other.text }));
  const values = printedValues(claims);
  const named = [
    ...replaced.map(({ item, found: text }) => ({ field: claimAt(item.text, values), issued: item.text, found: text })),
    ...covered.map(({ item, found: text }) => ({ field: item === undefined ? 'page' : claimAt(item.text, values), issued: item?.text ?? '', found: text })),
  ];
  const claimed = named.filter(({ field }) => field !== 'page').map((change) => (change.field === 'holderName' ? withWholeName(change, before, claims.holderName) : change));
  return firstOfEach(claimed.length > 0 ? claimed : named);
}

/**
 * Fonts draw letters of some scripts from parts, and each part reads back as the letter: a page then tells that a name was
 * changed, and not what it was or became. The record does; what stands there instead is told where the page reads back as written.
 */
function withWholeName(change: Change, page: readonly Placed[], name: string): Change {
  const at = page.find(({ text }) => text === change.issued);
  const line = page.filter((item) => at !== undefined && item.page === at.page && Math.abs(item.y - at.y) < at.height * 0.8);
  const letters = (text: string) => [...text.normalize('NFC').replaceAll(/\s/gu, '')].sort().join('');
  const readsBack = letters(name).includes(letters(change.issued)) || letters(line.map(({ text }) => text).join('')) === letters(name);
  return { ...change, issued: name, found: readsBack ? change.found : '' };
}

function placed(pages: Pages): readonly Placed[] {
  return pages.flatMap((items, page) => items.map((item) => ({ ...item, text: item.text.normalize('NFC').trim(), page })));
}

/** What of `items` is not among `others`, each of them standing for one. */
function without(items: readonly Placed[], others: readonly Placed[]): readonly Placed[] {
  const left = new Map<string, number>();
  for (const { page, text } of others) left.set(`${page} ${text}`, (left.get(`${page} ${text}`) ?? 0) + 1);
  return items.filter(({ page, text }) => {
    const count = left.get(`${page} ${text}`) ?? 0;
    left.set(`${page} ${text}`, count - 1);
    return count <= 0;
  });
}

function overlap(one: Placed, other: Placed): boolean {
  const tall = Math.max(one.height, other.height, 4);
  return one.page === other.page && Math.abs(one.y - other.y) < tall * 0.8 && one.x < other.x + other.width + 1 && other.x < one.x + one.width + 1;
}

/** How each claim is written on the page, the telling ones first. */
function printedValues(claims: CertificateClaims): readonly (readonly [string, readonly string[]])[] {
  const day = (date: string) => languages.flatMap((language) => [formatDate(new Date(`${date}T12:00:00Z`), language, 'UTC')]);
  const minutes = claims.minutesPresent === null ? [] : [String(Math.floor(claims.minutesPresent / 60))];
  const texts = claims.texts === undefined ? [] : Object.values(claims.texts);
  return [
    ['number', [claims.number]],
    ['holderName', [claims.holderName]],
    ['activityTitle', [claims.activityTitle, ...texts.map(({ activityTitle }) => activityTitle)]],
    ['programmeTitle', [claims.programmeTitle, ...texts.map(({ programmeTitle }) => programmeTitle)]],
    ['completedOn', [claims.completedOn, ...day(claims.completedOn)]],
    ['validUntil', typeof claims.validUntil === 'string' ? day(claims.validUntil) : []],
    ['place', [claims.place, ...texts.map(({ place }) => place)]],
    ['trainers', claims.trainers],
    ['modules', claims.modules.flatMap(({ title, version }) => [title, version])],
    ['outcomes', [...claims.outcomes, ...texts.flatMap(({ outcomes }) => outcomes)]],
    ['competences', claims.competences],
    ['minutesPresent', minutes.flatMap((hours) => [`${hours} tundi`, `${hours} tund`, `${hours} hours`, `${hours} hour`, `${hours} час`])],
    ['resultPercent', claims.resultPercent === undefined ? [] : languages.map((language) => percent(claims.resultPercent ?? 0, language))],
    ['assessed', ['Õpiväljundeid hinnati', 'Õpiväljundeid ei hinnatud', 'Результаты обучения проверены', 'Результаты обучения не проверялись', 'Learning outcomes were assessed', 'Learning outcomes were not assessed']],
    ['kind', ['Sertifikaat', 'Сертификат', 'Certificate', 'osalemise kohta', 'saavutuse kohta', 'об участии', 'о достижении', 'of participation', 'of achievement', 'tõend', 'tunnistus', 'Tõend', 'Tunnistus']],
  ];
}

function claimAt(text: string, values: ReturnType<typeof printedValues>): string {
  const fits = (value: string) => value !== '' && (value.includes(text) && text.length > 1 || text.includes(value) && value.length > 2);
  return values.find(([, candidates]) => candidates.some(fits))?.[0] ?? 'page';
}
