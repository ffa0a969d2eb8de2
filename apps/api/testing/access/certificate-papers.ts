import { newId } from '#kernel';
import { hashToken, newToken } from '#platform/auth';
import type { Demonstration } from '../demonstration.js';
import { administrators, everybody, mentorsCertificate, type AccessRule } from './given.js';

/** Somebody's *tõend*, and the private link of its holder. */
async function toend(d: Demonstration): Promise<{ id: string; token: string; publicId: string }> {
  const [id, personId, token, publicId] = [newId(), newId(), newToken(), newId()];
  const issuer = { name: 'MTÜ Koda', registryCode: '80123456', noticeNumber: '223344' };
  await d.api.db.rows(
    `insert into certificates.certificate (id, public_id, short_code, number, person_id, programme_id, activity_id, completion_id, kind, revision, claims, content_hash, language, completed_on, issued_at, state_since, register_year, register_number, base_url)
     select $1, $2, $2, $2, $3, programme_id, activity_id, $1, 'toend', 1, claims || $4, content_hash, language, completed_on, issued_at, issued_at, 2000, (select count(*) from certificates.certificate), base_url
     from certificates.certificate where person_id = $5 limit 1`,
    [id, publicId, personId, JSON.stringify({ kind: 'toend', issuer, plannedMinutes: 360 }), d.people.mentor],
  );
  await d.api.db.rows(`insert into certificates.holder_link (hash, person_id, created_at) values ($1, $2, now())`, [hashToken(token), personId]);
  return { id, token, publicId };
}

async function heldByMentor(d: Demonstration): Promise<Record<string, string>> {
  const token = newToken();
  await d.api.db.rows(`insert into certificates.holder_link (hash, person_id, created_at) values ($1, $2, now())`, [hashToken(token), d.people.mentor]);
  return { token, ...(await mentorsCertificate(d)) };
}

/** For each call, since a revocation can be taken back once. */
async function revoked(d: Demonstration): Promise<Record<string, string>> {
  const { id } = await toend(d);
  await d.api.db.rows(`update certificates.certificate set state = 'revoked' where id = $1`, [id]);
  return { id };
}

export const certificatePapers: Record<string, AccessRule> = {
  printPaperCopy: { may: administrators, path: async (d) => ({ id: (await toend(d)).id }), body: { personalCode: '37605030299' } },
  printOwnPaperCopy: {
    may: everybody,
    path: async (d) => {
      const { token, publicId } = await toend(d);
      return { token, publicId };
    },
    body: { personalCode: '37605030299' },
  },
  reinstateCertificate: { may: administrators, path: revoked, body: { reason: 'A mistake' } },
  chooseReminders: { may: everybody, path: heldByMentor, body: { wanted: true } },
  askErasure: { may: everybody, path: heldByMentor },
  withdrawErasure: { may: everybody, path: heldByMentor },
};
