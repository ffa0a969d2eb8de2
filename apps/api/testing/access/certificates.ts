import { newId } from '#kernel';
import { hashToken, newToken } from '#platform/auth';
import type { Demonstration } from '../demonstration.js';
import { administrators, everybody, mentorsCertificate, programme, signedIn, training, type AccessRule } from './given.js';

async function holderLink(d: Demonstration): Promise<Record<string, string>> {
  const token = newToken();
  await d.api.db.rows(`insert into certificates.holder_link (hash, person_id, created_at) values ($1, $2, now())`, [hashToken(token), d.people.mentor]);
  return { token };
}

async function typesetMentors(d: Demonstration): Promise<Record<string, string>> {
  await d.api.db.rows(`insert into certificates.document (certificate_id, sha256, bytes, created_at) select id, 'x', '%PDF-1.7', now() from certificates.certificate where person_id = $1 on conflict do nothing`, [d.people.mentor]);
  return mentorsCertificate(d);
}

/** A valid one of nobody among the visitors. */
const othersCertificate: AccessRule['path'] = async (d) => ({
  id: await d.value(`select id as value from certificates.certificate where state = 'valid' and person_id <> all ($1::uuid[]) order by id limit 1`, [Object.values(d.people)]),
});

export const certificates: Record<string, AccessRule> = {
  listMyCertificates: { may: signedIn },
  listCertificates: { may: administrators, path: programme },
  downloadCertificate: {
    may: ['mentor', ...administrators],
    path: async (d) => {
      await d.api.db.rows(
        `insert into certificates.document (certificate_id, sha256, bytes, created_at) select id, 'x', '%PDF-1.7', now() from certificates.certificate where person_id = $1 on conflict do nothing`,
        [d.people.mentor],
      );
      return mentorsCertificate(d);
    },
  },
  revokeCertificate: {
    may: administrators,
    path: async (d) => ({ id: await d.value(`select id as value from certificates.certificate where state = 'valid' and person_id <> $1 order by id limit 1`, [d.people.mentor]) }),
    body: { reasonClass: 'error' },
  },
  verifyCertificate: { may: everybody, path: async (d) => ({ id: await d.value(`select public_id as value from certificates.certificate order by id limit 1`) }) },
  planCertificates: { may: administrators, path: training },
  issueCertificates: { may: administrators, path: training },
  packCertificates: { may: administrators, path: training },
  printCertificates: { may: administrators, path: training },
  printSlips: { may: administrators, path: training },
  printSlip: { may: administrators, path: othersCertificate },
  fetchCertificateArchive: {
    may: administrators,
    path: async (d) => {
      const id = newId();
      await d.api.db.rows(`insert into certificates.archive (id, programme_id, activity_id, kind, size, expires_at) select $1, programme_id, id, 'zip', 0, $3 from programme.activity where id = $2`, [id, d.training, new Date(d.api.clock.now().getTime() + 60_000)]);
      return { id };
    },
  },
  readCertificateSettings: { may: administrators, path: programme },
  saveCertificateSettings: {
    may: administrators,
    path: programme,
    body: { mode: 'neutral', organisation: '', registryCode: '', noticeNumber: '', assessmentMethod: { et: 'Test', ru: 'Тест', en: 'Test' }, validityMonths: null, secondLanguage: null, layout: 'landscape' },
  },
  openHolderPage: { may: everybody, path: holderLink },
  downloadHeldCertificate: { may: everybody, path: async (d) => ({ ...(await holderLink(d)), ...(await typesetMentors(d)) }) },
  choosePublicName: { may: everybody, path: async (d) => ({ ...(await holderLink(d)), ...(await mentorsCertificate(d)) }), body: { publicName: 'full' } },
  spellMyName: {
    may: everybody,
    path: holderLink,
    body: async (d) => ({ name: await d.value(`select given_name || ' ' || family_name as value from people.person where id = $1`, [d.people.mentor]) }),
  },
  renewHolderLink: { may: everybody, path: holderLink },
  exportCertificateRegister: { may: administrators, path: programme },
  correctCertificate: { may: administrators, path: othersCertificate, body: { name: 'Another Spelling' } },
  reissueCertificate: { may: administrators, path: othersCertificate },
  eraseCertificate: { may: administrators, path: othersCertificate },
};
