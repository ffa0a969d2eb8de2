import type { Language } from '#kernel';
import { outcomeOf, type ExportedItem, type ExportOutcome } from '../../formats/imported.js';
import { titleOf } from '../../formats/write-text.js';
import type { ItemContent, ItemMedia } from '../../item/index.js';
import { ExportLosses } from './export-losses.js';
import { writeCase } from './kinds/case.js';
import { writeHotspot, writeMultiple, writeSingle, writeTrueFalse } from './kinds/choices.js';
import { writeGaps } from './kinds/gaps.js';
import { writeAssociation, writeMatching, writeOrdering, writePoints } from './kinds/pairs.js';
import { writeScale } from './kinds/scale.js';
import { writeExtendedText, writeFile, writeNumeric, writeShortText, writeSlider } from './kinds/typed.js';
import { qti, writeXml, type QtiVersion, type XmlPart } from './markup-xml.js';
import { amount, baseValue, bodied, flow, isEmpty, variable, type Writing, type Written } from './writing.js';

export interface WrittenItem {
  /** Null where the picture that the question lies on is not at hand. */
  readonly xml: string | null;
  readonly identifier: string;
  readonly outcome: ExportOutcome;
  /** The keys of the media that the file refers to. */
  readonly used: readonly string[];
}

export interface ItemWriteOptions {
  readonly language: Language;
  readonly version: QtiVersion;
  readonly identifier: string;
  /** Where the bytes of a medium lie, by its key, as the item sees it. */
  readonly mediaPath: ReadonlyMap<string, string>;
}

export function writeItem(item: ExportedItem, { language, version, identifier, mediaPath }: ItemWriteOptions): WrittenItem {
  const { title, content } = item;
  // Whoever reads what is lost knows a question without a name by its words.
  const named = { title: titleOf(item, { language }), kind: content.kind };
  const losses = new ExportLosses();
  const picture = 'picture' in content ? [content.picture] : [];
  const media = new Map<string, ItemMedia>([...(content.media ?? []), ...picture].map((medium) => [medium.key, medium]));
  const writing: Writing = { language, version, losses, mediaPath, media };
  const written = writtenOf(content, writing);
  if (written === null) {
    losses.add('media-missing');
    return { xml: null, identifier, used: [], outcome: { ...named, outcome: 'rejected', losses: losses.list } };
  }
  if ((content.hints ?? []).length > 0) losses.add('hints');
  const root = itemXml(content, written, writing, { identifier, title });
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n${writeXml(root, version)}\n`;
  const used = [...media.keys()].filter((key) => mediaPath.has(key) && xml.includes(mediaPath.get(key) ?? ''));
  return { xml, identifier, used, outcome: { ...named, outcome: outcomeOf(losses.list), losses: losses.list } };
}

function writtenOf(content: ItemContent, writing: Writing): Written | null {
  switch (content.kind) {
    case 'single-choice':
      return writeSingle(content, writing);
    case 'multiple-choice':
      return writeMultiple(content, writing);
    case 'true-false':
      return writeTrueFalse(content, writing);
    case 'matching':
      return writeMatching(content, writing);
    case 'ordering':
      return writeOrdering(content, writing);
    case 'gap':
      return writeGaps(content, writing);
    case 'short-text':
      return writeShortText(content, writing);
    case 'numeric':
      return writeNumeric(content, writing);
    case 'extended-text':
      return writeExtendedText(content, writing);
    case 'file':
      return writeFile(content, writing);
    case 'association':
      return writeAssociation(content, writing);
    case 'hotspot':
      return writeHotspot(content, writing);
    case 'point':
      return writePoints(content, writing);
    case 'slider':
      return writeSlider(content, writing);
    case 'case':
      return writeCase(content, writing);
    case 'scale':
      return writeScale(content, writing);
  }
}

const feedbackVariable = 'FEEDBACK';
const explained = '_explanation';
const namespaces = { '2.1': 'http://www.imsglobal.org/xsd/imsqti_v2p1', '3.0': 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0' } as const;

function itemXml({ points, explanation }: ItemContent, { declarations, body, rules, feedback }: Written, writing: Writing, { identifier, title }: { readonly identifier: string; readonly title: string }): XmlPart {
  const pieces = feedback?.pieces ?? [];
  const hasExplanation = !isEmpty(explanation);
  const tells = hasExplanation || pieces.length > 0;
  const outcome = (name: string, attributes: object, value?: number) => qti('outcomeDeclaration', { identifier: name, ...attributes }, ...(value === undefined ? [] : [qti('defaultValue', {}, qti('value', {}, amount(value)))]));
  const shown = [...(hasExplanation ? [baseValue('identifier', explained)] : []), ...(pieces.length > 0 && feedback !== undefined ? [variable(feedback.variable)] : [])];
  const tell = qti('setOutcomeValue', { identifier: feedbackVariable }, qti('multiple', {}, ...shown));
  const modal = (name: string, text: typeof explanation) => qti('modalFeedback', { outcomeIdentifier: feedbackVariable, identifier: name, showHide: 'show' }, ...bodied(writing, flow(writing, text)));
  const processing = [...rules, ...(tells ? [tell] : [])];
  return qti(
    'assessmentItem',
    { xmlns: namespaces[writing.version], identifier, title, adaptive: false, timeDependent: false, 'xml:lang': writing.language },
    ...declarations,
    outcome('SCORE', { cardinality: 'single', baseType: 'float', normalMaximum: amount(points) }, 0),
    outcome('MAXSCORE', { cardinality: 'single', baseType: 'float' }, points),
    ...(tells ? [outcome(feedbackVariable, { cardinality: 'multiple', baseType: 'identifier' })] : []),
    qti('itemBody', {}, ...body),
    ...(processing.length > 0 ? [qti('responseProcessing', {}, ...processing)] : []),
    ...(hasExplanation ? [modal(explained, explanation)] : []),
    ...pieces.map((piece) => modal(piece.identifier, piece.text)),
  );
}
