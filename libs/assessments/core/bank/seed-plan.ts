import { newId, type Localized } from '#kernel';
import type { Sql } from '#platform/database';
import { defaultSettings, type AssessmentSettings, type Purpose } from '../domain/assessment-settings.js';
import { askedVersions } from './persistence/askable.query.js';
import { insertForm, insertPlan, insertPlanned, markPublished } from './persistence/plans.repository.js';

export interface SeedPlan {
  readonly programmeId: string;
  readonly activityId: string;
  readonly title: Localized;
  readonly purpose: Purpose;
  /** What differs from what an assessment of its purpose begins with. */
  readonly settings: Partial<AssessmentSettings>;
  /** Final questions, in the order in which they are asked. */
  readonly itemIds: readonly string[];
  readonly writtenBy: string;
}

/** A test that a trainer has put together and published, as a demonstration states it. */
export async function seedPlan(tx: Sql, { programmeId, activityId, title, purpose, settings, itemIds, writtenBy }: SeedPlan, at: Date): Promise<void> {
  const versions = await askedVersions(tx, programmeId, itemIds);
  const formId = await insertForm(tx, itemIds.map((id) => versions.get(id)?.versionId ?? ''));
  const plan = { id: newId(), programmeId, activityId, title, settings: { ...defaultSettings(purpose), ...settings }, writtenBy };
  await insertPlan(tx, { ...plan, composition: { kind: 'fixed', itemIds }, pairing: 'none', revision: 1, writtenAt: at, publishedAt: null });
  await insertPlanned(tx, plan, formId);
  await markPublished(tx, plan.id, at);
}
