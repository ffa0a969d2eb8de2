import type { AcceptedNumber, AcceptedText, ExtendedTextItem, FileItem, NumericItem, ShortTextItem, SliderItem, TextMatching } from '../../../item/index.js';
import { html, qti, type XmlPart } from '../markup-xml.js';
import { responseXml, scoreMaps, type MappedEntry } from '../responses.js';
import { addScore, amount, baseValue, bodied, flow, isEmpty, plain, setScore, variable as variableXml, type Writing, type Written } from '../writing.js';

const variable = 'RESPONSE';

export function writeShortText({ stem, answers, points, ...matching }: ShortTextItem, writing: Writing): Written {
  const typed = typedResponse(writing, variable, answers, matching, points, { lowerBound: 0, upperBound: points });
  return { declarations: [typed.declaration], body: [...flow(writing, stem), html('p', {}, qti('textEntryInteraction', { responseIdentifier: variable }))], rules: [scoreMaps([variable])] };
}

export function writeNumeric({ stem, answers, units = [], points }: NumericItem, writing: Writing): Written {
  if (units.length > 0) writing.losses.add('units');
  if (answers.some(({ explanation }) => explanation !== undefined && !isEmpty(explanation))) writing.losses.add('explanations');
  return {
    declarations: [numberResponse(variable, answers)],
    body: [...flow(writing, stem), html('p', {}, qti('textEntryInteraction', { responseIdentifier: variable }))],
    rules: numberRules(variable, answers, points, (value) => setScore(baseValue('float', amount(value)))),
  };
}

export function writeSlider({ stem, min, max, step, answers, points }: SliderItem, writing: Writing): Written {
  return {
    declarations: [numberResponse(variable, answers)],
    body: [...flow(writing, stem), qti('sliderInteraction', { responseIdentifier: variable, lowerBound: amount(min), upperBound: amount(max), step: amount(step) })],
    rules: numberRules(variable, answers, points, (value) => setScore(baseValue('float', amount(value)))),
  };
}

/** A variable for a typed text, with what each accepted text brings. */
export function typedResponse(writing: Writing, identifier: string, answers: readonly AcceptedText[], { caseSensitive = false, wildcards = false }: TextMatching, points: number, bounds: { readonly lowerBound?: number; readonly upperBound?: number }) {
  if (wildcards && answers.some(({ texts }) => texts.some((text) => text.includes('*')))) writing.losses.add('wildcards');
  if (answers.some(({ explanation }) => explanation !== undefined && !isEmpty(explanation))) writing.losses.add('explanations');
  const entries = answers.flatMap(({ texts, share }): MappedEntry[] => (share === 0 ? [] : texts.map((key) => ({ key, value: share * points, caseSensitive }))));
  const best = [...answers].sort((one, other) => other.share - one.share)[0]?.texts[0];
  return { declaration: responseXml({ identifier, cardinality: 'single', baseType: 'string', correct: best === undefined ? [] : [best], mapping: { entries, ...bounds } }) };
}

export function numberResponse(identifier: string, answers: readonly AcceptedNumber[]): XmlPart {
  const best = [...answers].sort((one, other) => other.share - one.share)[0];
  return responseXml({ identifier, cardinality: 'single', baseType: 'float', correct: best === undefined ? [] : [String(best.value)] });
}

/** The first accepted number that it is near enough to counts. */
export function numberRules(identifier: string, answers: readonly AcceptedNumber[], points: number, gain: (value: number) => XmlPart = addScore): XmlPart[] {
  const branches = answers.map(({ value, tolerance, share }, index) => qti(index === 0 ? 'responseIf' : 'responseElseIf', {}, nearXml(identifier, value, tolerance), gain(share > 0 ? share * points : 0)));
  return branches.length === 0 ? [] : [qti('responseCondition', {}, ...branches)];
}

function nearXml(identifier: string, value: number, { kind, by }: AcceptedNumber['tolerance']): XmlPart {
  const tolerance = amount(kind === 'relative' ? by * 100 : by);
  const how = by === 0 ? { toleranceMode: 'exact' } : { toleranceMode: kind, tolerance: `${tolerance} ${tolerance}` };
  return qti('equal', how, baseValue('float', value), variableXml(identifier));
}

export function writeExtendedText({ stem, rubric, minWords, maxWords, template }: ExtendedTextItem, writing: Writing): Written {
  if (minWords !== undefined || maxWords !== undefined || (template !== undefined && !isEmpty(template))) writing.losses.add('settings');
  return {
    declarations: [responseXml({ identifier: variable, cardinality: 'single', baseType: 'string' })],
    body: [...flow(writing, stem), ...rubricXml(writing, rubric), qti('extendedTextInteraction', { responseIdentifier: variable })],
    rules: [],
  };
}

export function writeFile({ stem, rubric, accept, maxFiles, maxBytes }: FileItem, writing: Writing): Written {
  const [only] = accept;
  if (maxFiles !== 1 || accept.length > 1 || maxBytes !== usualBytes) writing.losses.add('settings');
  return {
    declarations: [responseXml({ identifier: variable, cardinality: 'single', baseType: 'file' })],
    body: [...flow(writing, stem), ...rubricXml(writing, rubric), qti('uploadInteraction', { responseIdentifier: variable, type: accept.length === 1 ? only : undefined })],
    rules: [],
  };
}

/** Marks a note as a rubric of ours. */
export const rubricClass = 'kaasa-rubric';

/** What an upload of a file may hold that came without saying it. */
const usualBytes = 20_000_000;

/** What those who grade go by, as a note that reads back. */
function rubricXml(writing: Writing, rubric: ExtendedTextItem['rubric']): XmlPart[] {
  if (rubric === undefined) return [];
  const criteria = rubric.criteria.flatMap(({ title, levels }) => [
    html('p', {}, plain(writing, title)),
    html('ul', {}, ...levels.map(({ text, points }) => html('li', {}, `${plain(writing, text)} (${amount(points)})`))),
  ]);
  return [qti('rubricBlock', { view: 'scorer' }, ...bodied(writing, [html('div', { class: rubricClass }, ...criteria)]))];
}
