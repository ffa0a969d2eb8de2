import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { PrivacyNotices, type ConsentPurpose } from '#people/contract';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { peopleErrors } from '../errors.js';
import { latestConsents } from '../persistence/consents.repository.js';
import { recordConsents } from './answer-consents.js';

@Injectable()
export class ChangeConsent {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly notices: PrivacyNotices,
  ) {}

  async execute({ personId, grants }: Actor, input: { readonly purpose: ConsentPurpose; readonly given: boolean }): Promise<void> {
    const { purpose, given } = input;
    await this.db.transaction(async (tx) => {
      const before = (await latestConsents(tx, personId)).get(purpose);
      const programmeId = before?.programmeId ?? grants[0]?.programmeId;
      if (programmeId === undefined) throw peopleErrors.error('people.programme-not-found');
      await recordConsents(tx, { personId, programmeId, noticeVersion: this.notices.current().version, answers: { [purpose]: given } }, this.clock.now());
    });
  }
}
