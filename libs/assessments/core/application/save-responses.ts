import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { filesErrors, filesOf } from '#platform/files';
import { answerFiles } from '../domain/answer-files.js';
import { checkResponses, type NewResponse } from '../domain/check-responses.js';
import { assessmentsErrors } from '../errors.js';
import { AssessmentLibrary } from '../persistence/assessments.repository.js';
import { AttemptOwners } from '../persistence/attempt-owners.js';
import { findAttempt, saveResponses } from '../persistence/attempts.repository.js';
import { isPaused } from '../timing/domain/pause.js';
import { ownsAttempt } from './attempt.policy.js';
import { refusal } from './refusal.js';

export interface SavedResponses {
  readonly savedAt: Date;
  readonly saved: number;
}

/** Stores answers while the attempt is open: all or none. Sending the same again changes nothing but the time. */
@Injectable()
export class SaveResponses {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly library: AssessmentLibrary,
    private readonly owners: AttemptOwners,
  ) {}

  async execute(actor: Actor, attemptId: string, responses: readonly NewResponse[]): Promise<SavedResponses> {
    const owner = await this.owners.find(attemptId);
    if (owner === undefined || !ownsAttempt(actor, owner)) throw assessmentsErrors.error('assessments.not-found');
    const checked = checkResponses(await this.library.form(owner.formId), responses);
    await this.refuseForeignFiles(attemptId, checked);
    const savedAt = this.clock.now();
    if (!(await saveResponses(this.db, attemptId, actor.personId, checked, savedAt))) throw await this.refusal(attemptId);
    return { savedAt, saved: checked.length };
  }

  /** An answer names only files that were stored for this attempt. */
  private async refuseForeignFiles(attemptId: string, responses: readonly NewResponse[]): Promise<void> {
    const named = responses.flatMap(({ value }) => (value !== null && 'files' in value ? value.files : []));
    if (named.length === 0) return;
    const own = new Set((await filesOf(this.db, { kind: answerFiles, id: attemptId })).map(({ id }) => id));
    if (named.some((id) => !own.has(id))) throw filesErrors.error('files.not-found');
  }

  private async refusal(attemptId: string): Promise<Error> {
    const [attempt, now] = [await findAttempt(this.db, attemptId), this.clock.now()];
    const takes = attempt?.state === 'open' && !isPaused(attempt, now) && (attempt.deadlineAt === null || attempt.deadlineAt > now);
    return takes ? assessmentsErrors.error('assessments.already-checked') : refusal(attempt, now);
  }
}
