import { childElements, childNamed, descendants, type XmlElement } from '../xml/element.js';
import { templateName } from '../processing/templates.js';

/**
 * Whether the rules for the score are of a form whose meaning is known whatever is answered: a published template, or sums of
 * what single answers bring. Only then can a question with endlessly many answers be said to score the same here.
 */
export function scoresByKnownRules(item: XmlElement, outcome: string): boolean {
  const processing = childNamed(item, 'responseProcessing');
  if (processing === undefined) return false;
  const rules = childElements(processing);
  if (rules.length === 0) return ['match_correct', 'map_response', 'map_response_point'].includes(templateName(processing.attributes.get('template') ?? '') ?? '');
  const relevant = rules.filter((rule) => sets(rule, outcome));
  return relevant.length > 0 && !rules.some((rule) => !relevant.includes(rule) && writesWhatIsRead(rule, relevant)) && relevant.every((rule) => isKnown(rule, outcome));
}

function sets(rule: XmlElement, outcome: string): boolean {
  return [rule, ...descendants(rule, () => true)].some(({ name, attributes }) => /^(setOutcomeValue|lookupOutcomeValue)$/.test(name) && attributes.get('identifier') === outcome);
}

/** Whether a rule that does not set the score sets something that the score is made from. */
function writesWhatIsRead(rule: XmlElement, relevant: readonly XmlElement[]): boolean {
  const written = new Set([rule, ...descendants(rule, () => true)].filter(({ name }) => name === 'setOutcomeValue').map(({ attributes }) => attributes.get('identifier')));
  return relevant.some((other) => descendants(other, ({ name }) => name === 'variable').some(({ attributes }) => written.has(attributes.get('identifier'))));
}

const value = String.raw`(?:K|map|sum\((?:S|K|map)(?:,(?:S|K|map))*\))`;
const set = String.raw`set\(${value}\)`;
const test = String.raw`(?:match\(R,(?:correct|K)\)|match\((?:correct|K),R\)|stringMatch\((?:R,K|K,R)\)|equal\((?:R,K|K,R)\)|member\(K,R\)|not\(isNull\(R\)\)|isNull\(R\)|match\(index\(R\),K\)|contains\(R,ordered\(K,K\)\)|[lg]te?\(S,K\)|R)`;
const forms = [new RegExp(`^${set}$`), new RegExp(String.raw`^condition\(if\(${test},${set}\)(?:,elseif\(${test},${set}\))*(?:,else\(${set}\))?\)$`)];

function isKnown(rule: XmlElement, outcome: string): boolean {
  const text = written(rule, outcome);
  return forms.some((form) => form.test(text));
}

const names: Readonly<Record<string, string>> = { responseCondition: 'condition', responseIf: 'if', responseElseIf: 'elseif', responseElse: 'else' };

/** The rule without what it does to other outcomes: responses are R, the score S, texts and numbers K. */
function written(node: XmlElement, outcome: string): string {
  const { name, attributes } = node;
  if (name === 'baseValue') return 'K';
  if (name === 'variable') return attributes.get('identifier') === outcome ? 'S' : 'R';
  if (name === 'correct') return 'correct';
  if (name === 'mapResponse' || name === 'mapResponsePoint') return 'map';
  const children = childElements(node).filter((child) => child.name !== 'setOutcomeValue' || child.attributes.get('identifier') === outcome);
  const inner = children.map((child) => written(child, outcome)).join(',');
  return `${name === 'setOutcomeValue' ? 'set' : (names[name] ?? name)}(${inner})`;
}
