import type { HotspotItem, ItemOption, MultipleChoiceItem, SingleChoiceItem, TrueFalseItem } from '../../../item/index.js';
import { qti, type XmlPart } from '../markup-xml.js';
import { responseXml, scoreMaps, scoreMatch, type MappedEntry } from '../responses.js';
import { flow, identifierOf, inlineFlow, isEmpty, pictureXml, plain, type Writing, type Written } from '../writing.js';

const variable = 'RESPONSE';

export function writeSingle({ stem, options, points, shuffle = true }: SingleChoiceItem, writing: Writing): Written {
  const worth = (option: ItemOption) => option.share ?? (option.correct ? 1 : 0);
  const right = options.filter(({ correct }) => correct).map(({ key }) => identifierOf(key));
  const simple = options.every((option) => worth(option) === (option.correct ? 1 : 0)) && right.length === 1;
  return {
    declarations: [responseXml({ identifier: variable, cardinality: 'single', baseType: 'identifier', correct: right.slice(0, 1), ...(!simple && { mapping: mapped(options, worth, points) }) })],
    body: [...flow(writing, stem), choiceXml(writing, options, 1, shuffle)],
    rules: [simple ? scoreMatch(variable, points) : scoreMaps([variable])],
    ...feedbackOf(options),
  };
}

export function writeMultiple({ stem, options, points, shuffle = true, scoring, maxChoices = 0 }: MultipleChoiceItem, writing: Writing): Written {
  const right = options.filter(({ correct }) => correct).map(({ key }) => identifierOf(key));
  const whole = scoring === 'all-or-nothing';
  const worth = (option: ItemOption) => option.share ?? (option.correct ? 1 : -1) / Math.max(1, right.length);
  return {
    declarations: [responseXml({ identifier: variable, cardinality: 'multiple', baseType: 'identifier', correct: right, ...(!whole && { mapping: mapped(options, worth, points) }) })],
    body: [...flow(writing, stem), choiceXml(writing, options, maxChoices, shuffle)],
    rules: [whole ? scoreMatch(variable, points) : scoreMaps([variable])],
    ...feedbackOf(options),
  };
}

const words = { et: ['Õige', 'Vale'], ru: ['Верно', 'Неверно'], en: ['True', 'False'] } as const;

export function writeTrueFalse({ stem, answer, points, explanations = {} }: TrueFalseItem, writing: Writing): Written {
  const [yes, no] = words[writing.language];
  const choice = (identifier: string, text: string) => qti('simpleChoice', { identifier, fixed: true }, text);
  const pieces = (['true', 'false'] as const).flatMap((identifier) => {
    const text = explanations[identifier];
    return text === undefined || isEmpty(text) ? [] : [{ identifier, text }];
  });
  return {
    declarations: [responseXml({ identifier: variable, cardinality: 'single', baseType: 'identifier', correct: [String(answer)] })],
    body: [...flow(writing, stem), qti('choiceInteraction', { responseIdentifier: variable, shuffle: false, maxChoices: 1 }, choice('true', yes), choice('false', no))],
    rules: [scoreMatch(variable, points)],
    ...(pieces.length > 0 && { feedback: { variable, pieces } }),
  };
}

export function writeHotspot({ stem, picture, areas, maxChoices, points }: HotspotItem, writing: Writing): Written | null {
  const image = pictureXml(writing, picture);
  if (image === null) return null;
  const right = areas.filter(({ correct }) => correct);
  const one = maxChoices === 1;
  const worth = ({ correct, share }: HotspotItem['areas'][number]) => share ?? (one ? (correct ? 1 : 0) : (correct ? 1 : -1) / Math.max(1, right.length));
  const places = areas.map(({ key, shape, coords, label }) => qti('hotspotChoice', { identifier: identifierOf(key), shape, coords: coordsText(shape, coords), hotspotLabel: plain(writing, label) || undefined }));
  return {
    declarations: [responseXml({ identifier: variable, cardinality: one ? 'single' : 'multiple', baseType: 'identifier', correct: right.map(({ key }) => identifierOf(key)).slice(0, one ? 1 : undefined), mapping: mapped(areas, worth, points) })],
    body: [...flow(writing, stem), qti('hotspotInteraction', { responseIdentifier: variable, maxChoices }, image, ...places)],
    rules: [scoreMaps([variable])],
  };
}

export function coordsText(shape: string, coords: readonly number[]): string {
  return shape === 'default' ? '0,0,0,0' : coords.map((value) => Math.round(value)).join(',');
}

function choiceXml(writing: Writing, options: readonly ItemOption[], maxChoices: number, shuffle: boolean): XmlPart {
  const choices = options.map(({ key, text }) => qti('simpleChoice', { identifier: identifierOf(key) }, ...inlineFlow(writing, text)));
  return qti('choiceInteraction', { responseIdentifier: variable, shuffle, maxChoices }, ...choices);
}

export function mapped<T extends { readonly key: string }>(parts: readonly T[], worth: (part: T) => number, points: number) {
  const entries = parts.flatMap((part): MappedEntry[] => (worth(part) === 0 ? [] : [{ key: identifierOf(part.key), value: worth(part) * points }]));
  return { entries, lowerBound: 0, upperBound: points };
}

function feedbackOf(options: readonly ItemOption[]): Pick<Written, 'feedback'> {
  const pieces = options.flatMap(({ key, explanation }) => (explanation === undefined || isEmpty(explanation) ? [] : [{ identifier: identifierOf(key), text: explanation }]));
  return pieces.length === 0 ? {} : { feedback: { variable, pieces } };
}
