import type { Calendar } from '../calendar.js';
import { activityTexts, type ActivityText } from '../content/programme.js';

/** An activity with its dates. */
export interface PlannedActivity extends ActivityText {
  /** Counted from the day of the first start. */
  readonly onDay: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** It took place before the day of the first start. */
  readonly past: boolean;
  /** It is the training that people join now. */
  readonly open: boolean;
}

export function planActivities(calendar: Calendar): PlannedActivity[] {
  return activityTexts.map((text) => {
    const open = text.day === 0;
    const onDay = open ? calendar.openDay : text.weekday === null ? text.day : calendar.lastWeekday(text.day, text.weekday);
    const [from, until] = text.hours;
    return { ...text, open, onDay, past: text.day < 0, startsAt: calendar.at(onDay, from), endsAt: calendar.at(onDay, until) };
  });
}
