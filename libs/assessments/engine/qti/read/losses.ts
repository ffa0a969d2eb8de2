import type { Loss } from '../../formats/imported.js';

export type LossCode = keyof typeof lossMessages;

/** The part in braces is named for each loss. */
export const lossMessages = {
  adaptive: 'The question changes with each attempt, which questions here do not.',
  'drawn-once': 'The file draws values for each person. Here they were drawn once and are the same for everybody.',
  unsupported: '{what}',
  unsafe: '{what}',
  'too-large': '{what}',
  'too-long': '{what}',
  malformed: '{what}',
  invalid: '{what}',
  response: '{what}',
  'qti-1': 'This is QTI 1, which is not supported. Export it as QTI 2.1 or later.',
  'not-qti': 'This is no QTI: it begins with {what}.',
  'not-an-item': '{what} is no item.',
  'empty-package': 'The package has no items of QTI 2.1, 2.2 or 3.0.',
  'file-missing': 'The test refers to {what}, which is not in the file. Import the package that holds both.',
  'no-question': 'There is nothing in it to answer.',
  'several-questions': 'It asks several questions of different kinds at once: {what}.',
  'no-key': 'The file does not say which answer is right.',
  'declared-key': 'No answer earns points by the rules of the file. What it calls right earns them here.',
  'picture-missing': 'The picture {what} is not in the file, and the question needs it.',
  'media-missing': 'The medium {what} is not in the file; its description stands in its place.',
  'media-refused': 'The medium {what} is of a type that is not taken, or holds code; its description stands in its place.',
  scoring: 'Some answers earn something else than in the file: {what}.',
  'scoring-unproven': 'The file scores by rules of its own. The answers that were tried earn the same, but not all can be tried.',
  'negative-scores': 'The file takes points off below 0; here an answer earns at least 0.',
  outcomes: 'The file computes further results that are not kept: {what}.',
  feedback: 'Feedback for some answers is left out.',
  graphic: 'What is placed or marked on the picture is chosen by name here; the picture stands above.',
  hottext: 'What is marked in the text is chosen from a list here; the text stands above.',
  'two-sides': 'Pairs can be made among all elements here, not only between the two lists.',
  'fixed-place': 'Options that keep their place while others are shuffled are shuffled too.',
  'fewest-choices': 'How many choices must be made at least is not asked for.',
  'input-mask': 'What may be typed is not restricted.',
  formatting: 'Formatting that texts here do not have is left out: {what}.',
  script: 'Code in the text was removed.',
  notes: 'Notes for {what} are left out.',
  language: 'Its language “{what}” is none of Estonian, Russian and English.',
} as const;

export function qtiLoss(code: LossCode, what = ''): Loss {
  return { code, message: lossMessages[code].replace('{what}', () => what), ...(what === '' ? {} : { what }) };
}

/** Collects each loss once. */
export class Losses {
  private readonly byMessage = new Map<string, Loss>();

  add(code: LossCode, what = ''): void {
    const loss = qtiLoss(code, what);
    this.byMessage.set(loss.message, loss);
  }

  get all(): readonly Loss[] {
    return [...this.byMessage.values()];
  }
}

/** Ends the reading of one item: it cannot be imported. */
export class Rejection extends Error {
  override readonly name = 'Rejection';

  readonly loss: Loss;

  constructor(code: LossCode, what = '') {
    const loss = qtiLoss(code, what);
    super(loss.message);
    this.loss = loss;
  }
}
