import { Injectable } from '@nestjs/common';
import { Clock, groupBy } from '#kernel';
import type { Sql } from '#platform/database';
import { readAssessment } from '../../persistence/assessments.repository.js';
import { collectAnswers } from '../../statistics/application/collect-answers.js';
import { outdatedTranslations } from '../../statistics/persistence/outdated-translations.query.js';
import { measureItem, measureTest } from '../domain/measure-test.js';
import { holdMeasuring, itemsMeasuredBy, newestMeasures, writeMeasuredItems, writeTestMeasures, type MeasuredItem, type MeasureOfItem, type StaleTest } from '../persistence/measures.repository.js';

/** Writes back to the questions of a test what its answers say about them, from all of them anew: a second time it writes the same. */
@Injectable()
export class MeasureItems {
  constructor(private readonly clock: Clock) {}

  async execute(tx: Sql, test: StaleTest): Promise<void> {
    const assessment = await readAssessment(tx, test.assessmentId);
    if (assessment === undefined) return;
    await holdMeasuring(tx);
    const at = this.clock.now();
    const before = await itemsMeasuredBy(tx, test.assessmentId);
    const answered = await collectAnswers(tx, [test.assessmentId], assessment.form, 'first');
    const outdated = await outdatedTranslations(tx, answered.questions.map(({ id }) => id));
    await writeTestMeasures(tx, test, measureTest(answered, outdated), at);
    const itemIds = [...new Set([...before, ...(await itemsMeasuredBy(tx, test.assessmentId))])];
    await writeMeasuredItems(tx, itemIds, measuredItems(await newestMeasures(tx, itemIds)), at);
  }
}

function measuredItems(measures: readonly MeasureOfItem[]): MeasuredItem[] {
  return [...groupBy(measures, ({ itemId }) => itemId)].map(([itemId, own]) => ({ itemId, itemVersionId: own[0]?.itemVersionId ?? '', ...measureItem(own) }));
}
