import type { SqlPort } from '#people/contract';
import { firstRow, type Sql } from '#platform/database';
import { defaultRule, type CandidacyRule } from '../domain/candidacy-rule.js';

export interface StoredRule {
  /** 0: the default, which nobody has changed. */
  readonly version: number;
  readonly definition: CandidacyRule;
}

export async function ruleInForce(sql: SqlPort, programmeId: string): Promise<StoredRule> {
  const stored = await firstRow<StoredRule>(sql, `select version, definition from mentoring.candidacy_rule where programme_id = $1 order by version desc limit 1`, [programmeId]);
  return stored ?? { version: 0, definition: defaultRule };
}

export async function insertRule(tx: Sql, programmeId: string, { version, definition }: StoredRule, at: Date, by: string): Promise<void> {
  await tx.rows(`insert into mentoring.candidacy_rule (programme_id, version, definition, created_at, created_by) values ($1, $2, $3, $4, $5)`, [
    programmeId,
    version,
    JSON.stringify(definition),
    at,
    by,
  ]);
}
