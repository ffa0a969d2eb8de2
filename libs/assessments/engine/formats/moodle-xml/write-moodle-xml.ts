import type { ExportedFile, ExportedItem, ExportOptions, ExportOutcome } from '../imported.js';
import { Losses } from '../losses.js';
import { loseCommon, pick, titleOf, unwritten, written, type WriteContext } from '../write-text.js';
import { bodyXml } from './body-xml.js';
import { element, type Xml, XmlTexts } from './xml-texts.js';

/** Writes questions as Moodle's question XML, with their media in it. The same questions are the same bytes. */
export function writeMoodleXml(items: readonly ExportedItem[], { language }: ExportOptions): ExportedFile {
  const pieces: string[] = [];
  const outcomes: ExportOutcome[] = [];
  let folder = '';
  for (const item of items) {
    const context: WriteContext = { language, losses: new Losses() };
    const title = titleOf(item, context);
    const question = questionXml(item, title, context);
    if (question === null) {
      outcomes.push(unwritten(item, title, 'not-in-moodle-xml'));
      continue;
    }
    const path = ['$course$', 'top', ...(item.category ?? []).map((name) => name.replaceAll('/', '//').replace(/\s+/g, ' ').trim())].join('/');
    if (path !== folder && !(folder === '' && path === '$course$/top')) pieces.push(element('question', { type: 'category' }, [element('category', {}, [element('text', {}, path)])]));
    folder = path;
    pieces.push(question);
    outcomes.push(written(item, title, context.losses.list));
  }
  return { bytes: new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${pieces.map((piece) => `${piece}\n`).join('')}</quiz>\n`), items: outcomes };
}

function questionXml({ content, media, tags = [], externalId }: ExportedItem, title: string, context: WriteContext): Xml | null {
  const texts = new XmlTexts(context, content.media ?? [], media ?? new Map());
  const body = bodyXml(content, texts);
  if (body === null) return null;
  loseCommon(content, context.losses, { points: true, hints: true, media: true });
  return element('question', { type: body.type }, [
    element('name', {}, [element('text', {}, title)]),
    body.text ?? texts.html('questiontext', content.stem),
    texts.html('generalfeedback', content.explanation),
    element('defaultgrade', {}, String(content.points)),
    element('penalty', {}, '0.3333333'),
    element('hidden', {}, '0'),
    element('idnumber', {}, externalId ?? ''),
    ...body.parts,
    ...(content.hints ?? []).filter((hint) => pick(hint, context) !== '').map((hint) => texts.html('hint', hint)),
    ...(tags.length === 0 ? [] : [element('tags', {}, tags.map((tag) => element('tag', {}, [element('text', {}, tag.replace(/\s+/g, ' ').trim())])))]),
  ]);
}
