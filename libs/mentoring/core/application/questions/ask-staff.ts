import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { mentorAsked } from '#mentoring/contract';
import { RateLimits } from '#people/contract';
import type { Actor } from '#platform/auth';
import { Database, type Tx } from '#platform/database';
import { recordFact } from '#platform/ledger';
import { communityErrors } from '../../community.errors.js';
import { isMentor } from '../../domain/candidacy.js';
import { taskDueAt } from '../../domain/task.js';
import { mentoringErrors } from '../../errors.js';
import { candidaciesOf } from '../../persistence/candidacies.repository.js';
import { personOnDuty } from '../../persistence/contacts.repository.js';
import { planInForce } from '../../persistence/plans.repository.js';
import { insertEntry, insertQuestion, setTurn, type Question } from '../../persistence/questions.repository.js';
import { about } from '../mentoring-fact.js';
import { Helpers } from './helpers.js';
import { QuestionAccess } from './question-access.js';

/** More than anybody has to say in an hour. */
const entries = { limit: 20, seconds: 3_600 };

/** A mentor asks, or writes on in a thread: the trainers are told, and the clock of the plan's help begins. */
@Injectable()
export class AskStaff {
  constructor(
    private readonly db: Database,
    private readonly access: QuestionAccess,
    private readonly helpers: Helpers,
    private readonly limits: RateLimits,
    private readonly clock: Clock,
  ) {}

  async ask(actor: Actor, text: string): Promise<void> {
    await this.count(actor);
    await this.db.transaction(async (tx) => {
      const candidacy = (await candidaciesOf(tx, actor.personId)).find(({ state }) => isMentor(state) || state === 'onboarding');
      if (candidacy === undefined) throw mentoringErrors.error('mentoring.not-found');
      const now = this.clock.now();
      const { id: candidacyId, programmeId, personId: mentorId } = candidacy;
      const id = await insertQuestion(tx, { programmeId, candidacyId, askedAt: now });
      await recordFact(tx, mentorAsked, { ...about(candidacy, now, actor.personId), payload: { candidacyId, questionId: id } });
      await this.write(tx, { id, programmeId, mentorId }, text, now);
    });
  }

  async writeOn(actor: Actor, questionId: string, text: string): Promise<void> {
    await this.count(actor);
    await this.db.transaction(async (tx) => this.write(tx, await this.access.openAsMentor(tx, actor, questionId), text, this.clock.now()));
  }

  /** Every entry is a letter to those who are asked. */
  private async count({ personId }: Actor): Promise<void> {
    if (!(await this.limits.within(this.db, `mentor-asks:${personId}`, entries.limit, entries.seconds))) throw communityErrors.error('mentoring.asked-often');
  }

  private async write(tx: Tx, { id, programmeId, mentorId }: Pick<Question, 'id' | 'programmeId' | 'mentorId'>, text: string, now: Date): Promise<void> {
    const { definition: plan } = await planInForce(tx, programmeId, now);
    const onDutyId = (await personOnDuty(tx, programmeId, now)) ?? null;
    const entryId = await insertEntry(tx, { questionId: id, byPersonId: mentorId, fromMentor: true, text, at: now });
    await setTurn(tx, id, { dueAt: taskDueAt(plan, 'help', now), onDutyId });
    await this.helpers.tell(tx, { programmeId, mentorId, onDutyId }, entryId);
  }
}

