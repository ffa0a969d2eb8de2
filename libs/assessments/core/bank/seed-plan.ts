import { newId, type Localized } from '#kernel';
import type { Sql } from '#platform/database';
import { defaultSettings, type AssessmentSettings, type Purpose } from '../domain/assessment-settings.js';
import { withThen } from './application/compose-plan.js';
import { askedVersions } from './persistence/askable.query.js';
import { insertForm, insertPlan, insertPlanned, markPublished } from './persistence/plans.repository.js';
import { storedVersions } from './persistence/then-versions.repository.js';

export interface SeedPlan {
  readonly programmeId: string;
  /** The trainings that ask it: all of them the very same questions. */
  readonly activityIds: readonly string[];
  readonly title: Localized;
  readonly purpose: Purpose;
  /** What differs from what an assessment of its purpose begins with. */
  readonly settings: Partial<AssessmentSettings>;
  /** Final questions, in the order in which they are asked. */
  readonly itemIds: readonly string[];
  /** Those of them that are self-ratings and are asked about the time before as well. */
  readonly thenIds?: readonly string[];
  readonly writtenBy: string;
}

/** A test that a trainer has put together and published, as a demonstration states it; answers the assessments in the order of the trainings. */
export async function seedPlan(tx: Sql, { programmeId, activityIds, title, purpose, settings, itemIds, thenIds = [], writtenBy }: SeedPlan, at: Date): Promise<string[]> {
  const versions = await askedVersions(tx, programmeId, itemIds);
  const form = withThen(itemIds.flatMap((id) => versions.get(id) ?? []), thenIds);
  const formId = await insertForm(tx, await storedVersions(tx, form, at));
  const plan = { id: newId(), programmeId, activityId: activityIds[0] ?? null, title, settings: { ...defaultSettings(purpose), ...settings }, writtenBy };
  await insertPlan(tx, { ...plan, composition: { kind: 'fixed', itemIds, ...(thenIds.length > 0 && { thenIds }) }, pairing: 'none', revision: 1, writtenAt: at, publishedAt: null });
  const assessmentIds: string[] = [];
  for (const activityId of activityIds) assessmentIds.push(await insertPlanned(tx, { ...plan, activityId }, formId));
  await markPublished(tx, plan.id, at);
  return assessmentIds;
}
