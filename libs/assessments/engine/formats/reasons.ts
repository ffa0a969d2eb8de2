import type { Loss } from './imported.js';

/** Why a question, or a whole file, does not come over; `{what}` is what the file says there. */
export const reasonSentences = {
  'too-large': 'The file is larger than 64 MB; part it into several.',
  'too-slow': 'Reading the file took too long, so nothing of it is taken. Part it into several.',
  encoding: 'The file is not UTF-8 text; save it as UTF-8 and try again.',
  'not-a-workbook': 'The file is not an Excel workbook that can be read safely.',
  'not-csv': 'The file is not CSV: its quotes do not close.',
  doctype: 'The file declares a document type. That is not needed here and could be misused, so nothing of it was read.',
  'not-well-formed': 'The file is not well-formed XML: {what}',
  'too-deep': 'The file is nested too deeply.',
  'too-many-elements': 'The file has too many elements; part it into several.',
  'empty-file': 'The file is empty.',
  'not-moodle-xml': 'The file is XML, but not a list of questions from Moodle.',
  columns: 'The first line must name the columns: {what}.',
  'too-many-rows': 'The table has too many rows; part it into several.',
  description: 'It is a text without a question.',
  type: 'Questions of the type “{what}” cannot come over.',
  braces: 'The braces around its answers do not close, or there are several pairs of them.',
  'no-answers': 'No answer stands between its braces.',
  'pairs-and-answers': 'Some of its answers are pairs, and others are not.',
  'not-a-number': 'An answer is not a number with a tolerance or a range.',
  'true-or-false': 'Its answers are not true and false.',
  'no-gap': 'There is no gap in it that can be understood.',
  'gap-open': 'A gap does not end.',
  'gap-answers': 'A gap has no answers.',
  'gap-choice': 'A gap asks for a choice that is not there.',
  'gap-several': 'A gap lets one choose several answers, which our gaps do not.',
  'answer-line': 'No ANSWER line follows its options.',
  'answer-letter': 'Its ANSWER line names a letter that none of its options has.',
  'row-unnamed': 'A row says nothing of what it is.',
  'row-part': '“{what}” is not a part of a question.',
  'row-why': 'A “why” stands below nothing that it could explain.',
  'row-number': '“{what}” is not a number with a tolerance.',
  'row-setting': 'A setting has no name.',
  'row-right': '“{what}” is not “right” or “wrong”, with or without a share.',
  'row-pair': '“{what}” is not a key with or without a share.',
  'row-share': '“{what}” is not a share such as 50%.',
  'row-turn': '“{what}” is not a share with the scene that follows.',
  'question-too-large': 'The question is too long, or has too many parts.',
  empty: 'A text is empty ({what}).',
  'too-few': 'There are too few options or answers ({what}).',
  'too-many': 'There are too many options or answers ({what}).',
  'too-long': 'A text is too long ({what}).',
  'no-right': 'No answer is right ({what}).',
  'one-right': 'No option, or more than one, is right ({what}).',
  'gap-missing': 'A gap is missing in its text ({what}).',
  number: 'A number is not one that can be used ({what}).',
  'prompt-without-pair': 'A prompt has no right choice ({what}).',
  unusable: 'The question cannot be used as it is ({what}).',
  'not-in-gift': 'GIFT has no questions of this kind.',
  'not-in-aiken': 'Aiken has only questions with one right option of at most 26.',
  'not-in-moodle-xml': 'Moodle XML has no questions of this kind.',
  'not-in-table': 'A table cannot hold questions on a picture.',
} as const;

export type ReasonCode = keyof typeof reasonSentences;

export function reason(code: ReasonCode, what?: string): Loss {
  const said = what?.slice(0, 200);
  return { code, message: reasonSentences[code].replace('{what}', () => said ?? ''), ...(said === undefined ? {} : { what: said }) };
}

/** What is wrong with an item by the rules for all items, as the reason why it does not come over. */
export function faultReason({ code, pointer }: { readonly code: string; readonly pointer: string }): Loss {
  const what = pointer === '' ? '/' : pointer;
  return code in reasonSentences ? reason(code as ReasonCode, what) : reason('unusable', `${code}, ${what}`);
}

/** Tells a reason from what was read. */
export function isReason(read: object): read is Loss {
  return 'message' in read;
}
