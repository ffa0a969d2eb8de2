import { Injectable } from '@nestjs/common';
import { Database, firstRow } from '#platform/database';
import type { Attempt } from '../domain/attempt.js';
import { Lru } from './lru.js';

export type AttemptOwner = Pick<Attempt, 'assessmentId' | 'personId' | 'formId'>;

/** Whose attempt it is and at what, held in memory: that never changes, and each save asks for it. */
@Injectable()
export class AttemptOwners {
  private readonly held = new Lru<AttemptOwner>(20_000);

  constructor(private readonly db: Database) {}

  remember({ id, assessmentId, personId, formId }: AttemptOwner & Pick<Attempt, 'id'>): void {
    this.held.set(id, { assessmentId, personId, formId });
  }

  find(id: string): Promise<AttemptOwner | undefined> {
    const read = () =>
      firstRow<AttemptOwner>(this.db, `select assessment_id as "assessmentId", person_id as "personId", form_id as "formId" from assessments.attempt where id = $1`, [id]);
    return this.held.load(id, read);
  }
}
