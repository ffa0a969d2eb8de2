import { Injectable } from '@nestjs/common';
import { certificateIssued, certificateSuperseded, renderCertificate, renderTogether, type CertificateClaims } from '#certificates/contract';
import { Clock } from '#kernel';
import type { Tx } from '#platform/database';
import { BaseUrl } from '#platform/http';
import { recordFact } from '#platform/ledger';
import { enqueue, enqueueMany } from '#platform/queue';
import { certificateNumber } from '../domain/certificate.js';
import { changeState, insertCertificate, issuedFor, lockRegister, nextNumber, type CertificateRecord } from '../persistence/certificates.repository.js';

/** Claims as they will be frozen, but for the number that the register gives. */
export type Unnumbered = Omit<CertificateClaims, 'number'>;

export interface Occasion {
  readonly personId: string;
  readonly programmeId: string;
  readonly activityId: string | null;
  /** The completion, or what else it is for. */
  readonly completionId: string;
}

/** `later`: whoever records many asks for them together, in the same transaction. */
export type Typesetting = 'at-once' | 'later';

/** So that one that fails keeps few waiting. */
export const mostTogether = 10;

/** Asks for the typesetting of what was recorded with `later`. */
export function typesetTogether(tx: Tx, certificateIds: readonly string[]): Promise<void> {
  const batches = Array.from({ length: Math.ceil(certificateIds.length / mostTogether) }, (_, n) => certificateIds.slice(n * mostTogether, (n + 1) * mostTogether));
  return enqueueMany(tx, renderTogether, batches.map((some) => ({ certificateIds: some })));
}

/** Writes certificates: number, record, fact and the job that typesets it, in one transaction. */
@Injectable()
export class RecordCertificate {
  constructor(
    private readonly clock: Clock,
    private readonly baseUrl: BaseUrl,
  ) {}

  /** The first revision; null when the occasion has its certificate, and then no number is taken. */
  async first(tx: Tx, occasion: Occasion, claims: Unnumbered, actorId: string | null, typesetting: Typesetting = 'at-once'): Promise<string | null> {
    const year = Number(claims.completedOn.slice(0, 4));
    // Whoever waits for the register sees afterwards what the other has issued, so no number is taken in vain.
    await lockRegister(tx, occasion.programmeId, year);
    if (await issuedFor(tx, occasion.personId, occasion.completionId)) return null;
    const registerNumber = await nextNumber(tx, occasion.programmeId, year);
    return this.write(tx, occasion, { ...claims, number: certificateNumber(year, registerNumber) }, { revision: 1, registerYear: year, registerNumber, publicName: 'full', actorId, typesetting });
  }

  /** The next revision under the same number; the one before is superseded and says by which. The caller holds its lock. */
  async next(tx: Tx, earlier: CertificateRecord, claims: Unnumbered, actorId: string | null, typesetting: Typesetting = 'at-once'): Promise<string> {
    const { registerYear, registerNumber, publicName } = earlier;
    const revision = earlier.revision + 1;
    const numbered = { ...claims, number: certificateNumber(registerYear, registerNumber, revision) };
    const id = await this.write(tx, earlier, numbered, { revision, registerYear, registerNumber, publicName, actorId, typesetting });
    const at = this.clock.now();
    await changeState(tx, { certificateId: earlier.id, at, actorId, state: 'superseded', supersededBy: id });
    const { personId, programmeId, activityId } = earlier;
    await recordFact(tx, certificateSuperseded, { occurredAt: at, subjectId: personId, actorId, programmeId, activityId, language: claims.language, payload: { certificateId: earlier.id, byCertificateId: id } });
    return id;
  }

  private async write(
    tx: Tx,
    { personId, programmeId, activityId, completionId }: Occasion,
    claims: CertificateClaims,
    { typesetting, ...place }: Pick<CertificateRecord, 'revision' | 'registerYear' | 'registerNumber' | 'publicName'> & { readonly actorId: string | null; readonly typesetting: Typesetting },
  ): Promise<string> {
    const issuedAt = this.clock.now();
    const id = await insertCertificate(tx, { personId, programmeId, activityId, completionId, claims, issuedAt, baseUrl: this.baseUrl.url, ...place });
    await recordFact(tx, certificateIssued, {
      occurredAt: issuedAt,
      subjectId: personId,
      actorId: place.actorId,
      programmeId,
      activityId,
      language: claims.language,
      payload: { certificateId: id, completionId, kind: claims.kind, revision: place.revision },
    });
    if (typesetting === 'at-once') await enqueue(tx, renderCertificate, { certificateId: id });
    return id;
  }
}
