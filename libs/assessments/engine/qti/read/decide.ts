import { gradeItem, isForPeople } from '../../grading/index.js';
import type { ItemContent, ItemResponse } from '../../item/index.js';
import { mapResponse } from '../processing/map-response.js';
import { parseResponse } from '../processing/parse-responses.js';
import { scoreItem, type QtiResponses } from '../processing/score-item.js';
import { parseFloatText, parseScalar, scalarText } from '../values/parse-scalar.js';
import { sameScalar, scalarsOf, single } from '../values/value.js';
import { childElements, childrenNamed, descendants, descendantsNamed, textOf } from '../xml/element.js';
import { responseOf } from './best-response.js';
import { Rejection } from './losses.js';
import type { Part, Reading, Shape, Worth } from './reading.js';
import { scoresByKnownRules } from './recognise.js';
import { responseSpace } from './response-space.js';

/** What the parts of a question bring, in one of the ways in which files say it. */
interface Worths {
  readonly whole: boolean;
  readonly neighbours?: boolean;
  readonly value: (part: Part) => number;
  readonly right: (part: Part) => boolean;
}

interface Scored {
  readonly response: ItemResponse | null;
  readonly score: number;
}

/** The outcome that is the score: `SCORE`, or the only number there is. */
export function scoreOutcome({ item }: Reading): string | null {
  const numbers = [...item.declarations.values()].filter(({ kind, baseType, cardinality }) => kind === 'outcome' && cardinality === 'single' && (baseType === 'float' || baseType === 'integer'));
  const named = numbers.find(({ identifier }) => identifier === 'SCORE') ?? (numbers.length === 1 ? numbers[0] : undefined);
  return named?.identifier ?? null;
}

/**
 * The item with what its answers earn. Each way of saying it is tried on all responses (or, where they have no end, on many)
 * against the rules of the file; one that agrees on all is it. Where none does, the nearest is taken and the loss told.
 */
export function decide(reading: Reading, shape: Shape): ItemContent {
  const outcome = scoreOutcome(reading);
  const draft = shape.build({ points: 1, whole: false, neighbours: false, share: () => 1, right: () => true });
  if (isForPeople(draft)) return forPeople(reading, shape, outcome);
  const ways = waysOf(reading, shape, outcome);
  const space = responseSpace(draft);
  const best = ways.map((way) => responseOf(draft, positives(shape, way)));
  const scored = [...space.responses, ...best].map((response): Scored => ({ response, score: scoreOf(reading, shape, response, outcome) }));
  const reached = Math.max(0, ...scored.map(({ score }) => score));
  const points = pointsOf(reading, outcome, reached);
  const declared = reached === 0 ? declaredKey(reading, shape, { kind: draft.kind, points }) : null;
  if (declared !== null) return declared;
  let nearest: { readonly item: ItemContent; readonly differing: readonly Scored[] } | null = null;
  for (const way of ways) {
    const item = shape.build(worthOf(shape, way, points));
    const differing = scored.filter(({ response, score }) => !isNear(gradeItem(item, response).score ?? 0, score));
    if (nearest === null || differing.length < nearest.differing.length) nearest = { item, differing };
    if (differing.length === 0) break;
  }
  const { item: chosen, differing } = nearest ?? { item: draft, differing: [] };
  tellLosses(reading, { outcome, reached, differing, of: scored.length, complete: space.complete });
  return chosen;
}

/** Where nothing earns points by the rules: the item by what the file declares as right or maps, or null where it does neither. */
function declaredKey(reading: Reading, shape: Shape, { kind, points }: Pick<ItemContent, 'kind'> & { readonly points: number }): ItemContent | null {
  const mapped = memo((part: Part) => mappedValue(reading, part));
  const way = shape.parts.some((part) => mapped(part) > 0)
    ? { whole: false, value: mapped, right: (part: Part) => mapped(part) > 0 }
    : { whole: true, value: (part: Part) => (isCorrect(reading, part) ? 1 : 0), right: (part: Part) => isCorrect(reading, part) };
  if (!shape.parts.some(way.right) && kind !== 'ordering') return null;
  const draft = shape.build(worthOf(shape, way, 1));
  const best = responseOf(draft, positives(shape, way));
  const most = way.whole ? points : mapResponses(reading, best === null ? {} : shape.toQti(best));
  reading.losses.add('declared-key');
  return shape.build(worthOf(shape, way, most > 0 ? most : points));
}

/** What the mappings of the file make of responses. */
function mapResponses({ item }: Reading, responses: QtiResponses): number {
  const worths = Object.entries(responses).map(([variable, given]) => {
    const declaration = item.declarations.get(variable);
    return declaration?.kind === 'response' ? mapResponse(declaration, parseResponse(declaration, given)) : 0;
  });
  return worths.reduce((sum, worth) => sum + worth, 0);
}

/** What was reached, or what the file says that could be; 1 where neither is known. */
function pointsOf({ item }: Reading, outcome: string | null, reached: number): number {
  const declaration = childrenNamed(item.element, 'outcomeDeclaration').find(({ attributes }) => attributes.get('identifier') === outcome);
  const normal = parseFloatText(declaration?.attributes.get('normalMaximum') ?? '');
  if (normal !== null && normal > 0 && normal > reached - 1e-9 && normal <= 1000) return normal;
  return reached === 0 ? 1 : Number(reached.toPrecision(9));
}

interface Told {
  readonly outcome: string | null;
  readonly reached: number;
  readonly differing: readonly Scored[];
  readonly of: number;
  readonly complete: boolean;
}

function tellLosses({ item, losses }: Reading, { outcome, reached, differing, of, complete }: Told): void {
  if (reached === 0) losses.add('no-key');
  else if (differing.length > 0 && differing.every(({ score }) => score < 0)) losses.add('negative-scores');
  else if (differing.length > 0) losses.add('scoring', `${differing.length} of ${of} tried`);
  else if (!complete && outcome !== null && !scoresByKnownRules(item.element, outcome)) losses.add('scoring-unproven');
}

function scoreOf({ item }: Reading, shape: Shape, response: ItemResponse | null, outcome: string | null): number {
  const scored = scoreItem(item, shape.toQti(response));
  if (!scored.supported) throw new Rejection('unsupported', scored.reasons[0]);
  const score = outcome === null ? 0 : scored.outcomes[outcome];
  return typeof score === 'number' ? score : 0;
}

function waysOf(reading: Reading, shape: Shape, outcome: string | null): readonly Worths[] {
  const correct = (part: Part) => isCorrect(reading, part);
  const mapped = memo((part: Part) => mappedValue(reading, part));
  const alone = memo((part: Part) => probe(reading, shape, part, outcome));
  const said = (part: Part) => (hasMapping(reading, part) ? mapped(part) : alone(part));
  const anyCorrect = shape.parts.some((part) => correct(part) && said(part) > 0);
  return [
    // A mapping says more than the correct response: also what wrong answers cost, which may not show in the score.
    ...(shape.parts.some((part) => mapped(part) !== 0) ? [{ whole: false, value: said, right: (part: Part) => said(part) > 0 && (correct(part) || !anyCorrect) }] : []),
    { whole: true, value: (part) => (correct(part) ? 1 : 0), right: correct },
    { whole: false, value: alone, right: (part) => alone(part) > 0 },
    { whole: true, value: (part) => (alone(part) > 0 ? 1 : 0), right: (part) => alone(part) > 0 },
    { whole: false, value: (part) => (correct(part) ? 1 : 0), right: correct },
    { whole: false, neighbours: true, value: () => 0, right: () => false },
    ...comparedLists(reading).map((list): Worths => ({ whole: true, value: (part) => (list.has(part.value) ? 1 : 0), right: (part) => list.has(part.value) })),
  ];
}

/** Lists that the rules compare a whole response with. */
function comparedLists({ item }: Reading): readonly ReadonlySet<string>[] {
  const lists = descendants(item.element, ({ name }) => name === 'match').flatMap((match) => childElements(match).filter(({ name }) => name === 'multiple'));
  return lists.slice(0, 10).map((list) => new Set(descendantsNamed(list, 'baseValue').map((value) => textOf(value).trim())));
}

function memo(compute: (part: Part) => number): (part: Part) => number {
  const known = new Map<string, number>();
  return (part) => {
    const value = known.get(part.id) ?? compute(part);
    known.set(part.id, value);
    return value;
  };
}

function worthOf({ parts }: Shape, way: Worths, points: number): Worth {
  const byId = new Map(parts.map((part) => [part.id, part]));
  const rights = parts.filter(way.right).length;
  const equal = parts.every((part) => way.value(part) === 0 || way.value(part) === 1) && way.whole;
  const share = (part: Part) => (equal ? way.value(part) / Math.max(1, rights) : Math.max(-1, Math.min(1, way.value(part) / points)));
  const of = <T>(id: string, tell: (part: Part) => T, otherwise: T) => {
    const part = byId.get(id);
    return part === undefined ? otherwise : tell(part);
  };
  return { points, whole: way.whole, neighbours: way.neighbours ?? false, share: (id) => of(id, share, 0), right: (id) => of(id, way.right, false) };
}

function positives({ parts }: Shape, { value }: Worths): readonly string[] {
  return parts.filter((part) => value(part) > 0).sort((one, other) => value(other) - value(one)).map(({ id }) => id);
}

function isCorrect({ item }: Reading, { variable, value }: Part): boolean {
  const declaration = item.declarations.get(variable);
  if (declaration?.kind !== 'response' || declaration.correct === null || declaration.correct.cardinality === 'record') return false;
  const { baseType } = declaration.correct;
  const scalar = parseScalar(baseType, value);
  return scalar !== null && scalarsOf(declaration.correct).some((correct) => sameScalar(baseType, correct, scalar) || scalarText(correct) === value);
}

function hasMapping({ item }: Reading, { variable }: Part): boolean {
  const declaration = item.declarations.get(variable);
  return declaration?.kind === 'response' && declaration.mapping !== null;
}

function mappedValue({ item }: Reading, { variable, value }: Part): number {
  const declaration = item.declarations.get(variable);
  if (declaration?.kind !== 'response' || declaration.mapping === null) return 0;
  const type = declaration.baseType ?? 'string';
  const scalar = parseScalar(type, value);
  return scalar === null ? 0 : mapResponse({ ...declaration, mapping: { ...declaration.mapping, lowerBound: null, upperBound: null } }, single(type, scalar));
}

/** What the part brings when nothing else is answered. */
function probe({ item }: Reading, _shape: Shape, { variable, value }: Part, outcome: string | null): number {
  const single_ = item.declarations.get(variable)?.cardinality === 'single';
  const scored = scoreItem(item, { [variable]: single_ ? value : [value] });
  const score = scored.supported && outcome !== null ? scored.outcomes[outcome] : 0;
  return typeof score === 'number' ? score : 0;
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-9 * Math.max(1, Math.abs(other));
}

/** Points that the file says a person can give; rules that score by themselves are a loss. */
function forPeople(reading: Reading, shape: Shape, outcome: string | null): ItemContent {
  const { item, losses } = reading;
  const most = item.declarations.get('MAXSCORE')?.defaultValue;
  const declared = most?.cardinality === 'single' && typeof most.value === 'number' ? most.value : null;
  const element = childrenNamed(item.element, 'outcomeDeclaration').find(({ attributes }) => attributes.get('identifier') === outcome);
  const normal = Number(element?.attributes.get('normalMaximum') ?? NaN);
  const points = declared ?? (Number.isFinite(normal) ? normal : 1);
  const computed = [null, { text: 'a' }].some((response) => scoreOf(reading, shape, response, outcome) !== 0) || shape.parts.length > 0;
  if (computed) losses.add('scoring', 'a person grades it here');
  return shape.build({ points: points > 0 && points <= 1000 ? points : 1, whole: false, neighbours: false, share: () => 0, right: () => false });
}
