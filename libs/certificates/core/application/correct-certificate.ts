import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { PeopleDirectory, RateLimits } from '#people/contract';
import type { Actor } from '#platform/auth';
import { Database, type Tx } from '#platform/database';
import { unsettable } from '#platform/pdf';
import { sameName, tidyName } from '../domain/name-form.js';
import { certificatesErrors } from '../errors.js';
import { certificatesHeldBy, findCertificate, lockCertificate, type CertificateRecord } from '../persistence/certificates.repository.js';
import { saveNameForm } from '../persistence/issuer.repository.js';
import { mayCorrect } from './certificate.policy.js';
import { RecordCertificate } from './record-certificate.js';

const longest = 200;
/** Each may issue all certificates anew. */
const spellings = { limit: 10, seconds: 3_600 };

/** Spells a name as its holder wants it: what is valid is issued anew in that form, and what comes later takes it. */
@Injectable()
export class CorrectCertificate {
  constructor(
    private readonly db: Database,
    private readonly people: PeopleDirectory,
    private readonly record: RecordCertificate,
    private readonly limits: RateLimits,
    private readonly clock: Clock,
  ) {}

  /** An administrator may write any name on the certificate at hand; the form is kept for the holder's others. */
  async byAdministrator(actor: Actor, id: string, typed: string): Promise<string> {
    return this.db.transaction(async (tx) => {
      const known = await findCertificate(tx, id);
      if (known === undefined || !mayCorrect(actor, known)) throw certificatesErrors.error('certificates.not-found');
      const name = settable(typed);
      const certificate = await lockCertificate(tx, id);
      if (certificate?.state !== 'valid') throw certificatesErrors.error('certificates.not-correctable');
      if (certificate.claims.holderName === name) return id;
      if (certificate.claims.kind !== 'partner-letter') await saveNameForm(tx, certificate.personId, name, this.clock.now(), actor.personId);
      return this.anew(tx, certificate, name, actor.personId);
    });
  }

  /** The holder's own spelling, on all certificates at once; another name than the registered one is refused. Answers how many were issued anew. */
  async byHolder(personId: string, typed: string): Promise<number> {
    await this.limits.hit(this.db, `spell-name:${personId}`, spellings.limit, spellings.seconds);
    return this.db.transaction(async (tx) => {
      const contact = await this.people.contact(tx, personId);
      if (contact === undefined) throw certificatesErrors.error('certificates.not-found');
      const name = settable(typed);
      if (!sameName(`${contact.givenName} ${contact.familyName}`, name)) throw certificatesErrors.error('certificates.another-name', { errors: [{ pointer: '/name', code: 'certificates.another-name' }] });
      await saveNameForm(tx, personId, name, this.clock.now(), personId);
      const wrong = (await certificatesHeldBy(tx, personId)).filter(({ state, claims }) => state === 'valid' && claims.kind !== 'partner-letter' && claims.holderName !== name);
      let corrected = 0;
      for (const { id } of wrong) {
        const certificate = await lockCertificate(tx, id);
        if (certificate?.state !== 'valid') continue;
        await this.anew(tx, certificate, name, personId);
        corrected += 1;
      }
      return corrected;
    });
  }

  private anew(tx: Tx, certificate: CertificateRecord, holderName: string, actorId: string): Promise<string> {
    return this.record.next(tx, certificate, { ...certificate.claims, holderName }, actorId);
  }
}

function settable(typed: string): string {
  const name = tidyName(typed);
  const field = (code: 'certificates.name-missing' | 'certificates.name-letters', params?: { letters: string }) =>
    certificatesErrors.error(code, { ...(params === undefined ? {} : { params }), errors: [{ pointer: '/name', code, ...(params === undefined ? {} : { params }) }] });
  if (name === '' || name.length > longest) throw field('certificates.name-missing');
  const letters = unsettable(name);
  if (letters.length > 0) throw field('certificates.name-letters', { letters: letters.join(' ') });
  return name;
}
