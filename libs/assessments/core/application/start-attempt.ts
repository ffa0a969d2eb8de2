import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, type Language } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { ProgrammeDirectory } from '#programme/contract';
import type { Assessment, Attempt } from '../domain/attempt.js';
import { assessmentsErrors } from '../errors.js';
import { AssessmentLibrary } from '../persistence/assessments.repository.js';
import { AttemptOwners } from '../persistence/attempt-owners.js';
import { findAttempt, startOrResume } from '../persistence/attempts.repository.js';

const largestSeed = 2 ** 31;

/** An attempt with the assessment that it is at. */
export interface AttemptAt {
  readonly assessment: Assessment;
  readonly attempt: Attempt;
}

/** Opens an attempt for somebody who is registered for the training, or goes on with the open one. */
@Injectable()
export class StartAttempt {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly library: AssessmentLibrary,
    private readonly owners: AttemptOwners,
    private readonly programme: ProgrammeDirectory,
  ) {}

  async execute(actor: Actor, assessmentId: string, language: Language): Promise<AttemptAt> {
    const assessment = await this.library.find(assessmentId);
    const open = assessment !== undefined && (await this.programme.isRegistered(this.db, assessment.activityId, actor.personId));
    if (!open) throw assessmentsErrors.error('assessments.not-found');
    const attempt = (await this.begin(actor, assessment, language)) ?? (await this.begin(actor, assessment, language));
    if (attempt === undefined) throw assessmentsErrors.error('assessments.no-attempts-left');
    this.owners.remember(attempt);
    return { assessment, attempt };
  }

  private async begin(actor: Actor, { id, settings: { attemptsAllowed }, form }: Assessment, language: Language): Promise<Attempt | undefined> {
    const start = { assessmentId: id, personId: actor.personId, formId: form.id, attemptsAllowed, language, seed: randomInt(largestSeed), startedAt: this.clock.now() };
    const started = await startOrResume(this.db, start);
    if (started === undefined) return undefined;
    return started.fresh ? { ...started, responses: [], previousShare: null } : findAttempt(this.db, started.id);
  }
}
