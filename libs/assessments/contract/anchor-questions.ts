import type { Localized } from '#kernel';
import type { SqlPort } from '#people/contract';

/** A question that is asked again elsewhere: closed, so that it can be ticked on paper too, and shown without its key. */
export interface AnchorQuestion {
  /** Of the question's version: what it says never changes. */
  readonly id: string;
  readonly stem: Localized;
  readonly options: readonly { readonly key: string; readonly text: Localized }[];
  readonly several: boolean;
}

/** A final test with questions that can be asked again. */
export interface AnchorTest {
  readonly formId: string;
  readonly title: Localized;
  /** Who has handed it in. */
  readonly people: number;
}

export interface AnchorResult {
  readonly personId: string;
  readonly submittedAt: Date;
  /** What each question earned, 0 to 1, in the order asked for. */
  readonly shares: readonly number[];
}

/** Questions of final tests for asking them again of people who took no test. */
export abstract class AnchorQuestions {
  abstract tests(sql: SqlPort, programmeId: string): Promise<AnchorTest[]>;
  /** The closed questions of a final test of the programme, in its order. */
  abstract questionsOf(sql: SqlPort, programmeId: string, formId: string): Promise<AnchorQuestion[]>;
  /** In the order of the ids; those that there are not are left out. */
  abstract questions(sql: SqlPort, ids: readonly string[]): Promise<AnchorQuestion[]>;
  /** What each of these answers earns, 0 to 1, by the keys that count now in the programme; what was not answered earns nothing. */
  abstract shares(sql: SqlPort, programmeId: string, ids: readonly string[], answers: readonly ReadonlyMap<string, readonly string[]>[]): Promise<number[][]>;
  /** Those whose key was corrected in some test of the programme. */
  abstract corrected(sql: SqlPort, programmeId: string, ids: readonly string[]): Promise<string[]>;
  /** Of everybody who was asked all of them in a final test: the first test that they handed in, by the keys that count now in the programme. */
  abstract firstResults(sql: SqlPort, programmeId: string, ids: readonly string[]): Promise<AnchorResult[]>;
}
