import { Injectable } from '@nestjs/common';
import { AnchorQuestions, type AnchorQuestion, type AnchorTest } from '#assessments/contract';
import { Clock, isId } from '#kernel';
import { anchorsChosen } from '#mentoring/contract';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { recordFact } from '#platform/ledger';
import { ProgrammeDirectory } from '#programme/contract';
import { communityErrors } from '../../community.errors.js';
import { anchorSetOf, insertAnchorSet, type AnchorSet } from '../../persistence/anchors.repository.js';
import { managedProgramme } from '../groups/group-gate.js';

const anchorCount = 5;

export interface Anchors {
  readonly set: AnchorSet | undefined;
  readonly chosen: readonly AnchorQuestion[];
  readonly tests: readonly AnchorTest[];
}

/** Which five questions of a final test are asked again in mentors' groups. Other ones begin a new comparison. */
@Injectable()
export class ChooseAnchors {
  constructor(
    private readonly db: Database,
    private readonly programmes: ProgrammeDirectory,
    private readonly anchors: AnchorQuestions,
    private readonly clock: Clock,
  ) {}

  async show(actor: Actor, key: string): Promise<Anchors> {
    const { id } = await managedProgramme(this.db, this.programmes, actor, key);
    const [set, tests] = [await anchorSetOf(this.db, id), await this.anchors.tests(this.db, id)];
    return { set, tests, chosen: set === undefined ? [] : await this.anchors.questions(this.db, set.questionIds) };
  }

  async candidates(actor: Actor, key: string, formId: string): Promise<AnchorQuestion[]> {
    const { id } = await managedProgramme(this.db, this.programmes, actor, key);
    return isId(formId) ? this.anchors.questionsOf(this.db, id, formId) : [];
  }

  async choose(actor: Actor, key: string, formId: string, questionIds: readonly string[]): Promise<void> {
    const { id: programmeId } = await managedProgramme(this.db, this.programmes, actor, key);
    const known = new Set((isId(formId) ? await this.anchors.questionsOf(this.db, programmeId, formId) : []).map(({ id }) => id));
    if (new Set(questionIds).size !== anchorCount || !questionIds.every((id) => known.has(id))) throw communityErrors.error('mentoring.anchors-five');
    await this.db.transaction(async (tx) => {
      const now = this.clock.now();
      const setId = await insertAnchorSet(tx, { programmeId, questionIds, chosenAt: now, chosenBy: actor.personId });
      await recordFact(tx, anchorsChosen, { occurredAt: now, subjectId: null, actorId: actor.personId, programmeId, activityId: null, language: null, payload: { setId } });
    });
  }
}
