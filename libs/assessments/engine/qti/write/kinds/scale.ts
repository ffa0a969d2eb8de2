import type { ScaleItem } from '../../../item/index.js';
import { qti } from '../markup-xml.js';
import { responseXml } from '../responses.js';
import { flow, identifierOf, inlineFlow, isEmpty, type Writing, type Written } from '../writing.js';

const variable = 'RESPONSE';

/** Each statement gets one of the steps. Nothing is right, and nothing is scored. */
export function writeScale({ stem, statements, steps, notApplicable, look }: ScaleItem, writing: Writing): Written {
  writing.losses.add('scale-as-match');
  if (look !== 'likert' || notApplicable === true || statements.some(({ reversed }) => reversed === true)) writing.losses.add('settings');
  const identifier = (value: number) => `step_${String(value).replace('-', 'minus_')}`;
  const worded = ({ value, text }: ScaleItem['steps'][number]) => (isEmpty(text) ? [String(value)] : inlineFlow(writing, text));
  const [only] = statements;
  if (statements.length === 1 && only !== undefined && isEmpty(only.text)) {
    return {
      declarations: [responseXml({ identifier: variable, cardinality: 'single', baseType: 'identifier' })],
      body: [...flow(writing, stem), qti('choiceInteraction', { responseIdentifier: variable, shuffle: false, maxChoices: 1 }, ...steps.map((step) => qti('simpleChoice', { identifier: identifier(step.value) }, ...worded(step))))],
      rules: [],
    };
  }
  const rows = statements.map(({ key, text }, index) => qti('simpleAssociableChoice', { identifier: identifierOf(key), matchMax: 1 }, ...(isEmpty(text) ? [String(index + 1)] : inlineFlow(writing, text))));
  const columns = steps.map((step) => qti('simpleAssociableChoice', { identifier: identifier(step.value), matchMax: 0 }, ...worded(step)));
  return {
    declarations: [responseXml({ identifier: variable, cardinality: 'multiple', baseType: 'directedPair' })],
    body: [...flow(writing, stem), qti('matchInteraction', { responseIdentifier: variable, shuffle: false, maxAssociations: statements.length }, qti('simpleMatchSet', {}, ...rows), qti('simpleMatchSet', {}, ...columns))],
    rules: [],
  };
}
