import type { TextLoss } from '../text/index.js';
import type { Loss } from './imported.js';

/** Collects what an item loses, each thing once. */
export class Losses {
  private readonly found = new Map<string, Loss>();

  add(code: LossCode, message: string = lossSentences[code]): void {
    if (!this.found.has(code)) this.found.set(code, { code, message });
  }

  addAll(codes: Iterable<TextLoss>): void {
    for (const code of codes) this.add(code);
  }

  get list(): Loss[] {
    return [...this.found.values()];
  }

  get size(): number {
    return this.found.size;
  }
}

/** One sentence for each thing that can be lost. */
export const lossSentences = {
  formatting: 'Colours, sizes, underlining or other formatting that our texts do not have were left out.',
  table: 'A table became lines of text.',
  script: 'Scripts were left out.',
  'unsafe-link': 'A link that could run a script was left out; its text stays.',
  link: 'A link to a place that only the other system knows was left out; its text stays.',
  embedded: 'An embedded frame, formula, drawing or form was left out.',
  media: 'A picture, sound or film that the file only refers to was left out; its description stays.',
  'media-refused': 'An embedded file was left out: its kind is not one that can be shown safely, or it is damaged or too large.',
  markdown: 'Markdown that our texts do not have was kept as plain text.',
  'no-full-answer': 'No answer earns all the points; the best one counts as the right one.',
  'no-key': 'The file does not say which answer is right. Say it before the question is used.',
  'feedback-for-others': 'What the file says to every other answer now stands in the explanation.',
  'feedback-dropped': 'What the file says to a right, partly right or wrong answer as a whole now stands in the explanation.',
  'pair-feedback': 'Explanations of single pairs were left out; the question has one for all of them.',
  'gap-feedback': 'Explanations within a gap text of a kind of gap that has none were left out.',
  'ordering-grading': 'The order is scored by neighbours, which is nearest to what the file asks for.',
  'essay-response': 'Notes for graders were left out.',
  'essay-files': 'That files can be handed in beside the text was left out.',
  'stem-from-name': 'It has no text; its name stands in its place.',
  formula: 'A formula in TeX stays as it is typed.',
  'drag-groups': 'All choices can be dragged to all gaps; the file kept them apart in groups.',
  penalty: 'The penalty for each try was left out: the test sets it.',
  points: 'The number of points cannot be written in this format.',
  hints: 'Hints cannot be written in this format.',
  explanations: 'Some explanations cannot be written in this format.',
  scoring: 'How parts of the answer are scored cannot be written in this format.',
  settings: 'Some settings cannot be written in this format.',
  'media-missing': 'A medium is not at hand; its description was written in its place.',
  language: 'A text that is missing in the asked language was written in another.',
} as const;

export type LossCode = keyof typeof lossSentences;
