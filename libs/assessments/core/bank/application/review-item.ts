import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { bankErrors } from '../errors.js';
import { mayBeReviewedBy, type BankItem } from '../domain/bank-item.js';
import { markReviewed, storeFinal } from '../persistence/bank-items.repository.js';
import { BankGate } from './bank-gate.js';
import { refuseFaulty } from './refuse-faulty.js';
import { refuseOlder } from './refuse-older.js';

/** Takes a question from draft to reviewed, by a second person, and on to final. */
@Injectable()
export class ReviewItem {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly gate: BankGate,
  ) {}

  review(actor: Actor, itemId: string, revision: number): Promise<void> {
    return this.db.transaction(async (tx) => {
      const item = await this.gate.lockedItem(tx, actor, itemId);
      refuseOlder(item, revision);
      if (item.state !== 'draft') throw bankErrors.error('bank.not-a-draft');
      if (!mayBeReviewedBy(item, actor.personId)) throw bankErrors.error('bank.own-question');
      refuseFaulty(item.content);
      await markReviewed(tx, itemId, actor.personId, this.clock.now());
    });
  }

  finalise(actor: Actor, itemId: string, revision: number): Promise<void> {
    return this.db.transaction(async (tx) => {
      const item = await this.gate.lockedItem(tx, actor, itemId);
      refuseOlder(item, revision);
      await storeFinal(tx, reviewed(item), actor.personId, this.clock.now());
    });
  }
}

function reviewed(item: BankItem): BankItem {
  if (item.state !== 'reviewed') throw bankErrors.error('bank.not-reviewed');
  return item;
}
