import type { ModuleDefinition } from '#modules/sdk';
import { Calendar } from '../calendar.js';
import { PeopleMaker, type StoredOrganisation } from '../people/make-people.js';
import type { Persona } from '../people/persona.js';
import { Random } from '../random.js';
import { planActivities, type PlannedActivity } from './plan-activities.js';
import { planAttendance, type Attendance } from './plan-attendance.js';
import { planLearning, type PlannedLearning } from './plan-learning.js';
import { planOrganisations, planStaff, type Staff } from './plan-people.js';

/** Everything up to the certificates; the same day and seed give the same one. */
export interface Demonstration {
  readonly calendar: Calendar;
  readonly random: Random;
  readonly organisations: readonly StoredOrganisation[];
  readonly staff: Staff;
  /** Everybody who came to anything, or waits for it. */
  readonly participants: readonly Participant[];
  readonly activities: readonly PlannedActivity[];
  readonly attendance: readonly Attendance[];
  readonly learning: PlannedLearning;
}

export interface Participant {
  readonly person: Persona;
  /** With their first registration. */
  readonly joinedAt: Date;
}

export const defaultSeed = 'rukkilill';

export function planDemonstration(now: Date, installed: readonly ModuleDefinition[], seed: string = defaultSeed): Demonstration {
  const random = new Random(seed);
  const calendar = new Calendar(now);
  const organisations = planOrganisations(random.for('organisations'), calendar);
  const maker = new PeopleMaker(random.for('people'), calendar, organisations);
  const staff = planStaff(maker, calendar);
  const activities = planActivities(calendar);
  const attendance = planAttendance(random.for('attendance'), calendar, maker, activities);
  const learning = planLearning(random.for('learning'), calendar, attendance, installed);
  return { calendar, random, organisations, staff, participants: participantsOf(attendance), activities, attendance, learning };
}

function participantsOf(attendance: readonly Attendance[]): Participant[] {
  const found = new Map<string, Participant>();
  for (const { person, seats } of attendance) {
    const [first] = seats;
    const known = found.get(person.id);
    if (first !== undefined && (known === undefined || first.at < known.joinedAt)) found.set(person.id, { person, joinedAt: first.at });
  }
  return [...found.values()].sort((a, b) => a.joinedAt.getTime() - b.joinedAt.getTime());
}
