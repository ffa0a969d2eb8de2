import { Injectable } from '@nestjs/common';
import { PrivacyNotices, type ConsentQuestion } from '#people/contract';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { showPersonalCode } from '../domain/personal-code.js';
import { peopleErrors } from '../errors.js';
import { latestConsents } from '../persistence/consents.repository.js';
import { findMe, type MeRecord } from '../persistence/me.query.js';

export interface ConsentStanding extends ConsentQuestion {
  /** Null: not asked yet. */
  readonly given: boolean | null;
  readonly answeredAt: Date | null;
}

export interface MePicture extends MeRecord {
  readonly consents: readonly ConsentStanding[];
}

@Injectable()
export class ViewMe {
  constructor(
    private readonly db: Database,
    private readonly notices: PrivacyNotices,
  ) {}

  async execute({ personId }: Actor): Promise<MePicture> {
    const [me, latest] = await Promise.all([findMe(this.db, personId), latestConsents(this.db, personId)]);
    if (me === undefined) throw peopleErrors.error('people.not-found');
    const consents = this.notices.current().consents.map((question) => {
      const answer = latest.get(question.purpose);
      return { ...question, given: answer?.given ?? null, answeredAt: answer?.answeredAt ?? null };
    });
    return { ...me, personalCode: me.personalCode === null ? null : showPersonalCode(me.personalCode), consents };
  }
}
