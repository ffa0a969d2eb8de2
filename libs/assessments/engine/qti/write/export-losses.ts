import type { Loss } from '../../formats/imported.js';

/** What QTI cannot say, or says in another way. */
export const exportLosses = {
  language: 'A text that is missing in the asked language was written in another.',
  'media-missing': 'A medium is not at hand; its description was written in its place.',
  formatting: 'Formatting in labels and choices that hold plain text only was left out.',
  explanations: 'Some explanations cannot be written in this format.',
  hints: 'Hints cannot be written in this format.',
  wildcards: 'Accepted answers with wildcards were written letter by letter, an asterisk as an asterisk.',
  units: 'Units of numbers cannot be written in this format.',
  settings: 'Some settings cannot be written in this format.',
  'case-as-parts': 'The scenes of the case stand one after the other in one item; whoever answers sees all of them, not only what follows their choice.',
  'scale-as-match': 'The rating scale is a table in which each statement gets a step.',
  'dragged-as-chosen': 'What is dragged into gaps became choices from a list, because other gaps are typed.',
} as const;

export type ExportLossCode = keyof typeof exportLosses;

export class ExportLosses {
  private readonly found = new Set<ExportLossCode>();

  add(code: ExportLossCode): void {
    this.found.add(code);
  }

  get list(): Loss[] {
    return [...this.found].map((code) => ({ code, message: exportLosses[code] }));
  }
}
