import { childElements, childNamed, descendants, type XmlElement } from '../xml/element.js';
import { isOperator } from './evaluate.js';
import { isKnownCustomOperator, toldOperator } from './operators/customs.js';
import { isRule } from './rules.js';
import { templateName } from './templates.js';

const foreignInteractions: Readonly<Record<string, string>> = {
  customInteraction: 'a custom interaction',
  portableCustomInteraction: 'a portable custom interaction',
  drawingInteraction: 'a drawing interaction',
};
const branches = ['responseIf', 'responseElseIf', 'responseElse', 'templateIf', 'templateElseIf', 'templateElse'];

/** Everything in the item that cannot be processed here, by name. */
export function unsupportedParts(item: XmlElement): readonly string[] {
  const interactions = descendants(item, ({ name, namespace }) => namespace === '' && Object.hasOwn(foreignInteractions, name)).map(
    ({ name, attributes }) => `It has ${foreignInteractions[name] ?? name} (${attributes.get('responseIdentifier') ?? name}), which is not supported.`,
  );
  const processing = childNamed(item, 'responseProcessing');
  const sections = [processing, childNamed(item, 'templateProcessing')].filter((section) => section !== undefined);
  const steps = sections.flatMap((section) => descendants(section, () => true).filter((node) => !isKnown(node)).map(toldOf));
  return [...new Set([...interactions, ...steps, ...unknownTemplate(processing)])];
}

function isKnown(node: XmlElement): boolean {
  const { name, namespace } = node;
  if (name === 'customOperator') return isKnownCustomOperator(node);
  return namespace === '' && (isRule(name) || isOperator(name) || branches.includes(name));
}

function toldOf(node: XmlElement): string {
  return node.name === 'customOperator' ? toldOperator(node) : `The rule or operator ${node.name} (line ${node.line}) is not supported.`;
}

function unknownTemplate(processing: XmlElement | undefined): readonly string[] {
  const address = processing?.attributes.get('template')?.trim() ?? '';
  if (processing === undefined || address === '' || childElements(processing).length > 0 || templateName(address) !== null) return [];
  return [`The processing template ${address} is not known.`];
}
