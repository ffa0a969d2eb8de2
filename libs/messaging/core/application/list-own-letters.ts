import { Injectable } from '@nestjs/common';
import type { PageRequest } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { lettersOf, type OwnLetter } from '../persistence/deliveries.query.js';

/** What was written to me: that and when, not what; a letter's links open accounts and are not kept. */
@Injectable()
export class ListOwnLetters {
  constructor(private readonly db: Database) {}

  execute({ personId }: Actor, page: PageRequest): Promise<OwnLetter[]> {
    return lettersOf(this.db, personId, page);
  }
}
