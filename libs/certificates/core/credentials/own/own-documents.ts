import type { Sql } from '#platform/database';
import { Unreachable, type FetchJson } from '../fetching/fetch-json.js';
import { allKeys } from '../persistence/keys.repository.js';
import { issuerAddress, keyAddress } from '../signing/addresses.js';
import { issuerDocument, jwkOf } from '../signing/issuer-document.js';

/** Our own public addresses, answered from the database: no network, and also after the installation moved. */
export function ownDocuments(sql: Sql, baseUrl: string, programmeId: string): FetchJson {
  return async (url) => {
    const keys = await allKeys(sql);
    if (url === issuerAddress(baseUrl, programmeId)) return issuerDocument({ programmeId, name: '', baseUrl }, keys);
    const key = keys.find(({ id, revokedAt }) => revokedAt === null && url === keyAddress(baseUrl, programmeId, id));
    if (key === undefined) throw new Unreachable('fetch-not-at-hand');
    return jwkOf(key.id, url);
  };
}
