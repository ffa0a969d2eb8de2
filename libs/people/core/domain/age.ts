import { Temporal } from 'temporal-polyfill';
import type { AgeBand } from '#people/contract';

const timeZone = 'Europe/Tallinn';
const oldest = 120;

/** The programme is for people from 16; only the year of birth is asked, so the year is what counts. */
export const youngest = 16;

function ageInYear(birthYear: number, now: Date): number {
  return Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone).year - birthYear;
}

export function ageBand(birthYear: number | null, now: Date): AgeBand {
  if (birthYear === null) return 'unknown';
  const age = ageInYear(birthYear, now);
  if (age < 18) return '16-17';
  if (age < 27) return '18-26';
  return age < 65 ? '27-64' : '65+';
}

export function birthYearFault(birthYear: number, now: Date): 'too-young' | 'impossible' | null {
  const age = ageInYear(birthYear, now);
  if (age < 0 || age > oldest) return 'impossible';
  return age < youngest ? 'too-young' : null;
}
