import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { mediumOf, type FileToServe } from '../../bank/index.js';
import type { Assessment } from '../../domain/attempt.js';
import { surveyState, type SurveyState } from '../domain/survey-state.js';
import { hasAnswered } from '../persistence/survey.repository.js';
import { SurveyGate } from './survey-gate.js';

export interface OpenedSurvey {
  readonly assessment: Assessment;
  readonly answered: boolean;
  readonly state: SurveyState;
}

/** An anonymous survey as somebody may answer it. Looking at it leaves no trace. */
@Injectable()
export class OpenSurvey {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly gate: SurveyGate,
  ) {}

  async execute(actor: Actor, assessmentId: string): Promise<OpenedSurvey> {
    const assessment = await this.gate.survey(actor, assessmentId);
    return { assessment, answered: await hasAnswered(this.db, assessment.id, actor.personId), state: surveyState(assessment.settings, this.clock.now()) };
  }

  async medium(actor: Actor, assessmentId: string, sha256: string): Promise<FileToServe> {
    const { form } = await this.gate.survey(actor, assessmentId);
    return mediumOf(this.db, form.items.map(({ content }) => content), sha256);
  }
}
