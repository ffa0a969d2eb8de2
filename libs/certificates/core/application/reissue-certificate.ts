import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/auth';
import { Database, type Tx } from '#platform/database';
import { certificatesErrors } from '../errors.js';
import { findCertificate, lockCertificate, type CertificateRecord } from '../persistence/certificates.repository.js';
import { issuerSettings } from '../persistence/issuer.repository.js';
import { currentLook } from '../templates/persistence/current-look.query.js';
import { mayCorrect } from './certificate.policy.js';
import { RecordCertificate, type Typesetting } from './record-certificate.js';

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
      return this.again(tx, certificate, actor.personId);
    });
  }

  /** The caller holds the lock of a valid certificate. */
  async again(tx: Tx, certificate: CertificateRecord, actorId: string | null, typesetting: Typesetting = 'at-once'): Promise<string> {
    const { programmeId, claims } = certificate;
    const look = await currentLook(tx, programmeId, claims.kind, claims.language, await issuerSettings(tx, programmeId));
    return this.record.next(tx, certificate, { ...claims, ...look }, actorId, typesetting);
  }
}
