import { Injectable } from '@nestjs/common';
import { fileURLToPath } from 'node:url';
import { certificateIssued } from '#certificates/contract';
import { Clock, type RecordedFact } from '#kernel';
import { Messenger } from '#messaging/contract';
import type { Tx } from '#platform/database';
import { BaseUrl } from '#platform/http';
import type { FactSubscriber } from '#platform/queue';
import { newHolderLink } from '../persistence/holder-links.repository.js';
import { findCertificate } from '../persistence/certificates.repository.js';

type Issued = NonNullable<(typeof certificateIssued)['payload']>;

const template = { name: 'certificate-ready', folder: fileURLToPath(new URL('../mail', import.meta.url)) };

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
    const { claims, personId, publicId, number } = certificate;
    const token = await newHolderLink(tx, personId, this.clock.now());
    await this.messenger.send(tx, {
      personId,
      purpose: 'service',
      template,
      language: claims.language,
      values: { holderName: claims.holderName, activityTitle: claims.activityTitle, number, certificatesUrl: `${this.baseUrl.url}/holder/${token}`, verifyUrl: `${this.baseUrl.url}/verify/${publicId}` },
      key: `certificate-ready:${payload.certificateId}`,
    });
  }
}
