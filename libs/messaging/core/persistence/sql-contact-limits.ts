import { ContactLimits, contactWeekMs, type ContactRules } from '#messaging/contract';
import type { SqlPort } from '#people/contract';
import type { MailSettings } from '#platform/mail';

const usual: ContactRules = { timeZone: 'Europe/Tallinn', quiet: { from: 21, until: 8 }, perWeek: 3 };

function contactRules({ quietHours, lettersPerWeek }: Pick<MailSettings, 'quietHours' | 'lettersPerWeek'>): ContactRules {
  return { timeZone: usual.timeZone, quiet: quietHours === undefined ? usual.quiet : quietHours, perWeek: lettersPerWeek === undefined ? usual.perWeek : lettersPerWeek };
}

/** Counts what was sent, in the whole installation. */
export class SqlContactLimits extends ContactLimits {
  readonly rules: ContactRules;

  constructor(settings: Pick<MailSettings, 'quietHours' | 'lettersPerWeek'>) {
    super();
    this.rules = contactRules(settings);
  }

  async sentLately(sql: SqlPort, personIds: readonly string[], now: Date): Promise<ReadonlyMap<string, readonly Date[]>> {
    const rows = await sql.rows<{ personId: string; at: Date }>(
      `select person_id as "personId", coalesce(settled_at, created_at) as at from messaging.message
       where person_id = any ($1::uuid[]) and purpose <> 'service' and ((state = 'sent' and settled_at > $2) or (state = 'queued' and created_at > $2))`,
      [personIds, new Date(now.getTime() - contactWeekMs)],
    );
    return grouped(rows);
  }
}

export function grouped(rows: readonly { personId: string; at: Date }[]): Map<string, Date[]> {
  const byPerson = new Map<string, Date[]>();
  for (const { personId, at } of rows) byPerson.set(personId, [...(byPerson.get(personId) ?? []), at]);
  return byPerson;
}

/** Only what has gone out: what decides whether one more may go now. */
export async function sentOnly(sql: SqlPort, personIds: readonly string[], now: Date): Promise<Map<string, Date[]>> {
  return grouped(
    await sql.rows<{ personId: string; at: Date }>(
      `select person_id as "personId", settled_at as at from messaging.message where person_id = any ($1::uuid[]) and purpose <> 'service' and state = 'sent' and settled_at > $2`,
      [personIds, new Date(now.getTime() - contactWeekMs)],
    ),
  );
}
