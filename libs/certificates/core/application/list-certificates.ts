import { Injectable } from '@nestjs/common';
import { Clock, type PageRequest } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { ProgrammeDirectory } from '#programme/contract';
import type { CertificateState } from '../domain/certificate.js';
import { renewalDays } from '../domain/renewal.js';
import { certificatesErrors } from '../errors.js';
import { certificatesOfProgramme, type CertificateFilter, type ListedCertificate } from '../persistence/certificate-list.query.js';
import { erasuresAsked } from '../persistence/erasure-requests.repository.js';
import { mayList } from './certificate.policy.js';
import { Reachability, type Reach } from './reachability.js';

export interface IssuedCertificate {
  readonly certificate: ListedCertificate;
  readonly reach: Reach;
  /** Valid, and soon no more. */
  readonly expiring: boolean;
  readonly erasureAskedAt: Date | null;
}

/** What asks for an administrator's attention. */
export const certificateConcerns = ['unreached', 'expiring', 'erasure-asked'] as const;
export type CertificateConcern = (typeof certificateConcerns)[number];

export interface CertificatesWanted {
  readonly search: string | null;
  readonly state: CertificateState | null;
  readonly concern: CertificateConcern | null;
}

/** The certificates of a programme as its administrators work with them. */
@Injectable()
export class ListCertificates {
  constructor(
    private readonly db: Database,
    private readonly programmes: ProgrammeDirectory,
    private readonly reachability: Reachability,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, key: string, wanted: CertificatesWanted, page: PageRequest): Promise<IssuedCertificate[]> {
    const programme = await this.programmes.programmeByKey(this.db, key);
    if (programme === undefined || !mayList(actor, programme.id)) throw certificatesErrors.error('certificates.not-found');
    const soon = new Date(this.clock.now().getTime() + Math.max(...renewalDays) * 86_400_000).toISOString().slice(0, 10);
    const certificates = await certificatesOfProgramme(this.db, programme.id, this.filter(wanted, soon), page);
    const reach = await this.reachability.of(this.db, certificates.map(({ personId }) => personId));
    const asked = await erasuresAsked(this.db, certificates.map(({ id }) => id));
    return certificates.map((certificate) => ({
      certificate,
      reach: reach.get(certificate.personId) ?? 'no-address',
      expiring: certificate.state === 'valid' && (certificate.claims.validUntil ?? '9') <= soon,
      erasureAskedAt: asked.get(certificate.id) ?? null,
    }));
  }

  private filter({ search, state, concern }: CertificatesWanted, soon: string): CertificateFilter {
    return {
      search,
      state: concern === 'unreached' || concern === 'expiring' ? 'valid' : state,
      holderMeets: concern === 'unreached' ? this.reachability.unreachedSql('c.person_id') : null,
      expiringBy: concern === 'expiring' ? soon : null,
      erasureAsked: concern === 'erasure-asked',
    };
  }
}
