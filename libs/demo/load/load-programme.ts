import { recordFacts, stating, type Statement } from '#platform/ledger';
import type { Tx } from '#platform/database';
import { registrationCancelled, registrationMade } from '#programme/contract';
import { programmeSetup } from '#programme/core';
import { after, dayMs, minuteMs, timeZone } from '../calendar.js';
import { programmeKey, programmeText } from '../content/programme.js';
import type { Demonstration } from '../plan/demonstration.js';
import type { PlannedActivity } from '../plan/plan-activities.js';
import type { Attendance, SeatStatement } from '../plan/plan-attendance.js';
import { trainersOf } from '../plan/plan-people.js';
import { demoJoinCode } from '../sign-ins.js';
import { insertRows } from './insert-rows.js';
import type { ActivityIds, Loading } from './loading.js';

export function loadProgramme(tx: Tx, { calendar }: Demonstration): Promise<string> {
  return programmeSetup.addProgramme(tx, { key: programmeKey, ...programmeText, timeZone, createdAt: calendar.at(-270, 9) });
}

/** The activities with who has a place in them, who waits, and who was there. */
export async function loadActivities({ tx, programmeId, demonstration }: Loading): Promise<ActivityIds> {
  const { activities, attendance, calendar, staff } = demonstration;
  const ids = new Map<string, string>();
  for (const activity of activities) {
    const { key, kind, title, description, startsAt, endsAt, place, mode, capacity } = activity;
    const trainerIds = trainersOf(key, staff).map(({ id }) => id);
    const id = await programmeSetup.addActivity(tx, { programmeId, key, kind, title, description, startsAt, endsAt, place, mode, capacity, trainerIds });
    ids.set(key, id);
    const entries = attendance.filter((entry) => entry.activity === activity);
    await loadRegistrations(tx, programmeId, id, entries);
    if (activity.past) await loadPresence(tx, id, activity, entries, trainerIds[0] ?? staff.administrator.id);
    if (activity.open) await programmeSetup.addJoinCode(tx, id, demoJoinCode, trainerIds[0] ?? staff.administrator.id, calendar.at(-30, 9), after(endsAt, 30 * dayMs));
  }
  return ids;
}

async function loadRegistrations(tx: Tx, programmeId: string, activityId: string, entries: readonly Attendance[]): Promise<void> {
  const rows = entries.flatMap(({ person, seats }, index) => {
    const last = seats.at(-1);
    return last === undefined ? [] : [{ activity_id: activityId, person_id: person.id, status: last.status, position: index + 1, changed_at: last.at }];
  });
  await insertRows(tx, 'programme.registration', rows);
  const statements = entries.flatMap(({ person, seats }) => seats.map((seat, index) => seatStatement(seat, index, person.id, person.language, { programmeId, activityId })));
  await recordFacts(tx, statements.sort((a, b) => a.fact.occurredAt.getTime() - b.fact.occurredAt.getTime()));
}

function seatStatement({ at, status }: SeatStatement, index: number, personId: string, language: 'et' | 'ru' | 'en', where: { programmeId: string; activityId: string }): Statement {
  // Promotion from the waiting list is nobody's act.
  const promoted = index > 0 && status === 'registered';
  const common = { ...where, occurredAt: at, subjectId: personId, actorId: promoted ? null : personId, language: promoted ? null : language };
  return status === 'cancelled' ? stating(registrationCancelled, { ...common, payload: {} }) : stating(registrationMade, { ...common, payload: { status } });
}

async function loadPresence(tx: Tx, activityId: string, activity: PlannedActivity, entries: readonly Attendance[], actorId: string): Promise<void> {
  const groups = new Map<string, { state: 'present' | 'absent'; minutes: number; personIds: string[] }>();
  for (const { presence, person } of entries) {
    if (presence === null) continue;
    const name = `${presence.state}/${presence.minutes}`;
    const group = groups.get(name) ?? { ...presence, personIds: [] };
    group.personIds.push(person.id);
    groups.set(name, group);
  }
  const method = activity.kind === 'training' ? 'roster' : 'sheet';
  for (const { state, minutes, personIds } of groups.values()) {
    await programmeSetup.statePresence(tx, { activityId, personIds, state, minutes, method, actorId, at: after(activity.startsAt, 20 * minuteMs) });
  }
  await programmeSetup.stateHeld(tx, activityId);
}
