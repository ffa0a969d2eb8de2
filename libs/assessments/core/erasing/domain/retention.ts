const day = 86_400_000;

/** After its last activity a programme still holds tests and hands out certificates for so long; then it has ended. */
export const daysAfterLastActivity = 90;

/** What the data inventory calls five years after the programme. */
export const yearsOfAnswers = 5;

export interface RetentionDates {
  /** From then on nobody needs more time or pauses in its tests: why they had them is erased. */
  readonly endsAt: Date;
  /** From then on what people wrote and handed in is erased. */
  readonly answersUntil: Date;
}

/** Null while there is no activity from which to count. */
export function retentionDates(lastActivityEndsAt: Date | null): RetentionDates | null {
  if (lastActivityEndsAt === null) return null;
  const endsAt = new Date(lastActivityEndsAt.getTime() + daysAfterLastActivity * day);
  const answersUntil = new Date(endsAt);
  answersUntil.setUTCFullYear(endsAt.getUTCFullYear() + yearsOfAnswers);
  return { endsAt, answersUntil };
}
