import { firstRow, type Sql } from '#platform/database';
import { renewalDays } from '../domain/renewal.js';

export interface DueReminder {
  readonly certificateId: string;
  /** Which of the reminders: so many days before the last day, at most. */
  readonly days: number;
}

/** Certificates of the same training, or of the same kind of deed. */
const alike = `o.person_id = c.person_id and o.programme_id = c.programme_id
  and (o.kind = c.kind or o.kind not in ('mentor', 'partner-letter') and c.kind not in ('mentor', 'partner-letter'))
  and jsonb_path_query_array(o.claims, '$.modules[*].id') = jsonb_path_query_array(c.claims, '$.modules[*].id')`;

/**
 * Valid certificates that come to their end and of which the holder was not told at this stage: not those that were renewed,
 * that is, followed by one that holds longer. Locked, and skipped where somebody else is at them.
 */
export async function takeDueReminders(tx: Sql, today: string, limit: number): Promise<DueReminder[]> {
  return tx.rows<DueReminder>(
    `select c.id as "certificateId", s.days from certificates.certificate c
     join lateral (select min(days) as days from unnest($2::int[]) as days where c.valid_until - $1::date <= days) s on s.days is not null
     where c.state = 'valid' and c.valid_until >= $1::date and c.valid_until <= $1::date + $3::int
       and not exists (
         select from certificates.renewal_reminder r join certificates.certificate e on e.id = r.certificate_id
         where e.person_id = c.person_id and e.completion_id = c.completion_id and r.days <= s.days)
       and not exists (select from certificates.no_reminder n where n.person_id = c.person_id)
       and not exists (select from certificates.certificate o where ${alike} and o.state = 'valid' and (o.valid_until is null or o.valid_until > c.valid_until))
     order by c.valid_until, c.id limit $4 for update of c skip locked`,
    [today, renewalDays, Math.max(...renewalDays), limit],
  );
}

/** False when somebody else has noted it since it was found due. */
export async function noteReminder(tx: Sql, { certificateId, days }: DueReminder, at: Date): Promise<boolean> {
  const noted = await tx.rows(`insert into certificates.renewal_reminder (certificate_id, days, sent_at) values ($1, $2, $3) on conflict on constraint renewal_reminder_pk do nothing returning days`, [certificateId, days, at]);
  return noted.length > 0;
}

export async function wantsReminders(sql: Sql, personId: string): Promise<boolean> {
  return (await firstRow(sql, `select 1 from certificates.no_reminder where person_id = $1`, [personId])) === undefined;
}

export async function chooseReminders(tx: Sql, personId: string, wanted: boolean, at: Date): Promise<void> {
  await tx.rows(wanted ? `delete from certificates.no_reminder where person_id = $1` : `insert into certificates.no_reminder (person_id, since) values ($1, $2) on conflict do nothing`, wanted ? [personId] : [personId, at]);
}
