import { Injectable } from '@nestjs/common';
import { RateLimits } from '#people/contract';
import { Database } from '#platform/database';
import { readShortCode } from '../domain/certificate.js';
import { certificatesErrors } from '../errors.js';
import { findByPublicId, findByShortCode, type CertificateRecord } from '../persistence/certificates.repository.js';

const codeTries = 20;
const codeWindowSeconds = 600;

/** Finds a certificate for anybody who holds its address or its paper code. Codes are short, so guessing is limited. */
@Injectable()
export class VerifyCertificate {
  constructor(
    private readonly db: Database,
    private readonly limits: RateLimits,
  ) {}

  async execute(typed: string, address: string): Promise<CertificateRecord> {
    const byAddress = await findByPublicId(this.db, typed);
    if (byAddress !== undefined) return byAddress;
    const code = readShortCode(typed);
    if (code !== null) await this.limits.hit(this.db, `verify:${address}`, codeTries, codeWindowSeconds);
    const certificate = code === null ? undefined : await findByShortCode(this.db, code);
    if (certificate === undefined) throw certificatesErrors.error('certificates.not-found');
    return certificate;
  }
}
