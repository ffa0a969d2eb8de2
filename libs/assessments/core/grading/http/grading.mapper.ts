import type { PersonContact } from '#people/contract';
import type { Marking } from '../application/make-appeal.js';
import type { AnswerToGrade, Named } from '../application/read-grading.js';
import type { Appeal } from '../persistence/appeals.repository.js';
import type { PastGrade, WaitingAnswer } from '../persistence/grading.repository.js';
import type { Regrade } from '../persistence/regrades.repository.js';
import type { AnswerToGradeView, AppealView, MarkingView, OpenAppealView, PastGradeView, WaitingAnswerView } from './grading.view.js';
import type { RegradeView } from './regrade.view.js';

const nameOf = (person: PersonContact | null) => (person === null ? null : `${person.givenName} ${person.familyName}`);

export function waitingView({ line, assessment, question, person }: Named<WaitingAnswer>): WaitingAnswerView {
  const { attemptId, questionId, language, submittedAt } = line;
  const { stem, kind } = question.content;
  return { attemptId, questionId, testTitle: assessment.title, stem, kind, language, personName: nameOf(person), submittedAt: submittedAt.toISOString() };
}

export function appealView({ id, attemptId, questionId, text, state, madeAt, answer, answeredAt }: Appeal): AppealView {
  return { id, attemptId, questionId, text, state, madeAt: madeAt.toISOString(), answer, answeredAt: answeredAt?.toISOString() ?? null };
}

export function markingView({ appeals, attempt, latest }: Marking): MarkingView {
  const texts = new Map(attempt.responses.map(({ itemVersionId, value }) => [itemVersionId, value !== null && 'text' in value ? value.text : '']));
  return {
    appeals: appeals.map(appealView),
    comments: latest.map(({ questionId, comment, notes }) => ({ questionId, comment, notes: notes.map(({ from, to, text }) => ({ quote: (texts.get(questionId) ?? '').slice(from, to), text })) })),
  };
}

export function openAppealView({ line, assessment, question, person }: Named<Appeal>): OpenAppealView {
  return { ...appealView(line), testTitle: assessment.title, stem: question.content.stem, personName: nameOf(person) };
}

function pastGradeView({ score, max, trace, comment, notes, cause, gradedAt }: PastGrade): PastGradeView {
  const marks = Object.fromEntries(trace.flatMap(({ part, given }) => (typeof given === 'string' ? [[part, given]] : [])));
  return { score, max, marks, comment, notes: [...notes], cause, gradedAt: gradedAt.toISOString() };
}

export function answerToGradeView({ assessment, attempt, question: { id, content }, person, grades, appeal }: AnswerToGrade): AnswerToGradeView {
  const response = attempt.responses.find(({ itemVersionId }) => itemVersionId === id);
  return {
    ...{ attemptId: attempt.id, questionId: id, activityId: assessment.activityId, testTitle: assessment.title },
    ...{ stem: content.stem, kind: content.kind, content, value: response?.value ?? null, score: response?.score ?? null },
    language: response?.language ?? attempt.language,
    personName: nameOf(person),
    submittedAt: attempt.submittedAt?.toISOString() ?? '',
    grades: grades.map(pastGradeView),
    appeal: appeal === null ? null : appealView(appeal),
  };
}

export function regradeView({ id, reason, proposedAt, corrected, preview, previewedAt, previewTaskId }: Regrade): RegradeView {
  return {
    ...{ id, reason, proposedAt: proposedAt.toISOString(), corrected, max: corrected.points },
    preview: preview === null || previewedAt === null ? null : { ...preview, changes: [...preview.changes], at: previewedAt.toISOString() },
    previewing: previewTaskId,
  };
}
