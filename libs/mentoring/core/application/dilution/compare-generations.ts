import { Injectable } from '@nestjs/common';
import { AnchorQuestions, type AnchorQuestion } from '#assessments/contract';
import { hasRole, type Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { ProgrammeDirectory } from '#programme/contract';
import { dilution, type Answered, type Dilution } from '../../domain/cascade/dilution.js';
import { lineage } from '../../domain/cascade/lineage.js';
import { mentoringErrors } from '../../errors.js';
import { anchorAnswers, anchorSetOf, firstJoined } from '../../persistence/anchors.repository.js';
import { cascadeInput } from '../../persistence/cascade.query.js';

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
    const byGeneration = new Map([[1, await this.trained(programme.id, set.questionIds)], ...(await this.reached(programme.id, set.id))]);
    return { dilution: dilution(byGeneration), questions: await this.anchors.questions(this.db, set.questionIds), coarse };
  }

  /** Whom the programme itself trained: who was in a mentor's group before the test had learned there already. */
  private async trained(programmeId: string, questionIds: readonly string[]): Promise<Answered[]> {
    const results = await this.anchors.firstResults(this.db, programmeId, questionIds);
    const joined = await firstJoined(this.db, programmeId, results.map(({ personId }) => personId));
    return results.filter(({ personId, submittedAt }) => (joined.get(personId) ?? submittedAt) >= submittedAt).map(({ personId, shares }) => ({ cluster: personId, shares }));
  }

  /** Whom a mentor reached is one generation deeper than the mentor. */
  private async reached(programmeId: string, setId: string): Promise<Map<number, Answered[]>> {
    const generations = new Map(lineage(await cascadeInput(this.db, programmeId, { placeCode: null, language: null, activityId: null })).map(({ mentor, generation }) => [mentor.candidacyId, generation]));
    const byGeneration = new Map<number, Answered[]>();
    for (const { groupId, candidacyId, shares } of await anchorAnswers(this.db, setId)) {
      const generation = (generations.get(candidacyId) ?? 1) + 1;
      byGeneration.set(generation, [...(byGeneration.get(generation) ?? []), { cluster: groupId, shares }]);
    }
    return byGeneration;
  }
}
