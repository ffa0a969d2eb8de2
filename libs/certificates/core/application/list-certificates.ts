import { Injectable } from '@nestjs/common';
import type { PageRequest } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { ProgrammeDirectory } from '#programme/contract';
import { certificatesErrors } from '../errors.js';
import { certificatesOfProgramme, holdersInProgramme, type CertificateFilter, type ListedCertificate } from '../persistence/certificate-list.query.js';
import { mayList } from './certificate.policy.js';
import { Reachability, type Reach } from './reachability.js';

export interface IssuedCertificate {
  readonly certificate: ListedCertificate;
  readonly reach: Reach;
}

export interface CertificatesWanted extends Omit<CertificateFilter, 'personIds'> {
  /** Only valid ones whose holders no letter reaches. */
  readonly unreached: boolean;
}

/** The certificates of a programme as its administrators work with them. */
@Injectable()
export class ListCertificates {
  constructor(
    private readonly db: Database,
    private readonly programmes: ProgrammeDirectory,
    private readonly reachability: Reachability,
  ) {}

  async execute(actor: Actor, key: string, { unreached, ...filter }: CertificatesWanted, page: PageRequest): Promise<IssuedCertificate[]> {
    const programme = await this.programmes.programmeByKey(this.db, key);
    if (programme === undefined || !mayList(actor, programme.id)) throw certificatesErrors.error('certificates.not-found');
    const personIds = unreached ? await this.unreached(programme.id) : null;
    const certificates = await certificatesOfProgramme(this.db, programme.id, { ...filter, state: unreached ? 'valid' : filter.state, personIds }, page);
    const reach = await this.reachability.of(this.db, certificates.map(({ personId }) => personId));
    return certificates.map((certificate) => ({ certificate, reach: reach.get(certificate.personId) ?? 'no-address' }));
  }

  private async unreached(programmeId: string): Promise<string[]> {
    const reach = await this.reachability.of(this.db, await holdersInProgramme(this.db, programmeId));
    return [...reach].filter(([, each]) => each !== 'mail').map(([personId]) => personId);
  }
}
