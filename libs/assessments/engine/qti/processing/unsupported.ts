import { childElements, childNamed, descendants, type XmlElement } from '../xml/element.js';
import { isOperator } from './evaluate.js';
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

function isKnown({ name, namespace }: XmlElement): boolean {
  return namespace === '' && (isRule(name) || isOperator(name) || branches.includes(name));
}

function toldOf({ name, attributes, line }: XmlElement): string {
  if (name !== 'customOperator') return `The rule or operator ${name} (line ${line}) is not supported.`;
  return `The custom operator ${attributes.get('class') ?? attributes.get('definition') ?? 'without a name'} is not supported.`;
}

function unknownTemplate(processing: XmlElement | undefined): readonly string[] {
  const address = processing?.attributes.get('template');
  if (processing === undefined || address === undefined || childElements(processing).length > 0 || templateName(address) !== null) return [];
  return [`The processing template ${address} is not known.`];
}
