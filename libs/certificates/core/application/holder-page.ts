import { Injectable } from '@nestjs/common';
import { fileURLToPath } from 'node:url';
import { Clock, newId } from '#kernel';
import { Messenger } from '#messaging/contract';
import { PeopleDirectory } from '#people/contract';
import { Database } from '#platform/database';
import { BaseUrl } from '#platform/http';
import type { PublicName } from '../domain/certificate.js';
import { certificatesErrors } from '../errors.js';
import { certificatesHeldBy, choosePublicName, type CertificateRecord } from '../persistence/certificates.repository.js';
import { askErasure, erasuresAsked, withdrawErasure } from '../persistence/erasure-requests.repository.js';
import { endHolderLinks, holderOf, newHolderLink, timesVerified } from '../persistence/holder-links.repository.js';
import { chooseReminders, wantsReminders } from '../persistence/renewals.repository.js';

export interface HeldCertificate {
  readonly certificate: CertificateRecord;
  readonly timesVerified: number;
  /** Since when they have wanted it erased. */
  readonly erasureAskedAt: Date | null;
}

const template = { name: 'certificates-link', folder: fileURLToPath(new URL('../mail', import.meta.url)) };

/** A holder's own page: whoever has the private link of a letter, and nobody else. */
@Injectable()
export class HolderPage {
  constructor(
    private readonly db: Database,
    private readonly people: PeopleDirectory,
    private readonly messenger: Messenger,
    private readonly baseUrl: BaseUrl,
    private readonly clock: Clock,
  ) {}

  async certificates(token: string): Promise<HeldCertificate[]> {
    const held = await certificatesHeldBy(this.db, await this.holder(token));
    const times = await timesVerified(this.db, held.map(({ id }) => id));
    const asked = await erasuresAsked(this.db, held.map(({ id }) => id));
    return held.map((certificate) => ({ certificate, timesVerified: times.get(certificate.id) ?? 0, erasureAskedAt: asked.get(certificate.id) ?? null }));
  }

  /** A link may be in the wrong hands and an erasure cannot be undone, so the holder asks here and an administrator does it. */
  async askErasure(token: string, publicId: string): Promise<void> {
    await askErasure(this.db, (await this.certificate(token, publicId)).id, this.clock.now());
  }

  async withdrawErasure(token: string, publicId: string): Promise<void> {
    await withdrawErasure(this.db, (await this.certificate(token, publicId)).id);
  }

  async wantsReminders(token: string): Promise<boolean> {
    return wantsReminders(this.db, await this.holder(token));
  }

  async chooseReminders(token: string, wanted: boolean): Promise<void> {
    await chooseReminders(this.db, await this.holder(token), wanted, this.clock.now());
  }

  async certificate(token: string, publicId: string): Promise<CertificateRecord> {
    const held = await certificatesHeldBy(this.db, await this.holder(token));
    const certificate = held.find((each) => each.publicId === publicId);
    if (certificate === undefined) throw certificatesErrors.error('certificates.not-found');
    return certificate;
  }

  async showAs(token: string, publicId: string, publicName: PublicName): Promise<void> {
    await choosePublicName(this.db, (await this.certificate(token, publicId)).id, publicName);
  }

  /** Ends every link there is and sends a new one: for who has lost control over it. */
  async renew(token: string): Promise<void> {
    const personId = await this.holder(token);
    const contact = await this.people.contact(this.db, personId);
    if (contact?.email == null) throw certificatesErrors.error('certificates.no-address');
    await this.db.transaction(async (tx) => {
      await endHolderLinks(tx, personId);
      const fresh = await newHolderLink(tx, personId, this.clock.now());
      await this.messenger.send(tx, { personId, purpose: 'service', template, values: { certificatesUrl: `${this.baseUrl.url}/holder/${fresh}` }, key: `certificates-link:${newId()}` });
    });
  }

  async holder(token: string): Promise<string> {
    const personId = await holderOf(this.db, token);
    if (personId === undefined) throw certificatesErrors.error('certificates.link-ended');
    return personId;
  }
}
