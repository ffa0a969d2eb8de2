import type { FieldError, Language } from '#kernel';
import { responseFault, type ItemResponse } from '#assessments/engine';
import { assessmentsErrors } from '../errors.js';
import type { Form } from './attempt.js';

/** An answer as a person gives it. */
export interface NewResponse {
  readonly questionId: string;
  /** Null takes an answer back. */
  readonly value: ItemResponse | null;
  readonly language: Language;
}

/**
 * The answers that may be stored: each to a question of the form, with options that it has. Of two answers
 * to one question the later counts.
 * @throws DomainError `assessments.bad-responses` with a pointer to each fault; then none may be stored.
 */
export function checkResponses(form: Form, responses: readonly NewResponse[]): NewResponse[] {
  const errors = responses.flatMap((response, index) => faults(form, response, `/responses/${index}`));
  if (errors.length > 0) throw assessmentsErrors.error('assessments.bad-responses', { errors });
  return [...new Map(responses.map((response) => [response.questionId, response])).values()];
}

function faults(form: Form, { questionId, value }: NewResponse, pointer: string): FieldError[] {
  const item = form.items.find(({ id }) => id === questionId);
  if (item === undefined) return [{ pointer: `${pointer}/questionId`, code: 'assessments.unknown-question' }];
  const fault = value === null ? null : responseFault(item.content, value);
  return fault === null ? [] : [{ pointer: `${pointer}/value`, code: `assessments.${fault}` }];
}
