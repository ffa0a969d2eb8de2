import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, type Language } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database, type Sql } from '#platform/database';
import { ProgrammeDirectory } from '#programme/contract';
import type { Assessment, Attempt } from '../domain/attempt.js';
import { drawnFor } from '../drawing/domain/draw.js';
import { findDraw, giveForm } from '../drawing/persistence/draws.repository.js';
import { assessmentsErrors } from '../errors.js';
import { AssessmentLibrary } from '../persistence/assessments.repository.js';
import { AttemptOwners } from '../persistence/attempt-owners.js';
import { StartGate } from '../timing/application/start-gate.js';
import { furtherAttempts } from '../timing/persistence/time.repository.js';
import { findAttempt, startOrResume, type AttemptStart, type Started } from '../persistence/attempts.repository.js';

const largestSeed = 2 ** 31;

/** An attempt with the assessment that it is at. */
export interface AttemptAt {
  readonly assessment: Assessment;
  readonly attempt: Attempt;
}

/** A new attempt has questions of its own, which its seed draws again whenever one wants to know. */
async function startDrawn(tx: Sql, start: AttemptStart): Promise<Started | undefined> {
  const started = await startOrResume(tx, start);
  if (started?.fresh !== true) return started;
  const draw = await findDraw(tx, start.assessmentId);
  if (draw === undefined) throw new Error(`Assessment ${start.assessmentId} draws from nothing`);
  return { ...started, formId: await giveForm(tx, started.id, drawnFor(draw, start.seed)) };
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
    private readonly gate: StartGate,
  ) {}

  async execute(actor: Actor, assessmentId: string, language: Language, accessCode: string | null = null): Promise<AttemptAt> {
    const assessment = await this.library.find(assessmentId);
    const open = assessment !== undefined && (await this.programme.isRegistered(this.db, assessment.activityId, actor.personId));
    if (!open) throw assessmentsErrors.error('assessments.not-found');
    await this.gate.check(actor, assessment, accessCode);
    const attempt = (await this.begin(actor, assessment, language, 0)) ?? (await this.beginAgain(actor, assessment, language));
    if (attempt === undefined) throw assessmentsErrors.error('assessments.no-attempts-left');
    this.owners.remember(attempt);
    return { assessment: assessment.drawsEach ? await this.library.of(attempt) : assessment, attempt };
  }

  /** Another start at the same time may have won, or a trainer may have granted an attempt. */
  private async beginAgain(actor: Actor, assessment: Assessment, language: Language): Promise<Attempt | undefined> {
    return this.begin(actor, assessment, language, await furtherAttempts(this.db, assessment.id, actor.personId));
  }

  private async begin(actor: Actor, assessment: Assessment, language: Language, further: number): Promise<Attempt | undefined> {
    const { attemptsAllowed } = assessment.settings;
    const startedAt = this.clock.now();
    const start = {
      assessmentId: assessment.id,
      personId: actor.personId,
      formId: assessment.form.id,
      attemptsAllowed: attemptsAllowed === null ? null : attemptsAllowed + further,
      language,
      seed: randomInt(largestSeed),
      startedAt,
      ...(await this.gate.time(actor, assessment, startedAt)),
    };
    const started = assessment.drawsEach ? await this.db.transaction((tx) => startDrawn(tx, start)) : await startOrResume(this.db, start);
    if (started === undefined) return undefined;
    return started.fresh ? { ...started, responses: [], previousShare: null } : findAttempt(this.db, started.id);
  }
}
