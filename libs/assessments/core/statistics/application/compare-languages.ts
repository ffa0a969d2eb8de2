import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import type { Assessment, FormItem } from '../../domain/attempt.js';
import { compareLanguages, type LanguageComparison, type LanguagePair } from '../domain/language-comparison.js';
import { cohortsOf } from '../persistence/measured-tests.query.js';
import { outdatedTranslations } from '../persistence/outdated-translations.query.js';
import { collectAnswers } from './collect-answers.js';
import { StatisticsGate } from './statistics-gate.js';

export interface ComparedLanguages {
  readonly assessment: Assessment;
  readonly questions: readonly FormItem[];
  readonly comparison: LanguageComparison;
}

/** Whether the questions of a test are equally hard in two languages, from all trainings of the programme that used the same test. */
@Injectable()
export class CompareLanguages {
  constructor(
    private readonly db: Database,
    private readonly gate: StatisticsGate,
  ) {}

  async execute(actor: Actor, assessmentId: string, pair: LanguagePair | null): Promise<ComparedLanguages> {
    const assessment = await this.gate.assessment(actor, assessmentId);
    // Of an anonymous survey no language is kept.
    const none = { questions: assessment.form.items, attempts: [] };
    const answered = assessment.settings.anonymous ? none : await collectAnswers(this.db, await cohortsOf(this.db, assessment.id), assessment.form, 'first');
    const outdated = await outdatedTranslations(this.db, answered.questions.map(({ id }) => id));
    return { assessment, questions: answered.questions, comparison: compareLanguages(answered, pair, outdated) };
  }
}
