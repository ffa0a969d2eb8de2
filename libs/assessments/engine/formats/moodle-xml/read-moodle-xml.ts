import { categoryPath } from '../gift/read-gift.js';
import { importedFile, nothing, refusedFile, type ImportedFile, type ImportedItem, type ImportOptions, type Loss } from '../imported.js';
import { Losses } from '../losses.js';
import { isReason, reason } from '../reasons.js';
import type { SourceText } from '../moodle/question.js';
import { importedFrom } from '../moodle/to-item.js';
import { plainTitle } from '../read-text.js';
import { readBody } from './read-body.js';
import { decimalOf, filesOf, optionalText, sourceText } from './question-xml.js';
import { child, children, readXml, textOf, type XmlElement } from './xml.js';

/** Reads Moodle's question XML (docs.moodle.org/en/Moodle_XML_format). Every question is accounted for; nothing throws. */
export function readMoodleXml(source: string, { language }: ImportOptions): ImportedFile {
  const root = readXml(source);
  if (isReason(root)) return refusedFile('moodle-xml', root);
  if (root.name !== 'quiz') return refusedFile('moodle-xml', reason('not-moodle-xml'));
  const items: ImportedItem[] = [];
  let category: string[] = [];
  for (const question of children(root, 'question')) {
    if (question.attributes['type'] === 'category') category = categoryPath(textOf(question, 'category'));
    else items.push(readQuestion(question, category, language));
  }
  return importedFile('moodle-xml', items);
}

function readQuestion(question: XmlElement, category: readonly string[], language: ImportOptions['language']): ImportedItem {
  const type = question.attributes['type'] ?? '';
  const losses = new Losses();
  const files = filesOf(question, losses);
  const stem = withOldImage(sourceText(child(question, 'questiontext')), textOf(question, 'image'), files);
  const title = textOf(question, 'name').replace(/\s+/g, ' ').trim().slice(0, 200) || plainTitle(stem.text);
  const tags = children(child(question, 'tags') ?? question, 'tag').map((tag) => (child(tag, 'text') ?? tag).text.trim().slice(0, 200)).filter((tag) => tag !== '');
  const externalId = textOf(question, 'idnumber').slice(0, 200);
  const named = { category, tags, ...(externalId === '' ? {} : { externalId }) };
  const reject = (kind: string, why: Loss): ImportedItem => ({ ...nothing, ...named, title, kind, outcome: 'rejected', losses: [why] });
  if (type === 'description') return reject('description', reason('description'));
  const read = readBody(type, question, stem, losses);
  if (isReason(read)) return reject(type === '' ? 'question' : type, read);
  const explanation = optionalText(child(question, 'generalfeedback'));
  const overall = overallFeedback(question, losses);
  if (type !== 'truefalse' && type !== 'essay' && !usualPenalties.some((usual) => Math.abs(usual - (decimalOf(textOf(question, 'penalty')) ?? 0)) < 1e-4)) losses.add('penalty');
  const points = decimalOf(textOf(question, 'defaultgrade')) ?? read.points ?? 1;
  return importedFrom(
    {
      title,
      stem,
      body: read.body,
      points,
      ...(explanation === undefined && overall === '' ? {} : { explanation: { format: 'html', text: [htmlOf(explanation), overall].filter((text) => text !== '').join('\n') } }),
      hints: children(question, 'hint').flatMap((hint) => optionalText(hint) ?? []),
    },
    { language, ...named, files, losses },
  );
}

/** None, and what Moodle gives to a new question, now and in its first versions: nobody has chosen these. */
const usualPenalties = [0, 1 / 3, 0.1];

/** What is said to everyone whose answer is right, partly right or wrong, where it says more than Moodle's usual words. */
function overallFeedback(question: XmlElement, losses: Losses): string {
  const usual = new Set(['Your answer is correct.', 'Your answer is partially correct.', 'Your answer is incorrect.']);
  const said = ['correctfeedback', 'partiallycorrectfeedback', 'incorrectfeedback'].flatMap((name) => {
    const text = optionalText(child(question, name));
    return text === undefined || usual.has(plainTitle(text.text)) ? [] : [`<p>${htmlOf(text)}</p>`];
  });
  if (said.length > 0) losses.add('feedback-dropped');
  return said.join('\n');
}

function htmlOf(text: SourceText | undefined): string {
  if (text === undefined) return '';
  return text.format === 'plain' ? text.text.replace(/&/g, '&amp;').replace(/</g, '&lt;') : text.format === 'html' ? text.text : text.text.replace(/\n/g, '<br>');
}

/** Up to Moodle 1.9 a question had one picture beside its text. */
function withOldImage(stem: SourceText, name: string, files: ReadonlyMap<string, unknown>): SourceText {
  return files.has(name) && !stem.text.includes(name) ? { format: 'html', text: `${stem.text}<p><img src="@@PLUGINFILE@@/${encodeURIComponent(name)}" alt=""></p>` } : stem;
}
