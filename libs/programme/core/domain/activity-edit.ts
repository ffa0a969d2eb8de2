import type { FieldError, Localized } from '#kernel';
import { isOver, type ActivityMode } from './activity.js';

/** What an administrator may change of an activity. */
export interface EditableActivity {
  readonly title: Localized;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: Localized;
  readonly capacity: number;
  readonly mode: ActivityMode;
}

export type ActivityEdit = { readonly [K in keyof EditableActivity]?: EditableActivity[K] | undefined };

export function applyEdit(activity: EditableActivity, edit: ActivityEdit): EditableActivity {
  const { title, startsAt, endsAt, place, capacity, mode } = edit;
  return {
    title: title ?? activity.title,
    startsAt: startsAt ?? activity.startsAt,
    endsAt: endsAt ?? activity.endsAt,
    place: place ?? activity.place,
    capacity: capacity ?? activity.capacity,
    mode: mode ?? activity.mode,
  };
}

/** Presence counts minutes, and a mistyped year would make millions of them. */
const longestMs = 31 * 24 * 60 * 60 * 1000;

export function faultsOf(edited: EditableActivity, registered: number): FieldError[] {
  const faults: FieldError[] = [];
  if (edited.endsAt.getTime() <= edited.startsAt.getTime()) faults.push({ pointer: '/endsAt', code: 'programme.ends-before-start' });
  if (edited.endsAt.getTime() - edited.startsAt.getTime() > longestMs) faults.push({ pointer: '/endsAt', code: 'programme.too-long' });
  if (edited.capacity < registered) faults.push({ pointer: '/capacity', code: 'programme.capacity-below-registered', params: { registered } });
  return faults;
}

/** What has taken place cannot be moved into the future: its fact is in the ledger. */
export function movesHeldAhead(edited: EditableActivity, held: boolean, now: Date): boolean {
  return held && !isOver(edited, now);
}
