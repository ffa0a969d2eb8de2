import { firstRow, type Sql } from '#platform/database';

export interface Account {
  readonly personId: string;
  readonly email: string | null;
  readonly passwordHash: string | null;
  readonly personalCode: string | null;
  readonly pinHash: string | null;
}

const columns = `person_id as "personId", email, password_hash as "passwordHash", personal_code as "personalCode", pin_hash as "pinHash"`;

export function accountByEmail(sql: Sql, email: string): Promise<Account | undefined> {
  return firstRow<Account>(sql, `select ${columns} from people.account where email = $1`, [email]);
}

export function accountByPersonalCode(sql: Sql, personalCode: string): Promise<Account | undefined> {
  return firstRow<Account>(sql, `select ${columns} from people.account where personal_code = $1`, [personalCode]);
}

export function accountOf(sql: Sql, personId: string): Promise<Account | undefined> {
  return firstRow<Account>(sql, `select ${columns} from people.account where person_id = $1`, [personId]);
}

export async function storePasswordHash(tx: Sql, personId: string, passwordHash: string, now: Date): Promise<void> {
  await tx.rows(
    `insert into people.account (person_id, password_hash, created_at) values ($1, $2, $3)
     on conflict (person_id) do update set password_hash = excluded.password_hash`,
    [personId, passwordHash, now],
  );
}

/** Gives the account a PIN in place of the one before, and a personal code where it has none; answers the code. */
export async function storePin(tx: Sql, personId: string, newCode: () => string, pinHash: string, now: Date): Promise<string> {
  const code = await unusedCode(tx, newCode);
  const row = await firstRow<{ code: string }>(
    tx,
    `insert into people.account (person_id, personal_code, pin_hash, created_at) values ($1, $2, $3, $4)
     on conflict (person_id) do update set personal_code = coalesce(account.personal_code, excluded.personal_code), pin_hash = excluded.pin_hash
     returning personal_code as code`,
    [personId, code, pinHash, now],
  );
  return row?.code ?? code;
}

async function unusedCode(tx: Sql, newCode: () => string): Promise<string> {
  for (;;) {
    const code = newCode();
    if ((await accountByPersonalCode(tx, code)) === undefined) return code;
  }
}

/** False when the address belongs to somebody else. */
export async function storeEmail(tx: Sql, personId: string, email: string | null, now: Date): Promise<boolean> {
  const other = email === null ? undefined : await accountByEmail(tx, email);
  if (other !== undefined && other.personId !== personId) return false;
  await tx.rows(
    `insert into people.account (person_id, email, created_at) values ($1, $2, $3) on conflict (person_id) do update set email = excluded.email`,
    [personId, email, now],
  );
  return true;
}
