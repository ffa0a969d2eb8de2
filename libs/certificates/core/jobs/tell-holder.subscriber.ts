import { Injectable } from '@nestjs/common';
import { fileURLToPath } from 'node:url';
import { certificateIssued } from '#certificates/contract';
import type { RecordedFact } from '#kernel';
import { Messenger } from '#messaging/contract';
import type { Tx } from '#platform/database';
import { BaseUrl } from '#platform/http';
import type { FactSubscriber } from '#platform/queue';
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
  ) {}

  async handle(tx: Tx, { payload }: RecordedFact<Issued>): Promise<void> {
    const certificate = await findCertificate(tx, payload.certificateId);
    if (certificate === undefined || certificate.state !== 'valid') return;
    const { claims, personId, publicId, number } = certificate;
    await this.messenger.send(tx, {
      personId,
      purpose: 'service',
      template,
      language: claims.language,
      values: { holderName: claims.holderName, activityTitle: claims.activityTitle, number, certificatesUrl: `${this.baseUrl.url}/learn/certificates`, verifyUrl: `${this.baseUrl.url}/verify/${publicId}` },
      key: `certificate-ready:${payload.certificateId}`,
    });
  }
}
