import type { Language } from '#kernel';
import { isAnswered, namedParts, type ItemContent, type ItemResponse, type KeyedText } from '#assessments/engine';
import type { AnsweredTest } from './answered-attempt.js';
import { codebookColumns, sheetPhrases } from './sheet-phrases.js';

/** A table as a spreadsheet holds it. */
export interface ResponseTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Columns of a question: `q3` what was answered, `q3_points` what it earned, `q3_language` in which language it was read. */
export function responseTable({ questions, attempts }: AnsweredTest): ResponseTable {
  const header = ['attempt', ...questions.flatMap((_, index) => columnsOf(index))];
  const rows = attempts.map(({ asked, answers }, attempt) => {
    const own = new Map(answers.map((answer) => [answer.questionId, answer]));
    return [
      attempt + 1,
      ...questions.flatMap(({ id, content }) => {
        if (asked !== null && !asked.has(id)) return [notAsked, null, null];
        const answer = own.get(id);
        return answer === undefined || answer.value === null || !isAnswered(content, answer.value) ? [null, null, null] : [writtenResponse(answer.value), answer.score, answer.language];
      }),
    ];
  });
  return { header, rows };
}

/** Stands where somebody had other questions; an empty cell is an answer left out. */
const notAsked = 'not_asked';

function columnsOf(index: number): string[] {
  const name = `q${index + 1}`;
  return [name, `${name}_points`, `${name}_language`];
}

/** Keys and values as the codebook explains them; several are parted by a bar. */
export function writtenResponse(value: ItemResponse): string {
  if ('chosen' in value) return value.chosen.join('|');
  if ('pairs' in value) return value.pairs.map(([from, to]) => `${from}>${to}`).join('|');
  if ('gaps' in value) return named(value.gaps);
  if ('text' in value) return value.text;
  if ('values' in value) return named(value.values);
  if ('points' in value) return value.points.map(([x, y]) => `${x};${y}`).join('|');
  return value.files.join('|');
}

function named(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([key, value]) => `${key}=${value}`)
    .join('|');
}

/** What the codes of the table mean: a line for each question, and one for each code of it. */
export function codebook({ questions, attempts }: AnsweredTest, language: Language): ResponseTable {
  const rows = questions.flatMap(({ content }, index) => {
    const [column = ''] = columnsOf(index);
    const codes = codesOf(content);
    return [
      [column, content.kind, content.stem[language], content.points, null, null, null],
      ...codes.map(({ key, text, correct }) => [column, null, null, null, key, text[language], correct === undefined ? null : correct ? 1 : 0]),
    ];
  });
  const ownQuestions = attempts.some(({ asked }) => asked !== null);
  return { header: codebookColumns.map((column) => sheetPhrases[column][language]), rows: ownQuestions ? [...rows, [null, null, null, null, notAsked, sheetPhrases['not-asked'][language], null]] : rows };
}

interface Code extends KeyedText {
  readonly correct?: boolean;
}

/** The steps of a scale are what its statements are answered with. */
function codesOf(content: ItemContent): readonly Code[] {
  if (content.kind === 'scale') return [...namedParts(content), ...content.steps.map(({ value, text }) => ({ key: String(value), text }))];
  return content.kind === 'hotspot' ? content.areas.map(({ key, label, correct }) => ({ key, text: label, correct })) : namedParts(content);
}
