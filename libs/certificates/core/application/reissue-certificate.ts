import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { certificatesErrors } from '../errors.js';
import { certificateTemplateVersion } from '../pdf/certificate-pdf.js';
import { findCertificate, lockCertificate } from '../persistence/certificates.repository.js';
import { issuerSettings } from '../persistence/issuer.repository.js';
import { mayCorrect } from './certificate.policy.js';
import { RecordCertificate } from './record-certificate.js';

/** Issues a valid certificate once more, with the look of today and the claims that it has; the old one says by which it was replaced. */
@Injectable()
export class ReissueCertificate {
  constructor(
    private readonly db: Database,
    private readonly record: RecordCertificate,
  ) {}

  async execute(actor: Actor, id: string): Promise<string> {
    return this.db.transaction(async (tx) => {
      const known = await findCertificate(tx, id);
      if (known === undefined || !mayCorrect(actor, known)) throw certificatesErrors.error('certificates.not-found');
      const certificate = await lockCertificate(tx, id);
      if (certificate?.state !== 'valid') throw certificatesErrors.error('certificates.not-correctable');
      const { layout, secondLanguage } = await issuerSettings(tx, certificate.programmeId);
      const { claims } = certificate;
      const look = { templateVersion: certificateTemplateVersion, layout, secondLanguage: secondLanguage === claims.language ? null : secondLanguage };
      return this.record.next(tx, certificate, { ...claims, ...look }, actor.personId);
    });
  }
}
