const day = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Tallinn' });

/** The calendar day in Estonia, as YYYY-MM-DD. */
export function tallinnDay(at: Date): string {
  return day.format(at);
}
