import type { Gap, GapItem } from '../../../item/index.js';
import { html, qti, type XmlPart } from '../markup-xml.js';
import { bounded, responseXml, scoreMaps } from '../responses.js';
import { flow, identifierOf, plain, type Writing, type Written } from '../writing.js';
import { mapped } from './choices.js';
import { numberResponse, numberRules, typedResponse } from './typed.js';

/** The stem stands apart from the text with gaps; readers that do not know this show both. */
export const stemClass = 'kaasa-stem';

export function writeGaps(item: GapItem, writing: Writing): Written {
  const stem = html('div', { class: stemClass }, ...flow(writing, item.stem));
  const all = item.gaps.reduce((sum, { weight = 1 }) => sum + Math.max(0, weight), 0);
  const pointsOf = ({ weight = 1 }: Gap) => (all > 0 ? (Math.max(0, weight) / all) * item.points : 0);
  if (item.gaps.every(({ input }) => input === 'dragged')) return draggedOnly(item, writing, stem, pointsOf);
  if (item.gaps.some(({ input }) => input === 'dragged')) writing.losses.add('dragged-as-chosen');
  const written = item.gaps.map((gap) => writeGap(gap, item, writing, pointsOf(gap)));
  const byKey = new Map(item.gaps.map(({ key }, index) => [key, written[index]?.place ?? '']));
  const maps = written.flatMap(({ map }) => (map === undefined ? [] : [map]));
  const takesOff = item.gaps.some((gap) => sharesOf(gap).some((share) => share < 0));
  return {
    declarations: written.map(({ declaration }) => declaration),
    body: [stem, ...flow(writing, item.text, (key) => byKey.get(key) ?? `{{${key}}}`)],
    rules: [...(maps.length > 0 ? [scoreMaps(maps)] : []), ...written.flatMap(({ rules }) => rules), ...(takesOff ? bounded(item.points) : [])],
  };
}

function sharesOf(gap: Gap): readonly number[] {
  switch (gap.input) {
    case 'chosen':
      return gap.options.map(({ share = 0 }) => share);
    case 'dragged':
      return gap.accepts.map(({ share }) => share);
    default:
      return gap.answers.map(({ share }) => share);
  }
}

interface WrittenGap {
  readonly declaration: XmlPart;
  readonly place: XmlPart;
  /** The variable whose mapping scores it. */
  readonly map?: string;
  readonly rules: readonly XmlPart[];
}

function writeGap(gap: Gap, { choices = [] }: GapItem, writing: Writing, points: number): WrittenGap {
  const identifier = identifierOf(gap.key);
  const entry = qti('textEntryInteraction', { responseIdentifier: identifier });
  switch (gap.input) {
    case 'typed':
      return { declaration: typedResponse(writing, identifier, gap.answers, gap, points, {}).declaration, place: entry, map: identifier, rules: [] };
    case 'number':
      if ((gap.units ?? []).length > 0) writing.losses.add('units');
      return { declaration: numberResponse(identifier, gap.answers), place: entry, rules: numberRules(identifier, gap.answers, points) };
    case 'chosen':
      return inlineChoice(writing, identifier, gap.options.map((option) => ({ ...option, worth: option.share ?? (option.correct ? 1 : 0) })), points, gap.shuffle ?? true);
    case 'dragged':
      return inlineChoice(writing, identifier, choices.map((choice) => ({ ...choice, worth: gap.accepts.find((accept) => accept.choice === choice.key)?.share ?? 0 })), points, true);
  }
}

function inlineChoice(writing: Writing, identifier: string, options: readonly { readonly key: string; readonly text: GapItem['text']; readonly worth: number; readonly explanation?: unknown }[], points: number, shuffle: boolean): WrittenGap {
  if (options.some(({ explanation }) => explanation !== undefined)) writing.losses.add('explanations');
  const best = [...options].sort((one, other) => other.worth - one.worth)[0];
  const { entries } = mapped(options, ({ worth }) => worth, points);
  return {
    declaration: responseXml({ identifier, cardinality: 'single', baseType: 'identifier', correct: best === undefined ? [] : [identifierOf(best.key)], mapping: { entries } }),
    place: qti('inlineChoiceInteraction', { responseIdentifier: identifier, shuffle }, ...options.map(({ key, text }) => qti('inlineChoice', { identifier: identifierOf(key) }, plain(writing, text)))),
    map: identifier,
    rules: [],
  };
}

function draggedOnly({ gaps, text, choices = [], points }: GapItem, writing: Writing, stem: XmlPart, pointsOf: (gap: Gap) => number): Written {
  const dragged = gaps.flatMap((gap) => (gap.input === 'dragged' ? [gap] : []));
  const entries = dragged.flatMap((gap) => gap.accepts.map(({ choice, share }) => ({ key: `${identifierOf(choice)} ${identifierOf(gap.key)}`, value: share * pointsOf(gap) }))).filter(({ value }) => value !== 0);
  const correct = dragged.flatMap(({ key, accepts }) => {
    const best = [...accepts].sort((one, other) => other.share - one.share)[0];
    return best === undefined ? [] : [`${identifierOf(best.choice)} ${identifierOf(key)}`];
  });
  const words = choices.map(({ key, text: word, uses = 1 }) => qti('gapText', { identifier: identifierOf(key), matchMax: uses }, plain(writing, word)));
  return {
    declarations: [responseXml({ identifier: 'RESPONSE', cardinality: 'multiple', baseType: 'directedPair', correct, mapping: { entries, lowerBound: 0, upperBound: points } })],
    body: [stem, qti('gapMatchInteraction', { responseIdentifier: 'RESPONSE', shuffle: true }, ...words, ...flow(writing, text, (key) => qti('gap', { identifier: identifierOf(key) })))],
    rules: [scoreMaps(['RESPONSE'])],
  };
}
