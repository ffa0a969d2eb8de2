import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { mentorCheckedIn, mentorMeetingRetracted, mentorMetGroup, type CheckInAnswer } from '#mentoring/contract';
import { Database, type Tx } from '#platform/database';
import { recordFact } from '#platform/ledger';
import { daysLater } from '../domain/plan-dates.js';
import { taskDueAt } from '../domain/task.js';
import { pauseDays } from '../domain/terms.js';
import { extendState, insertEvent, setHelpWanted, type Candidacy } from '../persistence/candidacies.repository.js';
import { replaceCheckIn } from '../persistence/check-ins.repository.js';
import { planById } from '../persistence/plans.repository.js';
import { closeTasks, openTasks } from '../persistence/tasks.repository.js';
import { checkOpen } from './answer-check-in.policy.js';
import { about } from './mentoring-fact.js';
import { moveCandidacy } from './move-candidacy.js';
import { openCheckIn, type OpenedCheckIn } from './open-check-in.js';
import { StopMentoring } from './stop-mentoring.js';
import { TellOnDuty } from './tell-on-duty.js';

/** One tap of the mentor. The same answer again changes nothing; another one before the link expires replaces the first. */
@Injectable()
export class AnswerCheckIn {
  constructor(
    private readonly db: Database,
    private readonly stopping: StopMentoring,
    private readonly onDuty: TellOnDuty,
    private readonly clock: Clock,
  ) {}

  execute(token: string, answer: CheckInAnswer): Promise<void> {
    return this.db.transaction(async (tx) => {
      const now = this.clock.now();
      await this.record(tx, await openCheckIn(tx, token, now, true), answer, now);
    });
  }

  /** Whoever brings the answer; the candidacy is held by the caller. */
  async record(tx: Tx, opened: OpenedCheckIn, answer: CheckInAnswer, now: Date): Promise<void> {
    if (opened.current?.answer === answer) return;
    checkOpen(opened.candidacy.state);
    await this.write(tx, opened, answer, now);
    await this.effect(tx, { ...opened, candidacy: await undo(tx, opened, answer, now) }, answer, now);
  }

  private async write(tx: Tx, { candidacy, followUp, current }: OpenedCheckIn, answer: CheckInAnswer, now: Date): Promise<void> {
    const [candidacyId, followUpId] = [candidacy.id, followUp.id];
    const statement = about(candidacy, now, candidacy.personId);
    const factId = await recordFact(tx, mentorCheckedIn, { ...statement, payload: { candidacyId, followUpId, step: followUp.step, answer }, supersedes: current?.factId ?? null });
    const metFactId = answer === 'met' ? await recordFact(tx, mentorMetGroup, { ...statement, payload: { candidacyId, followUpId, people: null } }) : null;
    await replaceCheckIn(tx, { followUpId, answer, factId, metFactId, answeredAt: now });
  }

  private async effect(tx: Tx, { candidacy, followUp }: OpenedCheckIn, answer: CheckInAnswer, now: Date): Promise<void> {
    if (answer === 'stop') return this.stopping.execute(tx, candidacy);
    await closeTasks(tx, candidacy.id, ['silent', 'call'], { state: 'dropped', at: now, by: null });
    if (answer === 'need-help' && candidacy.helpWantedAt === null) {
      await wantHelp(tx, candidacy, followUp, now);
      await this.onDuty.execute(tx, candidacy, followUp.id, now);
    }
    if (answer === 'pause') await pause(tx, candidacy, daysLater(now, pauseDays, followUp.timeZone), now);
  }
}

/** A person answers within the plan's working days. */
async function wantHelp(tx: Tx, { id: candidacyId, programmeId, personId, state }: Candidacy, { id: followUpId, planId }: OpenedCheckIn['followUp'], now: Date): Promise<void> {
  const { definition } = await planById(tx, planId);
  await setHelpWanted(tx, candidacyId, now);
  await insertEvent(tx, candidacyId, { event: 'want-help', state, at: now, by: personId, reason: null });
  await openTasks(tx, [{ programmeId, candidacyId, followUpId, kind: 'help', openedAt: now, dueAt: taskDueAt(definition, 'help', now) }]);
}

async function pause(tx: Tx, candidacy: Candidacy, until: Date, now: Date): Promise<void> {
  if (candidacy.state === 'active') await moveCandidacy(tx, candidacy, { event: 'pause', state: 'paused', at: now, by: candidacy.personId, reason: null, until });
  // A pause without end is the administrator's, and stays so.
  else if (candidacy.until !== null) await extendState(tx, candidacy.id, until);
}

/** Takes back what the replaced answer had brought about; answers the candidacy as it stands then. */
async function undo(tx: Tx, { candidacy, followUp, current }: OpenedCheckIn, answer: CheckInAnswer, now: Date): Promise<Candidacy> {
  if (current === undefined) return candidacy;
  if (current.metFactId !== null) {
    const payload = { candidacyId: candidacy.id, followUpId: followUp.id };
    await recordFact(tx, mentorMeetingRetracted, { ...about(candidacy, now, candidacy.personId), payload, supersedes: current.metFactId });
  }
  if (current.answer === 'need-help' && candidacy.helpWantedAt?.getTime() === current.answeredAt.getTime()) {
    await setHelpWanted(tx, candidacy.id, null);
    await closeTasks(tx, candidacy.id, ['help'], { state: 'dropped', at: now, by: null });
    return { ...candidacy, helpWantedAt: null };
  }
  if (current.answer === 'pause' && answer !== 'stop' && candidacy.state === 'paused' && candidacy.until !== null) {
    await moveCandidacy(tx, candidacy, { event: 'resume', state: 'active', at: now, by: candidacy.personId, reason: null });
    return { ...candidacy, state: 'active', since: now, until: null };
  }
  return candidacy;
}
