import type { Language } from '#kernel';
import type { Sql } from '#platform/database';

/** Name, number, page and the tie to an account of who has left; that somebody was there stays. Answers whether there is such a member. */
export async function eraseMember(tx: Sql, programmeId: string, memberId: string): Promise<boolean> {
  const erased = await tx.rows(
    `update mentoring.group_member set given_name = null, person_id = null, phone = null, best_hour = null, token_hash = null, place_code = null, availability = '{}', topics = '{}'
     where programme_id = $1 and id = $2 returning id`,
    [programmeId, memberId],
  );
  return erased.length > 0;
}

export async function memberIdsOf(tx: Sql, programmeId: string, personId: string): Promise<string[]> {
  return (await tx.rows<{ id: string }>(`select id from mentoring.group_member where programme_id = $1 and person_id = $2`, [programmeId, personId])).map(({ id }) => id);
}

/** The words of concerns, by their own ids or by those of the members whom they are of; that there was one stays. */
export async function eraseConcerns(tx: Sql, by: 'id' | 'member_id', ids: readonly string[], at: Date): Promise<void> {
  await tx.rows(`update mentoring.concern set body = null, reach_me = null, outcome = null, erased_at = coalesce(erased_at, $2) where ${by} = any ($1::uuid[])`, [ids, at]);
}

/** What a mentor wrote: questions, notes of the diary and of answers, number, reasons; and what staff noted of them. */
export async function eraseOwnWords(tx: Sql, programmeId: string, personId: string): Promise<void> {
  const own = `(select id from mentoring.candidacy where programme_id = $1 and person_id = $2)`;
  for (const statement of [
    `update mentoring.question_entry set text = null where question_id in (select id from mentoring.question where candidacy_id in ${own})`,
    `update mentoring.session set note = null, place = null where candidacy_id in ${own}`,
    `update mentoring.check_in set note = null where follow_up_id in (select id from mentoring.follow_up where candidacy_id in ${own})`,
    `update mentoring.task_note set text = null where task_id in (select id from mentoring.task where candidacy_id in ${own})`,
    `update mentoring.candidacy_event set reason = null where candidacy_id in ${own}`,
    `update mentoring.mentor_group set meets_at = null, join_code = null where candidacy_id in ${own}`,
    `update mentoring.candidacy set phone = null, best_hour = null where id in ${own}`,
    `update mentoring.teach_back set note = null where programme_id = $1 and person_id = $2`,
  ]) await tx.rows(statement, [programmeId, personId]);
}

/** Groups of a mentor bear the mentor's name, or words of theirs; answers which there are. */
export function groupsOf(tx: Sql, programmeId: string, personId: string): Promise<{ id: string; placeCode: string; language: Language }[]> {
  return tx.rows(`select g.id, g.place_code as "placeCode", g.language from mentoring.mentor_group g join mentoring.candidacy c on c.id = g.candidacy_id where c.programme_id = $1 and c.person_id = $2`, [programmeId, personId]);
}

export async function renameGroup(tx: Sql, id: string, name: string): Promise<void> {
  await tx.rows(`update mentoring.mentor_group set name = $2 where id = $1`, [id, name]);
}

/** Takes the photos of a mentor's meetings out of the diary; answers the files to be deleted. */
export async function photosOf(tx: Sql, programmeId: string, personId: string): Promise<string[]> {
  const rows = await tx.rows<{ fileId: string }>(
    `delete from mentoring.session_photo where session_id in (
       select s.id from mentoring.session s join mentoring.candidacy c on c.id = s.candidacy_id where c.programme_id = $1 and c.person_id = $2) returning file_id as "fileId"`,
    [programmeId, personId],
  );
  return rows.map(({ fileId }) => fileId);
}
