import type { CertificateClaims } from '#certificates/contract';
import { firstRow, type Sql } from '#platform/database';

/** The longest names on certificates of the programme, by their letters. */
export async function longestHolderNames(sql: Sql, programmeId: string, most: number): Promise<string[]> {
  const rows = await sql.rows<{ name: string }>(
    `select claims->>'holderName' as name from certificates.certificate where programme_id = $1 and state <> 'erased' and kind <> 'partner-letter' order by length(claims->>'holderName') desc, id limit $2`,
    [programmeId, most],
  );
  return rows.map(({ name }) => name);
}

/** The claims of the certificate that was issued last, of the kind where there is one. */
export async function latestClaims(sql: Sql, programmeId: string, kind: string | null): Promise<CertificateClaims | undefined> {
  const row = await firstRow<{ claims: CertificateClaims }>(
    sql,
    `select claims from certificates.certificate where programme_id = $1 and state = 'valid' and ($2::text is null or kind = $2) and claims ? 'texts' order by issued_at desc, id desc limit 1`,
    [programmeId, kind],
  );
  return row?.claims;
}
