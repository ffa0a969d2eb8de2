const zone = 'Europe/Tallinn';

/** An instant as a `datetime-local` field shows it: the wall clock of the programme, whatever the reader's own zone. */
export function toTallinn(instant: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(new Date(instant));
  return parts.replace(' ', 'T');
}

/** The instant of a wall-clock time in Tallinn. At the hour that autumn repeats, the first one. */
export function fromTallinn(local: string): string {
  const asUtc = Date.parse(`${local}:00Z`);
  const candidates = [2, 3].map((hours) => asUtc - hours * 3_600_000).filter((time) => toTallinn(new Date(time).toISOString()) === local);
  return new Date(Math.min(...(candidates.length > 0 ? candidates : [asUtc - 2 * 3_600_000]))).toISOString();
}
