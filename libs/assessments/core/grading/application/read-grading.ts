import { Injectable } from '@nestjs/common';
import type { PageRequest } from '#kernel';
import { PeopleDirectory, type PersonContact } from '#people/contract';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import type { Assessment, FormItem } from '../../domain/attempt.js';
import { AssessmentLibrary } from '../../persistence/assessments.repository.js';
import { StatisticsGate } from '../../statistics/application/statistics-gate.js';
import { questionsOf } from '../../statistics/persistence/answered-attempts.query.js';
import { appealsOfAttempt, openAppeals, type Appeal } from '../persistence/appeals.repository.js';
import { gradesOf, gradingCounts, waitingAnswers, type GradingCount, type PastGrade, type WaitingAnswer } from '../persistence/grading.repository.js';
import { GradingGate, type AnswerAt } from './grading-gate.js';

/** A line with its test and question, and the person's name unless the test is graded without names. */
export interface Named<T> {
  readonly line: T;
  readonly assessment: Assessment;
  readonly question: FormItem;
  readonly person: PersonContact | null;
}

export interface AnswerToGrade extends AnswerAt {
  readonly person: PersonContact | null;
  readonly grades: readonly PastGrade[];
  readonly appeal: Appeal | null;
}

interface Line {
  readonly assessmentId: string;
  readonly questionId: string;
  readonly personId: string;
}

/** What waits on a trainer's desk. */
@Injectable()
export class ReadGrading {
  constructor(
    private readonly db: Database,
    private readonly library: AssessmentLibrary,
    private readonly people: PeopleDirectory,
    private readonly gate: StatisticsGate,
    private readonly grading: GradingGate,
  ) {}

  async counts(actor: Actor, activityId: string): Promise<{ readonly assessment: Assessment; readonly count: GradingCount }[]> {
    await this.gate.activity(actor, activityId);
    const counts = await gradingCounts(this.db, activityId);
    const assessments = await this.assessmentsOf(counts);
    return counts.flatMap((count) => {
      const assessment = assessments.get(count.assessmentId);
      return assessment === undefined ? [] : [{ assessment, count }];
    });
  }

  async queue(actor: Actor, activityId: string, page: PageRequest): Promise<Named<WaitingAnswer>[]> {
    await this.gate.activity(actor, activityId);
    return this.named(await waitingAnswers(this.db, activityId, page));
  }

  async appeals(actor: Actor, activityId: string, page: PageRequest): Promise<Named<Appeal>[]> {
    await this.gate.activity(actor, activityId);
    return this.named(await openAppeals(this.db, activityId, page));
  }

  async one(actor: Actor, attemptId: string, questionId: string): Promise<AnswerToGrade> {
    const at = await this.grading.answer(this.db, actor, attemptId, questionId);
    const [grades, appeals, contacts] = await Promise.all([gradesOf(this.db, attemptId), appealsOfAttempt(this.db, attemptId), this.people.contacts(this.db, [at.attempt.personId])]);
    const person = at.assessment.settings.anonymousMarking ? null : (contacts.get(at.attempt.personId) ?? null);
    return { ...at, person, grades: grades.filter((grade) => grade.questionId === questionId), appeal: appeals.find((appeal) => appeal.questionId === questionId) ?? null };
  }

  private async named<T extends Line>(lines: readonly T[]): Promise<Named<T>[]> {
    const contacts = await this.people.contacts(this.db, [...new Set(lines.map(({ personId }) => personId))]);
    const assessments = await this.assessmentsOf(lines);
    const questions = await this.questionsIn(lines, assessments);
    return lines.flatMap((line) => {
      const assessment = assessments.get(line.assessmentId);
      const question = questions(line);
      if (assessment === undefined || question === undefined) return [];
      return [{ line, assessment, question, person: assessment.settings.anonymousMarking ? null : (contacts.get(line.personId) ?? null) }];
    });
  }

  /** The test's own questions as they count now, and those that were drawn for one attempt. */
  private async questionsIn(lines: readonly Line[], assessments: ReadonlyMap<string, Assessment>): Promise<(line: Line) => FormItem | undefined> {
    const own = ({ assessmentId, questionId }: Line) => assessments.get(assessmentId)?.form.items.find(({ id }) => id === questionId);
    const drawn = [...new Set(lines.flatMap((line) => (own(line) === undefined ? [line.questionId] : [])))];
    const others = new Map((drawn.length === 0 ? [] : await questionsOf(this.db, drawn)).map((question) => [question.id, question]));
    return (line) => own(line) ?? others.get(line.questionId);
  }

  private async assessmentsOf(lines: readonly { readonly assessmentId: string }[]): Promise<Map<string, Assessment>> {
    const ids = [...new Set(lines.map(({ assessmentId }) => assessmentId))];
    const found = await Promise.all(ids.map((id) => this.library.find(id)));
    return new Map(found.flatMap((assessment) => (assessment === undefined ? [] : [[assessment.id, assessment] as const])));
  }
}
