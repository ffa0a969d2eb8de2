import { administrators, everybody, mentorsCertificate, programme, signedIn, type AccessRule } from './given.js';

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
};
