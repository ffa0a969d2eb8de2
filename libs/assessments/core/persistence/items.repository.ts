import { newId } from '#kernel';
import type { ItemContent } from '#assessments/engine';
import { oneRow, type Sql } from '#platform/database';
import { contentHash } from '../domain/content-hash.js';

/** A question as a module release states it. */
export interface ReleasedItem {
  readonly key: string;
  readonly lessonKey: string;
  readonly content: ItemContent;
}

/** Keeps each question's content once a version and answers the version ids, in the order given. */
async function storeItemVersions(tx: Sql, moduleId: string, items: readonly ReleasedItem[], now: Date): Promise<string[]> {
  const keys = items.map(({ key }) => key);
  const hashes = items.map(({ content, lessonKey }) => contentHash({ content, lessonKey }));
  await tx.rows(
    `insert into assessments.item (id, module_id, key) select id, $1, key from unnest($2::uuid[], $3::text[]) as i (id, key)
     on conflict on constraint item_once do nothing`,
    [moduleId, keys.map(newId), keys],
  );
  await tx.rows(
    `insert into assessments.item_version (id, item_id, hash, content, lesson_key, created_at)
     select v.id, item.id, v.hash, v.content, v.lesson_key, $2
     from unnest($3::uuid[], $4::text[], $5::text[], $6::jsonb[], $7::text[]) as v (id, key, hash, content, lesson_key)
     join assessments.item on item.module_id = $1 and item.key = v.key
     on conflict on constraint item_version_once do nothing`,
    [moduleId, now, keys.map(newId), keys, hashes, items.map(({ content }) => JSON.stringify(content)), items.map(({ lessonKey }) => lessonKey)],
  );
  const versions = await tx.rows<{ id: string }>(
    `select v.id from unnest($2::text[], $3::text[]) with ordinality as wanted (key, hash, position)
     join assessments.item on item.module_id = $1 and item.key = wanted.key
     join assessments.item_version v on v.item_id = item.id and v.hash = wanted.hash
     order by wanted.position`,
    [moduleId, keys, hashes],
  );
  return versions.map(({ id }) => id);
}

/** The form of a release with its questions in their order; made when it is not there yet. */
export async function storeForm(tx: Sql, releaseId: string, moduleId: string, items: readonly ReleasedItem[], now: Date): Promise<string> {
  const made = await tx.rows<{ id: string }>(`insert into assessments.form (id, release_id) values ($1, $2) on conflict on constraint form_once do nothing returning id`, [
    newId(),
    releaseId,
  ]);
  const [form] = made;
  if (form === undefined) return (await oneRow<{ id: string }>(tx, `select id from assessments.form where release_id = $1`, [releaseId])).id;
  const versions = await storeItemVersions(tx, moduleId, items, now);
  await tx.rows(
    `insert into assessments.form_item (form_id, position, item_version_id)
     select $1, position, id from unnest($2::uuid[]) with ordinality as v (id, position)`,
    [form.id, versions],
  );
  return form.id;
}
