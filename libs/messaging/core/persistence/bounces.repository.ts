import { newId } from '#kernel';
import { BouncedAddresses } from '#messaging/contract';
import type { SqlPort } from '#people/contract';
import { addressKey, type BounceKind } from '../domain/bounce.js';

export interface NewBounce {
  readonly messageId: string | null;
  readonly address: string;
  readonly kind: BounceKind;
  readonly status: string | null;
  readonly diagnostic: string;
  readonly source: 'smtp' | 'report';
  readonly at: Date;
}

/** Notes that a message came back; a hard bounce closes the address. */
export async function recordBounce(tx: SqlPort, { messageId, address, kind, status, diagnostic, source, at }: NewBounce): Promise<void> {
  const [id, key] = [newId(), addressKey(address)];
  await tx.rows(`insert into messaging.bounce (id, message_id, address, kind, status, diagnostic, source, at) values ($1, $2, $3, $4, $5, $6, $7, $8)`, [id, messageId, key, kind, status, diagnostic.slice(0, 500), source, at]);
  if (kind === 'soft') return;
  await tx.rows(
    `insert into messaging.blocked_address (address, bounce_id, since) values ($1, $2, $3)
     on conflict (address) do update set bounce_id = excluded.bounce_id, since = excluded.since, released_at = null, released_by = null where blocked_address.released_at is not null`,
    [key, id, at],
  );
}

async function blockedAmong(sql: SqlPort, addresses: readonly string[]): Promise<ReadonlySet<string>> {
  const byKey = new Map(addresses.map((address) => [addressKey(address), address]));
  const rows = await sql.rows<{ address: string }>(`select address from messaging.blocked_address where address = any ($1::text[]) and released_at is null`, [[...byKey.keys()]]);
  const blocked = new Set(rows.map(({ address }) => address));
  return new Set(addresses.filter((address) => blocked.has(addressKey(address))));
}

export async function releaseAddress(tx: SqlPort, address: string, by: string | null): Promise<boolean> {
  const rows = await tx.rows(`update messaging.blocked_address set released_at = now(), released_by = $2 where address = $1 and released_at is null returning address`, [addressKey(address), by]);
  return rows.length === 1;
}

export class SqlBouncedAddresses extends BouncedAddresses {
  among(sql: SqlPort, addresses: readonly string[]): Promise<ReadonlySet<string>> {
    return addresses.length === 0 ? Promise.resolve(new Set()) : blockedAmong(sql, addresses);
  }

  /** Compares as `addressKey` does. */
  blockedSql(address: string): string {
    return `exists (select from messaging.blocked_address b where b.address = lower(btrim(${address})) and b.released_at is null)`;
  }

  release(tx: SqlPort, address: string): Promise<boolean> {
    return releaseAddress(tx, address, null);
  }
}
