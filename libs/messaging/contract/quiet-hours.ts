import { Temporal } from 'temporal-polyfill';

export interface QuietHours {
  /** Full hours of local time: from 21 until 8 nothing is sent. */
  readonly from: number;
  readonly until: number;
}

export interface QuietTime {
  readonly timeZone: string;
  readonly quiet: QuietHours | null;
}

export function inQuietHours(at: Date, { timeZone, quiet }: QuietTime): boolean {
  return quiet !== null && isQuiet(local(at, timeZone).hour, quiet);
}

/** The instant itself, or the end of the quiet hours that it falls into. */
export function afterQuietHours(at: Date, { timeZone, quiet }: QuietTime): Date {
  if (quiet === null) return at;
  const then = local(at, timeZone);
  if (!isQuiet(then.hour, quiet)) return at;
  const tomorrow = quiet.from > quiet.until && then.hour >= quiet.from;
  const day = then.toPlainDate().add({ days: tomorrow ? 1 : 0 });
  const ended = new Date(day.toZonedDateTime({ timeZone, plainTime: { hour: quiet.until } }).epochMilliseconds);
  // In spring the hour that ends the quiet may be skipped, and the next one be quiet already.
  return afterQuietHours(ended, { timeZone, quiet });
}

function isQuiet(hour: number, { from, until }: QuietHours): boolean {
  return from > until ? hour >= from || hour < until : hour >= from && hour < until;
}

function local(at: Date, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
}
