import type { AgeBand, Gender } from '#people/contract';
import { personProfiled } from '#people/contract';
import type { Language } from '#kernel';
import type { Sql } from '#platform/database';
import { recordFact } from '#platform/ledger';

interface ProfiledFact {
  readonly id: string;
  readonly programmeId: string | null;
  readonly language: Language | null;
  readonly payload: { ageBand: AgeBand; gender: Gender; placeCode: string; workingLanguage: string; participantType: string };
}

/** States anew, in each programme that knows the person, where they live. */
export async function restatePlace(tx: Sql, personId: string, placeCode: string, now: Date): Promise<void> {
  const facts = await tx.rows<ProfiledFact>(
    `select distinct on (programme_id) id, programme_id as "programmeId", language, payload from ledger.fact
     where subject_id = $1 and type = $2 order by programme_id, id desc`,
    [personId, personProfiled.type],
  );
  for (const { id, programmeId, language, payload } of facts) {
    await recordFact(tx, personProfiled, {
      occurredAt: now,
      subjectId: personId,
      actorId: personId,
      programmeId,
      activityId: null,
      language,
      payload: { ...payload, placeCode },
      supersedes: id,
    });
  }
}
