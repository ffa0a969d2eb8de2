import type { Sql } from '#platform/database';
import { mentoringErrors } from '../errors.js';
import { findCandidacy, lockCandidacy, type Candidacy } from '../persistence/candidacies.repository.js';
import { currentCheckIn, type CheckIn } from '../persistence/check-ins.repository.js';
import { findFollowUp, type FollowUp } from '../persistence/follow-ups.repository.js';
import { checkRound, openLink } from './open-link.js';

export interface OpenedCheckIn {
  readonly candidacy: Candidacy;
  readonly followUp: FollowUp;
  readonly current: CheckIn | undefined;
  readonly expiresAt: Date;
}

/** What the link of a follow-up opens; with `lock` its candidacy is held. */
export async function openCheckIn(sql: Sql, token: string, now: Date, lock: boolean): Promise<OpenedCheckIn> {
  const link = await openLink(sql, token, now);
  const candidacy = await (lock ? lockCandidacy : findCandidacy)(sql, link.candidacyId);
  const followUp = link.followUpId === null ? undefined : await findFollowUp(sql, link.followUpId);
  if (candidacy === undefined || followUp === undefined) throw mentoringErrors.error('mentoring.link-unknown');
  checkRound(link, candidacy);
  return { candidacy, followUp, current: await currentCheckIn(sql, followUp.id), expiresAt: link.expiresAt };
}
