import type { ForeignNamespace } from './element.js';

const foreign: readonly (readonly [string, ForeignNamespace])[] = [
  ['http://www.w3.org/2000/svg', 'svg'],
  ['http://www.w3.org/2001/10/synthesis', 'ssml'],
  ['http://www.w3.org/2001/XInclude', 'xinclude'],
];
const known = /imsglobal|1edtech|www\.w3\.org\/1999\/xhtml|www\.w3\.org\/2010\/10\/synthesis|^$/i;

/** Files name their schema in a hundred ways, so whatever is IMS's counts as QTI. */
export function foreignNamespace(uri: string): ForeignNamespace | '' {
  if (/\/MathML\/?$/.test(uri)) return 'mathml';
  return foreign.find(([other]) => other === uri)?.[1] ?? (known.test(uri) ? '' : 'other');
}

/** The name of QTI 2 for one of QTI 3: `qti-response-if` is `responseIf`. */
export function elementName(name: string): string {
  if (!name.startsWith('qti-')) return name;
  const camel = camelCase(name.slice('qti-'.length));
  return comparisons.get(camel) ?? camel;
}

const comparisons = new Map([
  ['durationLt', 'durationLT'],
  ['durationGte', 'durationGTE'],
]);

/** Attributes of QTI 3's own elements are written with hyphens; those of HTML within it stay. */
export function attributeName(name: string, ofElement: string): string {
  if (!ofElement.startsWith('qti-') || /^(data-|aria-|xml:|xmlns)/.test(name)) return name;
  return camelCase(name);
}

function camelCase(name: string): string {
  return name.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
