import { Injectable } from '@nestjs/common';
import type { Tx } from '#platform/database';
import { DraftCertificate, type Obstacles } from './draft-certificate.js';
import { RecordCertificate, type Typesetting } from './record-certificate.js';

export type IssueOutcome =
  | { readonly outcome: 'issued'; readonly certificateId: string }
  | { readonly outcome: 'there-already' | 'person-gone' }
  | { readonly outcome: 'held-back'; readonly obstacles: Obstacles };

/** Freezes what a completion earned into a certificate; a second call for the completion changes nothing. */
@Injectable()
export class IssueCertificate {
  constructor(
    private readonly draft: DraftCertificate,
    private readonly record: RecordCertificate,
  ) {}

  /** The certificate's id; null when there is one already, or when something keeps it back. */
  async execute(tx: Tx, completionId: string): Promise<string | null> {
    const result = await this.attempt(tx, completionId, null);
    return result.outcome === 'issued' ? result.certificateId : null;
  }

  /** As `execute`, and says why not: what is held back is issued by a later call, once the obstacle is gone. */
  async attempt(tx: Tx, completionId: string, actorId: string | null, typesetting: Typesetting = 'at-once'): Promise<IssueOutcome> {
    const drafted = await this.draft.execute(tx, completionId);
    if (drafted === null) return { outcome: 'person-gone' };
    if (drafted.obstacles !== null) return { outcome: 'held-back', obstacles: drafted.obstacles };
    const certificateId = await this.record.first(tx, drafted.occasion, drafted.claims, actorId, typesetting);
    return certificateId === null ? { outcome: 'there-already' } : { outcome: 'issued', certificateId };
  }
}
