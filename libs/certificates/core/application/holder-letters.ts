import { Injectable } from '@nestjs/common';
import { fileURLToPath } from 'node:url';
import { Clock } from '#kernel';
import { Messenger } from '#messaging/contract';
import type { Tx } from '#platform/database';
import { BaseUrl } from '#platform/http';
import type { CertificateRecord } from '../persistence/certificates.repository.js';
import { newHolderLink } from '../persistence/holder-links.repository.js';

const folder = fileURLToPath(new URL('../mail', import.meta.url));

interface HolderLetter {
  readonly name: 'certificate-ready' | 'certificate-reissued' | 'certificate-renewal' | 'certificate-revoked' | 'certificate-reinstated';
  readonly key: string;
  /** Beside what each of them names. */
  readonly values?: Readonly<Record<string, string>>;
}

/** Letters about one certificate, in its language, with a fresh private link of its holder. */
@Injectable()
export class HolderLetters {
  constructor(
    private readonly messenger: Messenger,
    private readonly baseUrl: BaseUrl,
    private readonly clock: Clock,
  ) {}

  async send(tx: Tx, { personId, publicId, number, claims }: CertificateRecord, { name, key, values }: HolderLetter): Promise<void> {
    const token = await newHolderLink(tx, personId, this.clock.now());
    await this.messenger.send(tx, {
      ...{ personId, purpose: 'service', template: { name, folder }, language: claims.language, key },
      values: { holderName: claims.holderName, activityTitle: claims.activityTitle, number, certificatesUrl: `${this.baseUrl.url}/holder/${token}`, verifyUrl: `${this.baseUrl.url}/verify/${publicId}`, ...values },
    });
  }
}
