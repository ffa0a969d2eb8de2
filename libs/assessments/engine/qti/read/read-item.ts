import { isItemContent } from '../../checking/index.js';
import { nothing, outcomeOf, type ImportedItem, type ImportOptions, type Loss } from '../../formats/imported.js';
import type { ItemContent } from '../../item/index.js';
import { flag } from '../declarations/attributes.js';
import { QtiFault } from '../fault.js';
import { readQtiItem } from '../processing/score-item.js';
import { childNamed, descendants, type XmlElement } from '../xml/element.js';
import { decide, scoreOutcome } from './decide.js';
import { drawn, isTemplate } from './drawn.js';
import { withFeedback } from './feedback.js';
import { readChoices, readHottext } from './kinds/choices.js';
import { readGapMatch, readGaps } from './kinds/gaps.js';
import { readGraphicOrder, readOrder } from './kinds/orders.js';
import { readAssociate, readGraphicAssociate, readGraphicGaps, readMatch } from './kinds/pairs.js';
import { readHotspots, readPoints, stageOf } from './kinds/pictures.js';
import { asLine, readExtendedText, readSlider, readUpload } from './kinds/typed-gap.js';
import { languageOf, localizeIn } from './localize.js';
import { Losses, qtiLoss, Rejection } from './losses.js';
import { itemMedium, MediaShelf, type FindFile } from './media.js';
import { isEmptyText, type Reading, type Shape } from './reading.js';

export interface ReadOptions extends ImportOptions {
  readonly find: FindFile;
  readonly category?: readonly string[];
}

type KindReader = (reading: Reading, interaction: XmlElement) => Shape;

const kinds: Readonly<Record<string, KindReader>> = {
  choiceInteraction: readChoices,
  hottextInteraction: readHottext,
  orderInteraction: readOrder,
  graphicOrderInteraction: readGraphicOrder,
  matchInteraction: readMatch,
  associateInteraction: readAssociate,
  graphicAssociateInteraction: readGraphicAssociate,
  graphicGapMatchInteraction: readGraphicGaps,
  gapMatchInteraction: readGapMatch,
  extendedTextInteraction: readExtendedText,
  uploadInteraction: readUpload,
  sliderInteraction: readSlider,
  hotspotInteraction: readHotspots,
  selectPointInteraction: readPoints,
};
const inText = ['textEntryInteraction', 'inlineChoiceInteraction'];

/** One item of the file as one of ours, or why it cannot be. Throws nothing that a file can cause. */
export function readItem(element: XmlElement, { language: otherwise, find, category = [] }: ReadOptions): ImportedItem {
  const losses = new Losses();
  const identifier = (element.attributes.get('identifier') ?? '').slice(0, 200);
  const title = (element.attributes.get('title') ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 200) || identifier;
  const named = { title, category, tags: [], ...(identifier !== '' && { externalId: identifier }) };
  const rejected = (why: Loss): ImportedItem => ({ ...nothing, ...named, kind: askedKind(element), outcome: 'rejected', losses: [why] });
  try {
    const language = languageOf(element.attributes.get('xml:lang') ?? childNamed(element, 'itemBody')?.attributes.get('xml:lang'), otherwise, losses);
    const localize = localizeIn(language);
    const media = new MediaShelf(find, localize, losses);
    const content = contentOf({ item: readQtiItem(element), localize, media, losses }, title);
    const used = JSON.stringify(content);
    return { ...named, kind: content.kind, outcome: outcomeOf(losses.all), losses: losses.all, content, languages: [language], media: media.all.filter(({ medium }) => used.includes(medium.sha256)).map(({ medium }) => medium) };
  } catch (error) {
    if (error instanceof Rejection) return rejected(error.loss);
    if (error instanceof QtiFault) return rejected(qtiLoss(error.code, error.message));
    throw error;
  }
}

/** What the file calls the kind of question: the name of what it asks. */
function askedKind(element: XmlElement): string {
  const body = childNamed(element, 'itemBody');
  return (body === undefined ? [] : descendants(body, ({ name }) => name.endsWith('Interaction')))[0]?.name ?? 'assessmentItem';
}

function contentOf(reading: Reading, title: string): ItemContent {
  const { item } = reading;
  if (item.unsupported.length > 0) throw new Rejection('unsupported', item.unsupported.join(' '));
  if (flag(item.element, 'adaptive', false)) throw new Rejection('adaptive');
  return isTemplate(item) ? contentAsDrawn(reading, title) : contentAsRead(reading, title);
}

function contentAsDrawn(reading: Reading, title: string): ItemContent {
  reading.losses.add('drawn-once');
  return contentAsRead({ ...reading, item: drawn(reading.item) }, title);
}

function contentAsRead(reading: Reading, title: string): ItemContent {
  const shape = shapeOf(reading);
  tellOutcomes(reading);
  const decided = withFeedback(reading, shape, decide(reading, shape));
  const used = JSON.stringify(decided);
  const media = reading.media.all.filter(({ medium }) => used.includes(`(media:${medium.key})`)).map(itemMedium);
  const titled = isEmptyText(decided.stem) && decided.kind !== 'gap' ? { ...decided, stem: reading.localize(title === '' ? '?' : title) } : decided;
  const line = asLine(titled);
  const content = { ...line, ...(isEmptyText(line.stem) && { stem: reading.localize(title === '' ? '?' : title) }), ...(media.length > 0 && { media }) };
  if (!isItemContent(content)) throw new Rejection('unsupported', 'Its parts are too many, too long or too few for a question here.');
  return content;
}

function shapeOf(reading: Reading): Shape {
  const body = childNamed(reading.item.element, 'itemBody');
  if (body === undefined) throw new Rejection('no-question');
  const interactions = descendants(body, ({ name, namespace }) => namespace === '' && name.endsWith('Interaction') && name !== 'endAttemptInteraction');
  const [first] = interactions;
  if (first === undefined) throw new Rejection('no-question');
  if (interactions.every(({ name }) => inText.includes(name))) return readGaps(reading, interactions);
  if (interactions.length > 1) throw new Rejection('several-questions', [...new Set(interactions.map(({ name }) => name))].join(', '));
  const staged = stageOf(body);
  if (staged !== null) return readPoints(reading, staged.interaction, staged.stage);
  const read = Object.hasOwn(kinds, first.name) ? kinds[first.name] : undefined;
  if (read === undefined) throw new Rejection('unsupported', `It has a ${first.name}, which is not supported.`);
  return read(reading, first);
}

/** Results that the file computes for others to read, beside its score and what chooses its feedback. */
function tellOutcomes(reading: Reading): void {
  const { element, declarations } = reading.item;
  const processing = childNamed(element, 'responseProcessing');
  if (processing === undefined) return;
  const read = new Set(descendants(processing, ({ name }) => name === 'variable').map(({ attributes }) => attributes.get('identifier')));
  const feedback = new Set(descendants(element, () => true).map(({ attributes }) => attributes.get('outcomeIdentifier')));
  const set = new Set(descendants(processing, ({ name }) => name === 'setOutcomeValue').map(({ attributes }) => attributes.get('identifier')));
  const kept = [scoreOutcome(reading), 'MAXSCORE', 'MINSCORE', 'completionStatus'];
  const lost = [...declarations.values()].filter(({ kind, identifier }) => kind === 'outcome' && set.has(identifier) && !read.has(identifier) && !feedback.has(identifier) && !kept.includes(identifier));
  if (lost.length > 0) reading.losses.add('outcomes', lost.map(({ identifier }) => identifier).join(', '));
}
