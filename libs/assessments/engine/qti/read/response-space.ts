import type { Area, Gap, GapItem, ItemContent, ItemResponse } from '../../item/index.js';
import { seeded } from '../processing/random.js';

/** Responses to an item: all that there are, or a good many. Nothing answered is always among them. */
export interface ResponseSpace {
  readonly responses: readonly (ItemResponse | null)[];
  readonly complete: boolean;
}

const most = 2_100;
const some = 120;

export function responseSpace(item: ItemContent): ResponseSpace {
  switch (item.kind) {
    case 'single-choice':
      return { responses: [null, ...item.options.map(({ key }) => ({ chosen: [key] }))], complete: true };
    case 'true-false':
      return { responses: [null, { chosen: ['true'] }, { chosen: ['false'] }], complete: true };
    case 'multiple-choice':
      return subsets(keysOf(item.options), item.maxChoices ?? 0);
    case 'hotspot':
      return subsets(keysOf(item.areas), item.maxChoices);
    case 'ordering':
      return arrangements(keysOf(item.elements));
    case 'matching':
      return product(item.prompts.map(({ key }) => ({ key, given: ['', ...keysOf(item.choices)] })), (given) => ({ pairs: given.filter(([, choice]) => choice !== '') }));
    case 'association':
      return associations(item);
    case 'gap':
      return gapSpace(item);
    case 'short-text':
      return texts(item.answers.flatMap((answer) => answer.texts));
    case 'numeric':
      return texts(item.answers.flatMap(({ value, tolerance }) => near(value, tolerance)));
    case 'slider':
      return steps(item.min, item.max, item.step);
    case 'point':
      return points(item.areas, item.maxPoints, item.picture);
    default:
      return { responses: [null], complete: false };
  }
}

function keysOf(parts: readonly { readonly key: string }[]): string[] {
  return parts.map(({ key }) => key);
}

function subsets(keys: readonly string[], limit: number): ResponseSpace {
  const allowed = (chosen: readonly string[]) => limit === 0 || chosen.length <= limit;
  if (keys.length > 11) {
    const draw = seeded(keys.length);
    const drawn = Array.from({ length: some }, () => keys.filter(() => draw() < 0.5)).filter(allowed);
    return { responses: [null, ...keys.map((key) => ({ chosen: [key] })), ...drawn.map((chosen) => ({ chosen }))], complete: false };
  }
  const all = Array.from({ length: 2 ** keys.length }, (_, bits) => keys.filter((__, index) => (bits >> index) & 1)).filter(allowed);
  return { responses: all.map((chosen) => (chosen.length === 0 ? null : { chosen })), complete: true };
}

function arrangements(keys: readonly string[]): ResponseSpace {
  const all: (readonly string[])[] = [[]];
  for (let at = 0; at < all.length && all.length < most; at++) for (const key of keys) if (!(all[at] ?? []).includes(key)) all.push([...(all[at] ?? []), key]);
  const complete = keys.length <= 6;
  const draw = seeded(keys.length);
  const shuffles = complete ? [] : [keys, ...Array.from({ length: some }, () => shuffled(keys, draw))];
  return { responses: [...all, ...shuffles].map((chosen) => (chosen.length === 0 ? null : { chosen })), complete };
}

function shuffled<T>(values: readonly T[], draw: () => number): T[] {
  return values.map((value) => ({ value, at: draw() })).sort((one, other) => one.at - other.at).map(({ value }) => value);
}

interface Place {
  readonly key: string;
  readonly given: readonly string[];
}

function product(places: readonly Place[], respond: (given: (readonly [string, string])[]) => ItemResponse): ResponseSpace {
  const size = places.reduce((all, { given }) => all * given.length, 1);
  const at = (index: number): ItemResponse | null => {
    let rest = index;
    const given = places.map(({ key, given: values }) => {
      const value = values[rest % values.length] ?? '';
      rest = Math.floor(rest / values.length);
      return [key, value] as const;
    });
    return given.every(([, value]) => value === '') ? null : respond(given);
  };
  if (size <= most) return { responses: Array.from({ length: size }, (_, index) => at(index)), complete: true };
  const draw = seeded(places.length);
  const alone = places.flatMap(({ key, given }) => given.filter((value) => value !== '').map((value) => respond(places.map((place) => [place.key, place.key === key ? value : ''] as const))));
  const drawn = Array.from({ length: some }, () => respond(places.map(({ key, given }) => [key, given[Math.floor(draw() * given.length)] ?? ''] as const)));
  return { responses: [null, ...alone.slice(0, some), ...drawn], complete: false };
}

function associations({ elements, pairs: right, maxPairs = 0 }: Extract<ItemContent, { kind: 'association' }>): ResponseSpace {
  const keys = keysOf(elements);
  const pairs = keys.flatMap((one, index) => keys.slice(index + 1).map((other) => [one, other] as const));
  const uses = new Map(elements.map(({ key, uses: times = 1 }) => [key, times === 0 ? Infinity : times]));
  const longest = maxPairs === 0 ? Infinity : maxPairs;
  const draw = seeded(keys.length);
  const allowed = (wanted: readonly (readonly [string, string])[], limit: number) => {
    const used = new Map<string, number>();
    const taken: (readonly [string, string])[] = [];
    for (const pair of wanted) {
      if (taken.length >= limit || pair.some((key) => (used.get(key) ?? 0) >= (uses.get(key) ?? 0))) continue;
      for (const key of pair) used.set(key, (used.get(key) ?? 0) + 1);
      taken.push(pair);
    }
    return taken;
  };
  const drawn = Array.from({ length: some }, () => allowed(shuffled(pairs, draw), Math.min(longest, 1 + Math.floor(draw() * keys.length))));
  const all = [allowed(right.map(({ between }) => between), longest), ...pairs.map((pair) => [pair]), ...drawn];
  return { responses: [null, ...all.filter(({ length }) => length > 0).map((made) => ({ pairs: made }))], complete: false };
}

function gapSpace({ gaps, choices = [] }: GapItem): ResponseSpace {
  const finite = gaps.every(({ input }) => input === 'chosen' || input === 'dragged');
  const { responses, complete } = product(gaps.map((gap) => ({ key: gap.key, given: ['', ...givenFor(gap, keysOf(choices))] })), (given) => ({ gaps: Object.fromEntries(given.filter(([, value]) => value !== '')) }));
  const uses = new Map(choices.map(({ key, uses: times = 1 }) => [key, times === 0 ? Infinity : times]));
  const allowed = responses.filter((response) => response === null || !('gaps' in response) || [...uses].every(([key, times]) => Object.values(response.gaps).filter((given) => given === key).length <= times));
  return { responses: allowed, complete: complete && finite };
}

function givenFor(gap: Gap, choices: readonly string[]): readonly string[] {
  switch (gap.input) {
    case 'typed':
      return [...new Set([...gap.answers.flatMap(({ texts }) => texts.flatMap((text) => [text, text.toUpperCase()])), 'something else'])];
    case 'number':
      return gap.answers.flatMap(({ value, tolerance }) => near(value, tolerance));
    case 'chosen':
      return keysOf(gap.options);
    case 'dragged':
      return choices;
  }
}

function near(value: number, { kind, by }: { readonly kind: string; readonly by: number }): string[] {
  const reach = Math.abs(kind === 'relative' ? by * value : by);
  return [...new Set([value, value + reach / 2, value - reach / 2, value + reach * 1.5 + 1, value - reach * 1.5 - 1])].map(String);
}

function texts(accepted: readonly string[]): ResponseSpace {
  return { responses: [null, ...[...accepted, 'something else', ...accepted.map((text) => `${text}x`)].map((text) => ({ text }))], complete: false };
}

function steps(min: number, max: number, step: number): ResponseSpace {
  const count = Math.floor((max - min) / step) + 1;
  const complete = count <= most;
  return { responses: [null, ...Array.from({ length: Math.max(0, Math.min(count, most)) }, (_, index) => ({ values: { value: Number((min + index * step).toPrecision(12)) } }))], complete };
}

function points(areas: readonly Area[], limit: number, { width, height }: { readonly width: number; readonly height: number }): ResponseSpace {
  const draw = seeded(areas.length);
  const centres = areas.map((area) => centreOf(area, width, height));
  const anywhere = Array.from({ length: some }, () => [Math.floor(draw() * width), Math.floor(draw() * height)] as const);
  const single = [...centres, ...anywhere].map((point) => [point]);
  const several = limit === 1 ? [] : [centres, ...anywhere.map((point, index) => [point, ...centres.slice(index % (centres.length + 1))])].map((list) => (limit === 0 ? list : list.slice(0, limit)));
  return { responses: [null, ...[...single, ...several].map((list) => ({ points: list }))], complete: false };
}

function centreOf({ shape, coords }: Area, width: number, height: number): readonly [number, number] {
  const [a = 0, b = 0, c = 0, d = 0] = coords;
  if (shape === 'default') return [width / 2, height / 2];
  if (shape === 'circle' || shape === 'ellipse') return [a, b];
  if (shape === 'rect') return [(a + c) / 2, (b + d) / 2];
  const xs = coords.filter((_, index) => index % 2 === 0);
  const ys = coords.filter((_, index) => index % 2 === 1);
  return [Math.round(xs.reduce((sum, x) => sum + x, 0) / xs.length), Math.round(ys.reduce((sum, y) => sum + y, 0) / ys.length)];
}
