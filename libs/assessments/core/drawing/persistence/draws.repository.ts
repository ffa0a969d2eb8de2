import { firstRow, type Sql } from '#platform/database';
import { insertForm } from '../../bank/persistence/plans.repository.js';
import type { Draw } from '../domain/draw.js';
import type { DrawLabels } from './draw.row.js';

/** Freezes what attempts at an assessment draw from. */
export async function insertDraw(tx: Sql, { assessmentId, cells, anchorIds, pool }: Draw): Promise<void> {
  const formId = await insertForm(tx, [...anchorIds, ...pool.map(({ itemId }) => itemId)]);
  const labels = pool.map(({ competences, difficulty }): DrawLabels => ({ competences, difficulty }));
  await tx.rows(`insert into assessments.draw (assessment_id, form_id, anchors, cells, labels) values ($1, $2, $3, $4, $5)`, [assessmentId, formId, anchorIds.length, JSON.stringify(cells), JSON.stringify(labels)]);
}

interface StoredDraw extends Pick<Draw, 'assessmentId' | 'cells'> {
  readonly anchors: number;
  readonly labels: readonly DrawLabels[];
  readonly versions: readonly string[];
}

/** Nothing where everybody is asked the same. */
export async function findDraw(sql: Sql, assessmentId: string): Promise<Draw | undefined> {
  const found = await firstRow<StoredDraw>(
    sql,
    `select d.assessment_id as "assessmentId", d.cells, d.anchors, d.labels,
       (select json_agg(f.item_version_id order by f.position) from assessments.form_item f where f.form_id = d.form_id) as versions
     from assessments.draw d where d.assessment_id = $1`,
    [assessmentId],
  );
  if (found === undefined) return undefined;
  const { cells, anchors, labels, versions } = found;
  const pool = labels.flatMap(({ competences, difficulty }, index) => {
    const itemId = versions[anchors + index];
    return itemId === undefined ? [] : [{ itemId, competences, difficulty }];
  });
  return { assessmentId, cells, anchorIds: versions.slice(0, anchors), pool };
}

export async function giveForm(tx: Sql, attemptId: string, versionIds: readonly string[]): Promise<string> {
  const formId = await insertForm(tx, versionIds);
  await tx.rows(`update assessments.attempt set form_id = $2 where id = $1`, [attemptId, formId]);
  return formId;
}
