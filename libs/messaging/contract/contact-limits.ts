import type { SqlPort } from '#people/contract';
import { afterQuietHours, type QuietHours } from './quiet-hours.js';

/** What every message that is not necessary keeps to, whichever plan or purpose it comes from. */
export interface ContactRules {
  readonly timeZone: string;
  readonly quiet: QuietHours | null;
  /** At most so many to one person within any seven days; null: as many as there are. */
  readonly perWeek: number | null;
}

export const contactWeekMs = 7 * 24 * 3_600_000;

/** The first instant from `now` on at which one more message may reach somebody who got the others at `sent`. */
export function nextContactAt(now: Date, sent: readonly Date[], { timeZone, quiet, perWeek }: ContactRules): Date {
  if (perWeek === null) return afterQuietHours(now, { timeZone, quiet });
  const times = sent.map((at) => at.getTime()).sort((a, b) => b - a);
  // The one that has to be a week old before there is room again.
  const decisive = times[perWeek - 1];
  const room = decisive === undefined ? now.getTime() : Math.max(now.getTime(), decisive + contactWeekMs);
  return afterQuietHours(new Date(room), { timeZone, quiet });
}

/** The limits of this installation, and what counts towards them. */
export abstract class ContactLimits {
  abstract readonly rules: ContactRules;
  /** By person: when what is not necessary was sent to them in the seven days before. */
  abstract sentLately(sql: SqlPort, personIds: readonly string[], now: Date): Promise<ReadonlyMap<string, readonly Date[]>>;
}
