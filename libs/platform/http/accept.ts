/**
 * Which of the types on offer an Accept header wants most, the first of equals (RFC 9110, 12.5.1); null when it wants none of them.
 * Without the header everything is welcome.
 */
export function preferredType<T extends string>(accept: string | undefined, offered: readonly T[]): T | null {
  const ranges = (accept ?? '*/*').split(',').map(readRange);
  const wanted = offered.map((type) => ({ type, quality: qualityOf(type, ranges) })).filter(({ quality }) => quality > 0);
  return wanted.reduce<(typeof wanted)[number] | null>((best, each) => (best === null || each.quality > best.quality ? each : best), null)?.type ?? null;
}

interface Range {
  readonly range: string;
  readonly quality: number;
}

function readRange(text: string): Range {
  const [range = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const quality = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1);
  return { range, quality: quality >= 0 && quality <= 1 ? quality : 0 };
}

/** The most exact range that fits decides. */
function qualityOf(type: string, ranges: readonly Range[]): number {
  const fitting = [type, `${type.split('/')[0]}/*`, '*/*'].map((range) => ranges.find((each) => each.range === range));
  return fitting.find((range) => range !== undefined)?.quality ?? 0;
}
