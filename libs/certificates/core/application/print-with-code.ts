import { Injectable } from '@nestjs/common';
import { PeopleDirectory, RateLimits } from '#people/contract';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { birthYearOf, digitsOfCode, isEstonianPersonalCode } from '../domain/personal-code.js';
import { isRegulated } from '../domain/kind-rule.js';
import { certificatesErrors } from '../errors.js';
import { findCertificate, type CertificateRecord } from '../persistence/certificates.repository.js';
import { designOf } from '../templates/application/design-of.js';
import { mayCorrect } from './certificate.policy.js';
import { obstaclesOf } from './draft-certificate.js';
import { HolderPage } from './holder-page.js';
import { TypesetCertificate } from './typeset-certificate.js';

const prints = 30;
const windowSeconds = 3_600;

export interface PaperCopy {
  readonly number: string;
  readonly bytes: Uint8Array;
}

/**
 * Sets a *tõend* or *tunnistus* with the holder's personal code, as the Continuing Education Standard wants it on paper. The
 * code comes with the request and leaves with the answer: it is in no row, job, log or file of ours (ADR 0032).
 */
@Injectable()
export class PrintWithCode {
  constructor(
    private readonly db: Database,
    private readonly people: PeopleDirectory,
    private readonly limits: RateLimits,
    private readonly holder: HolderPage,
    private readonly typeset: TypesetCertificate,
  ) {}

  async byAdministrator(actor: Actor, id: string, typed: string): Promise<PaperCopy> {
    const certificate = await findCertificate(this.db, id);
    if (certificate === undefined || !mayCorrect(actor, certificate)) throw certificatesErrors.error('certificates.not-found');
    return this.print(certificate, typed, actor.personId);
  }

  async byHolder(token: string, publicId: string, typed: string): Promise<PaperCopy> {
    const certificate = await this.holder.certificate(token, publicId);
    return this.print(certificate, typed, certificate.personId);
  }

  private async print(certificate: CertificateRecord, typed: string, who: string): Promise<PaperCopy> {
    const { claims, personId, state, number } = certificate;
    await this.limits.hit(this.db, `paper-copy:${who}`, prints, windowSeconds);
    if (!isRegulated(claims.kind)) throw certificatesErrors.error('certificates.no-code-on-this');
    if (state !== 'valid') throw certificatesErrors.error('certificates.not-printable');
    const obstacles = obstaclesOf(claims);
    if (obstacles !== null) throw certificatesErrors.error('certificates.held-back', { params: { what: obstacles.missing.join(', ') } });
    const code = digitsOfCode(typed);
    if (!isEstonianPersonalCode(code)) throw wrong('certificates.personal-code');
    const born = await this.people.birthYear(this.db, personId);
    if (born !== null && born !== birthYearOf(code)) throw wrong('certificates.code-of-another');
    return { number, bytes: await this.typeset.withPersonalCode({ certificate, design: await designOf(this.db, claims) }, code) };
  }
}

/** Says which field, and never what was in it. */
function wrong(code: 'certificates.personal-code' | 'certificates.code-of-another') {
  return certificatesErrors.error(code, { errors: [{ pointer: '/personalCode', code }] });
}
