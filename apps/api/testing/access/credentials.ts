import type { Demonstration } from '../demonstration.js';
import { administrators, everybody, mentorsCertificate, type AccessRule } from './given.js';

const programmeId = (d: Demonstration) => d.value(`select id as value from programme.programme order by key limit 1`);

/** The mentor's badge, as if it had been signed. */
async function signedBadge(d: Demonstration): Promise<Record<string, string>> {
  await d.api.db.rows(
    `insert into certificates.credential (certificate_id, list_id, list_index, key_id, base_url, signed_at, jwt, json_ld)
     select id, id, 0, 'z6Mk', 'https://kaasa.test', now(), 'a.b.c', '{}' from certificates.certificate where person_id = $1
     on conflict (certificate_id) do update set jwt = 'a.b.c', json_ld = '{}'`,
    [d.people.mentor],
  );
  return mentorsCertificate(d);
}

async function statusList(d: Demonstration): Promise<Record<string, string>> {
  await d.api.db.rows(`insert into certificates.status_list (id, programme_id, created_at) select gen_random_uuid(), $1, now() where not exists (select from certificates.status_list)`, [await programmeId(d)]);
  return { id: await d.value(`select id as value from certificates.status_list limit 1`) };
}

async function publishedKey(d: Demonstration): Promise<Record<string, string>> {
  // Asking for a list signs it, which needs a key.
  await d.api.call('get', `/api/v1/status-lists/${(await statusList(d))['id']}`, {});
  return { id: await programmeId(d), key: await d.value(`select id as value from certificates.signing_key where revoked_at is null limit 1`) };
}

export const credentials: Record<string, AccessRule> = {
  downloadCredentialJson: { may: ['mentor', ...administrators], path: signedBadge },
  downloadCredentialJwt: { may: ['mentor', ...administrators], path: signedBadge },
  downloadBadge: { may: ['mentor', ...administrators], path: signedBadge },
  // Whoever comes without a file is told so, whoever they are.
  verifyFile: { may: [], refused: Object.fromEntries(everybody.map((visitor) => [visitor, 422])) },
  getIssuer: { may: everybody, path: async (d) => ({ id: await programmeId(d) }) },
  getIssuerDid: { may: everybody, path: async (d) => ({ id: await programmeId(d) }) },
  getIssuerKey: { may: everybody, path: publishedKey },
  getStatusList: { may: everybody, path: statusList },
};
