import { importedFile, nothing, type ImportedFile, type ImportedItem, type ImportOptions } from '../imported.js';
import { reason, type ReasonCode } from '../reasons.js';
import { importedFrom } from '../moodle/to-item.js';

/**
 * Reads an Aiken file: a question, options that begin with a letter and `)` or `.`, and `ANSWER: B`
 * (docs.moodle.org/en/Aiken_format). The question may take several lines; every block is accounted for.
 */
export function readAiken(source: string, { language }: ImportOptions): ImportedFile {
  const items: ImportedItem[] = [];
  let stem: string[] = [];
  let options: { readonly letter: string; readonly text: string }[] = [];
  const finish = (answer: string | null) => {
    if (stem.length > 0 || options.length > 0) items.push(itemFrom(stem.join('\n').trim(), options, answer, language));
    [stem, options] = [[], []];
  };
  for (const line of source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n').split('\n')) {
    const answer = /^\s*ANSWER\s*:\s*([A-Z])[).]?\s*$/i.exec(line)?.[1];
    const [, letter, text] = /^\s*([A-Z])(?:[).]\s+|\)(?=\S))(.*)$/.exec(line) ?? [];
    if (answer !== undefined) finish(answer.toUpperCase());
    else if (letter !== undefined && text !== undefined && stem.length > 0) options.push({ letter, text: text.trim() });
    else if (line.trim() !== '') {
      if (options.length > 0) finish(null);
      stem.push(line.trim());
    }
  }
  finish(null);
  return importedFile('aiken', items);
}

function itemFrom(stem: string, options: readonly { readonly letter: string; readonly text: string }[], answer: string | null, language: ImportOptions['language']): ImportedItem {
  const title = stem.replace(/\s+/g, ' ').slice(0, 80);
  const reject = (code: ReasonCode): ImportedItem => ({ ...nothing, title, kind: 'question', outcome: 'rejected', losses: [reason(code)] });
  if (answer === null) return reject('answer-line');
  if (!options.some(({ letter }) => letter === answer)) return reject('answer-letter');
  return importedFrom(
    {
      title,
      stem: { format: 'plain', text: stem },
      points: 1,
      hints: [],
      body: { type: 'choice', single: true, shuffle: true, allOrNothing: false, answers: options.map(({ letter, text }) => ({ text: { format: 'plain', text }, fraction: letter === answer ? 1 : 0 })) },
    },
    { language, category: [], tags: [] },
  );
}
