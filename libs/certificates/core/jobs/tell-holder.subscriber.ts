import { Injectable } from '@nestjs/common';
import { fileURLToPath } from 'node:url';
import { certificateIssued } from '#certificates/contract';
import { Clock, type RecordedFact } from '#kernel';
import { Messenger } from '#messaging/contract';
import type { Tx } from '#platform/database';
import { BaseUrl } from '#platform/http';
import type { FactSubscriber } from '#platform/queue';
import { certificateNumber } from '../domain/certificate.js';
import { newHolderLink } from '../persistence/holder-links.repository.js';
import { findCertificate } from '../persistence/certificates.repository.js';

type Issued = NonNullable<(typeof certificateIssued)['payload']>;

const folder = fileURLToPath(new URL('../mail', import.meta.url));
const ready = { name: 'certificate-ready', folder };
const reissued = { name: 'certificate-reissued', folder };

@Injectable()
export class TellHolder implements FactSubscriber<Issued> {
  readonly name = 'certificates.tell-holder';
  readonly fact = certificateIssued;

  constructor(
    private readonly messenger: Messenger,
    private readonly baseUrl: BaseUrl,
    private readonly clock: Clock,
  ) {}

  async handle(tx: Tx, { payload }: RecordedFact<Issued>): Promise<void> {
    const certificate = await findCertificate(tx, payload.certificateId);
    if (certificate === undefined || certificate.state !== 'valid') return;
    const { claims, personId, publicId, number, revision, registerYear, registerNumber } = certificate;
    const token = await newHolderLink(tx, personId, this.clock.now());
    await this.messenger.send(tx, {
      personId,
      purpose: 'service',
      template: revision === 1 ? ready : reissued,
      language: claims.language,
      // The revision before is the one that this replaces: each is made from the last.
      values: { holderName: claims.holderName, activityTitle: claims.activityTitle, number, ...(revision === 1 ? {} : { formerNumber: certificateNumber(registerYear, registerNumber, revision - 1) }), certificatesUrl: `${this.baseUrl.url}/holder/${token}`, verifyUrl: `${this.baseUrl.url}/verify/${publicId}` },
      key: `certificate-ready:${payload.certificateId}`,
    });
  }
}
