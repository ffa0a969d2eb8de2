import { createHash } from 'node:crypto';
import { newId } from '#kernel';
import type { Demonstration } from '../demonstration.js';
import { administrators, programme, training, type AccessRule } from './given.js';

const fresh = { layout: 'landscape', secondLanguage: null, accent: '#2F4B9E', second: '#2E6B4F', intro: { et: '', ru: '', en: '' }, closing: { et: '', ru: '', en: '' }, logos: [], signatures: [] };
const startHash = 'a'.repeat(64);

/** A template of the programme with a draft and nothing else. */
async function draft(d: Demonstration): Promise<Record<string, string>> {
  const id = newId();
  const programmeId = await d.value(`select id as value from programme.programme where key = $1`, [programme.key]);
  await d.api.db.rows(`insert into certificates.template (id, programme_id, name, created_at, created_by) values ($1, $2, 'Proov', now(), $3)`, [id, programmeId, d.people.administrator]);
  await d.api.db.rows(`insert into certificates.template_version (template_id, version, content, content_hash, images, saved_at, saved_by) values ($1, 1, $2, $3, '{}', now(), $4)`, [id, JSON.stringify(fresh), startHash, d.people.administrator]);
  return { id };
}

async function picture(d: Demonstration): Promise<Record<string, string>> {
  const bytes = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"></svg>');
  const hash = createHash('sha256').update(bytes).digest('hex');
  await d.api.db.rows(
    `insert into certificates.template_image (programme_id, hash, media_type, width, height, bytes, stored_at) select id, $2, 'image/svg+xml', 1, 1, $3, now() from programme.programme where key = $1 on conflict do nothing`,
    [programme.key, hash, bytes],
  );
  return { ...programme, hash };
}

export const certificateTemplates: Record<string, AccessRule> = {
  listCertificateTemplates: { may: administrators, path: programme },
  createCertificateTemplate: { may: administrators, path: programme, body: { name: 'Proov' } },
  chooseCertificateTemplates: { may: administrators, path: programme, body: { choices: [{ kind: 'any', templateId: null }] } },
  previewCertificateTemplate: { may: administrators, path: programme, body: { ...fresh, language: 'et', data: 'latest' } },
  readCertificateTemplate: { may: administrators, path: draft },
  saveCertificateTemplateDraft: { may: administrators, path: draft, body: { ...fresh, name: 'Proov', basedOn: startHash } },
  discardCertificateTemplateDraft: { may: administrators, path: draft },
  publishCertificateTemplate: { may: administrators, path: draft },
  addCertificatePicture: { may: administrators, path: programme, type: 'image/svg+xml', body: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><path d="M0 0h2v1z"/></svg>') },
  getCertificatePicture: { may: administrators, path: picture },
  planReissue: { may: administrators, path: training },
  reissueCertificates: { may: administrators, path: training },
};
