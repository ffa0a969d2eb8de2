const day = 86_400_000;

/** After its last activity a programme still holds tests and hands out certificates for so long; then it has ended. */
export const daysAfterLastActivity = 90;

/** What the data inventory calls five years after the programme. */
export const yearsOfAnswers = 5;

/** The longest that the data may be kept: as long as the accounts that it supports. */
export const mostYearsOfAnswers = 7;

export interface RetentionDates {
  /** From then on nobody needs more time or pauses in its tests: why they had them is erased. */
  readonly endsAt: Date;
  /** From then on what people wrote and handed in is erased. */
  readonly answersUntil: Date;
  /** What that would be if nobody had chosen another day. */
  readonly byRule: Date;
  /** Until when they may be kept at most. */
  readonly latest: Date;
}

/** Null while there is no activity from which to count. A chosen day counts within the law's bounds, also when later activities have moved them. */
export function retentionDates(lastActivityEndsAt: Date | null, chosen: Date | null = null): RetentionDates | null {
  if (lastActivityEndsAt === null) return null;
  const endsAt = new Date(lastActivityEndsAt.getTime() + daysAfterLastActivity * day);
  const [byRule, latest] = [yearsAfter(endsAt, yearsOfAnswers), yearsAfter(endsAt, mostYearsOfAnswers)];
  const wanted = chosen ?? byRule;
  return { endsAt, answersUntil: wanted < endsAt ? endsAt : wanted > latest ? latest : wanted, byRule, latest };
}

/** The days that can be chosen: not while the programme needs the answers, and not so soon that a mistake could not be mended. */
export function choosableDays({ endsAt, latest }: RetentionDates, now: Date): { readonly from: string; readonly to: string } {
  return { from: dayOf(new Date(Math.max(endsAt.getTime(), now.getTime()) + day)), to: dayOf(latest) };
}

export function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}

function yearsAfter(at: Date, years: number): Date {
  const then = new Date(at);
  then.setUTCFullYear(at.getUTCFullYear() + years);
  return then;
}
