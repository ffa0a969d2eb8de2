import { consentGiven, consentPurposes, consentRefused, consentWithdrawn, type ConsentPurpose } from '#people/contract';
import type { Sql } from '#platform/database';
import { recordFact } from '#platform/ledger';
import { consentChange } from '../domain/consent.js';
import { insertConsent, latestConsents } from '../persistence/consents.repository.js';
import { lockPerson } from '../persistence/persons.repository.js';

export interface ConsentAnswers {
  readonly personId: string;
  readonly programmeId: string;
  readonly noticeVersion: number;
  readonly answers: Readonly<Partial<Record<ConsentPurpose, boolean>>>;
}

/** Adds the answers to the person's history and states what they change. */
export async function recordConsents(tx: Sql, { personId, programmeId, noticeVersion, answers }: ConsentAnswers, now: Date): Promise<void> {
  await lockPerson(tx, personId);
  const latest = await latestConsents(tx, personId);
  for (const purpose of consentPurposes) {
    const given = answers[purpose];
    if (given === undefined) continue;
    const change = consentChange(latest.get(purpose), { given, noticeVersion });
    if (change === null) continue;
    await insertConsent(tx, personId, { programmeId, purpose, given, noticeVersion, answeredAt: now });
    const statement = { occurredAt: now, subjectId: personId, actorId: personId, programmeId, activityId: null, language: null };
    if (change === 'withdrawn') await recordFact(tx, consentWithdrawn, { ...statement, payload: { purpose } });
    else await recordFact(tx, change === 'given' ? consentGiven : consentRefused, { ...statement, payload: { purpose, noticeVersion } });
  }
}
