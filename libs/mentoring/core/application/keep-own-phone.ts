import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { isMentor } from '../domain/candidacy.js';
import { mentoringErrors } from '../errors.js';
import { candidaciesOf, setPhone } from '../persistence/candidacies.repository.js';

/** The number at which a mentor would like to be called, and when; null forgets it. */
@Injectable()
export class KeepOwnPhone {
  constructor(private readonly db: Database) {}

  execute({ personId }: Actor, phone: string | null, bestHour: string | null): Promise<void> {
    return this.db.transaction(async (tx) => {
      const candidacy = (await candidaciesOf(tx, personId)).find(({ state }) => isMentor(state) || state === 'onboarding');
      if (candidacy === undefined) throw mentoringErrors.error('mentoring.not-found');
      await setPhone(tx, candidacy.id, phone, phone === null ? null : bestHour);
    });
  }
}
