import { Injectable } from '@nestjs/common';
import { certificateErased } from '#certificates/contract';
import { Clock } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database, type Tx } from '#platform/database';
import { recordFact } from '#platform/ledger';
import { certificatesErrors } from '../errors.js';
import { certificatesHeldBy, changeState, findCertificate, lockCertificate, revisionsOf, type CertificateRecord } from '../persistence/certificates.repository.js';
import { forgetArchivesWith } from '../persistence/archives.repository.js';
import { forgetDocument } from '../persistence/documents.repository.js';
import { withdrawErasure } from '../persistence/erasure-requests.repository.js';
import { endHolderLinks } from '../persistence/holder-links.repository.js';
import { forgetNameForm } from '../persistence/issuer.repository.js';
import { chooseReminders } from '../persistence/renewals.repository.js';
import { mayErase } from './certificate.policy.js';

/** Destroys what says whose a certificate was. Number, state, dates and the hash of the whole stay, so that the register has no gap. */
@Injectable()
export class EraseCertificates {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** One certificate with the revisions before it, which name the same person, at its holder's request. */
  async one(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const certificate = await findCertificate(tx, id);
      if (certificate === undefined || certificate.state === 'erased' || !mayErase(actor, certificate)) throw certificatesErrors.error('certificates.not-found');
      await this.eraseAll(tx, actor.personId, () => revisionsOf(tx, certificate));
    });
  }

  /** All of a person, when the person is erased. Answers how many. */
  async ofPerson(tx: Tx, personId: string, actorId: string | null): Promise<number> {
    const erased = await this.eraseAll(tx, actorId, () => certificatesHeldBy(tx, personId));
    await forgetNameForm(tx, personId);
    await endHolderLinks(tx, personId);
    await chooseReminders(tx, personId, true, this.clock.now());
    return erased;
  }

  /** Asks again until nothing is left: who waits for a certificate that is just being corrected finds the next revision afterwards. */
  private async eraseAll(tx: Tx, actorId: string | null, find: () => Promise<readonly CertificateRecord[]>): Promise<number> {
    const wanted = async () => (await find()).filter(({ state }) => state !== 'erased');
    let erased = 0;
    for (let left = await wanted(); left.length > 0; left = await wanted()) {
      for (const { id } of left) await this.erase(tx, id, actorId);
      erased += left.length;
    }
    return erased;
  }

  private async erase(tx: Tx, id: string, actorId: string | null): Promise<void> {
    const certificate = await lockCertificate(tx, id);
    if (certificate === undefined || certificate.state === 'erased') return;
    const at = this.clock.now();
    await changeState(tx, { certificateId: id, at, actorId, state: 'erased' });
    await forgetDocument(tx, id);
    await forgetArchivesWith(tx, certificate);
    await withdrawErasure(tx, id);
    const { personId, programmeId, activityId, claims } = certificate;
    await recordFact(tx, certificateErased, { occurredAt: at, subjectId: personId, actorId, programmeId, activityId, language: claims.language, payload: { certificateId: id } });
  }
}
