import { Injectable } from '@nestjs/common';
import { AnchorQuestions, type AnchorQuestion } from '#assessments/contract';
import { hasRole, type Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { ProgrammeDirectory } from '#programme/contract';
import { dilution, type Dilution } from '../../domain/cascade/dilution.js';
import { mentoringErrors } from '../../errors.js';
import { anchorSetOf } from '../../persistence/anchors.repository.js';
import { byGroup, reachedAnswers, trainedResults } from './anchor-sources.js';

export interface Comparison {
  /** Undefined as long as no questions are chosen. */
  readonly dilution: Dilution | undefined;
  readonly questions: readonly AnchorQuestion[];
  /** Whoever looks may not know names: small numbers are hidden. */
  readonly coarse: boolean;
}

/** The same five questions: at the end of the training, and in mentors' groups. */
@Injectable()
export class CompareGenerations {
  constructor(
    private readonly db: Database,
    private readonly programmes: ProgrammeDirectory,
    private readonly anchors: AnchorQuestions,
  ) {}

  async execute(actor: Actor, key: string): Promise<Comparison> {
    const programme = await this.programmes.programmeByKey(this.db, key);
    if (programme === undefined || !(hasRole(actor, programme.id, 'funder') || hasRole(actor, programme.id, 'administrator'))) throw mentoringErrors.error('mentoring.not-found');
    const coarse = !hasRole(actor, programme.id, 'administrator');
    const set = await anchorSetOf(this.db, programme.id);
    if (set === undefined) return { dilution: undefined, questions: [], coarse };
    const trained = await trainedResults(this.db, this.anchors, programme.id, set.questionIds);
    const reached = await reachedAnswers(this.db, this.anchors, set);
    const byGeneration = new Map([[1, trained.map(({ personId, shares }) => ({ cluster: personId, shares }))], ...[...reached].map(([generation, answers]) => [generation, byGroup(answers)] as const)]);
    return { dilution: dilution(byGeneration), questions: await this.anchors.questions(this.db, set.questionIds), coarse };
  }
}
