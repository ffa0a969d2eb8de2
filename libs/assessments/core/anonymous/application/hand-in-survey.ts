import { Injectable } from '@nestjs/common';
import { Clock, type FieldError } from '#kernel';
import type { ItemResponse } from '#assessments/engine';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import type { Form } from '../../domain/attempt.js';
import { checkResponses } from '../../domain/check-responses.js';
import { assessmentsErrors } from '../../errors.js';
import { StartGate } from '../../timing/index.js';
import { surveyState } from '../domain/survey-state.js';
import { hasAnswered, lockSurvey, mixIn, type SheetAnswers } from '../persistence/survey.repository.js';
import { SurveyGate } from './survey-gate.js';

export interface SurveyAnswer {
  readonly questionId: string;
  readonly value: ItemResponse;
}

/** Takes the answers of an anonymous survey, all at once and once of each person; what ties them to the person ends with the request. */
@Injectable()
export class HandInSurvey {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly gate: SurveyGate,
    private readonly start: StartGate,
  ) {}

  async execute(actor: Actor, assessmentId: string, answers: readonly SurveyAnswer[], accessCode: string | null): Promise<void> {
    const { id, form, settings } = await this.gate.survey(actor, assessmentId);
    const sheet = sheetOf(form, answers);
    if (settings.accessCodeHash !== null) await this.start.checkCode(actor, id, settings.accessCodeHash, accessCode);
    await this.db.transaction(async (tx) => {
      const state = surveyState(await lockSurvey(tx, id), this.clock.now());
      if (await hasAnswered(tx, id, actor.personId)) throw assessmentsErrors.error('assessments.survey-answered');
      if (state !== 'open') throw assessmentsErrors.error(state === 'closed' ? 'assessments.closed' : 'assessments.not-open-yet');
      await mixIn(tx, id, actor.personId, sheet);
    });
  }
}

/** In the order of the form, whatever the order in which they were given. Files are refused: they say in themselves who made them. */
function sheetOf(form: Form, answers: readonly SurveyAnswer[]): SheetAnswers {
  // No language is kept: of the only one who reads in it, it would be the name.
  const checked = checkResponses(form, answers.map((answer) => ({ ...answer, language: 'et' as const })));
  const errors = answers.flatMap(({ value }, index): FieldError[] => ('files' in value ? [{ pointer: `/answers/${index}/value`, code: 'assessments.shape' }] : []));
  if (errors.length > 0) throw assessmentsErrors.error('assessments.bad-responses', { errors });
  const given = new Map(checked.map(({ questionId, value }) => [questionId, value]));
  return Object.fromEntries(form.items.flatMap(({ id }) => [given.get(id)].flatMap((value) => (value === undefined || value === null ? [] : [[id, value] as const]))));
}
