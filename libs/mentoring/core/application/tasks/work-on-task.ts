import { Injectable } from '@nestjs/common';
import { Clock, isId } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database, type Tx } from '#platform/database';
import { mentoringErrors } from '../../errors.js';
import { insertEvent, lockCandidacy, setHelpWanted } from '../../persistence/candidacies.repository.js';
import { addNote, assignTask, closeTask, lockTask, type MentorTask } from '../../persistence/tasks.repository.js';
import { mayManageMentors } from '../view-mentors.policy.js';

/** Takes a task, writes down what was done, and closes it. */
@Injectable()
export class WorkOnTask {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  take(actor: Actor, id: string): Promise<void> {
    return this.change(actor, id, (tx) => assignTask(tx, id, actor.personId));
  }

  note(actor: Actor, id: string, text: string): Promise<void> {
    return this.change(actor, id, (tx) => addNote(tx, { taskId: id, at: this.clock.now(), byPersonId: actor.personId, text }));
  }

  close(actor: Actor, id: string, text: string): Promise<void> {
    return this.change(actor, id, async (tx, task) => {
      const at = this.clock.now();
      await addNote(tx, { taskId: id, at, byPersonId: actor.personId, text });
      await closeTask(tx, id, at, actor.personId);
      if (task.kind === 'help') await this.helpGiven(tx, task, actor, text, at);
    });
  }

  private async helpGiven(tx: Tx, { candidacyId }: MentorTask, actor: Actor, reason: string, at: Date): Promise<void> {
    const candidacy = await lockCandidacy(tx, candidacyId);
    if (candidacy === undefined || candidacy.helpWantedAt === null) return;
    await setHelpWanted(tx, candidacyId, null);
    await insertEvent(tx, candidacyId, { event: 'get-help', state: candidacy.state, at, by: actor.personId, reason });
  }

  private change(actor: Actor, id: string, work: (tx: Tx, task: MentorTask) => Promise<void>): Promise<void> {
    return this.db.transaction(async (tx) => {
      const task = isId(id) ? await lockTask(tx, id) : undefined;
      if (task === undefined || !mayManageMentors(actor, task.programmeId)) throw mentoringErrors.error('mentoring.not-found');
      if (task.state !== 'open') throw mentoringErrors.error('mentoring.task-closed');
      await work(tx, task);
    });
  }
}
