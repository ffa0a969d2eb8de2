import type { SqlPort } from '#people/contract';
import { firstRow, oneRow } from '#platform/database';

/** The key of that name; the first to ask makes it. */
export async function keyNamed(sql: SqlPort, name: string, make: () => Buffer): Promise<Buffer> {
  const find = () => firstRow<{ key: Buffer }>(sql, `select key from messaging.signing_key where name = $1`, [name]);
  const known = await find();
  if (known !== undefined) return known.key;
  await sql.rows(`insert into messaging.signing_key (name, key) values ($1, $2) on conflict (name) do nothing`, [name, make()]);
  return (await oneRow<{ key: Buffer }>(sql, `select key from messaging.signing_key where name = $1`, [name])).key;
}
