import { newId } from '#kernel';
import type { Sql } from '#platform/database';
import { contentHash } from '../../domain/content-hash.js';
import type { AskedVersion } from './askable.query.js';

/** The versions that a form refers to. A question about the time before gets one of its own the first time it is published, and keeps it. */
export async function storedVersions(tx: Sql, form: readonly AskedVersion[], at: Date): Promise<string[]> {
  const asked = form.filter(({ then }) => then === true);
  const thens = asked.length === 0 ? new Map<string, string>() : await thenVersions(tx, asked, at);
  return form.map(({ versionId, then }) => (then === true ? (thens.get(versionId) ?? versionId) : versionId));
}

/** By the version of which they ask. */
async function thenVersions(tx: Sql, asked: readonly AskedVersion[], at: Date): Promise<Map<string, string>> {
  const nowIds = asked.map(({ versionId }) => versionId);
  // Who publishes the same question at the same time waits, and finds what this one has made.
  await tx.rows(`select id from assessments.item_version where id = any ($1::uuid[]) order by id for no key update`, [nowIds]);
  const known = new Map((await tx.rows<{ id: string; thenOf: string }>(`select id, then_of as "thenOf" from assessments.item_version where then_of = any ($1::uuid[])`, [nowIds])).map(({ id, thenOf }) => [thenOf, id]));
  const made = asked.filter(({ versionId }) => !known.has(versionId)).map(({ versionId, content }) => ({ id: newId(), itemId: newId(), thenOf: versionId, content, hash: contentHash({ content, thenOf: versionId }) }));
  await tx.rows(`insert into assessments.item (id, key) select id, id::text from unnest($1::uuid[]) as i (id)`, [made.map(({ itemId }) => itemId)]);
  await tx.rows(
    `insert into assessments.item_version (id, item_id, hash, content, then_of, created_at)
     select id, item_id, hash, content, then_of, $6 from unnest($1::uuid[], $2::uuid[], $3::text[], $4::jsonb[], $5::uuid[]) as v (id, item_id, hash, content, then_of)`,
    [made.map(({ id }) => id), made.map(({ itemId }) => itemId), made.map(({ hash }) => hash), made.map(({ content }) => JSON.stringify(content)), made.map(({ thenOf }) => thenOf), at],
  );
  return new Map([...known, ...made.map(({ id, thenOf }) => [thenOf, id] as const)]);
}
