import type { ConsentPurpose } from '#people/contract';

export type ConsentAnswers = Readonly<Partial<Record<ConsentPurpose, boolean>>>;

/** The questions of the notice that have got neither yes nor no. */
export function unanswered(asked: readonly ConsentPurpose[], answers: ConsentAnswers): ConsentPurpose[] {
  return asked.filter((purpose) => typeof answers[purpose] !== 'boolean');
}

/** The answers to what was asked, and to nothing else. */
export function answersTo(asked: readonly ConsentPurpose[], answers: ConsentAnswers): ConsentAnswers {
  return Object.fromEntries(asked.map((purpose) => [purpose, answers[purpose] === true]));
}
