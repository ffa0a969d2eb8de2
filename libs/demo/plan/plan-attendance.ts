import type { RegistrationStatus } from '#programme/contract';
import { after, dayMs, minuteMs, type Calendar } from '../calendar.js';
import type { PeopleMaker, PersonaWish } from '../people/make-people.js';
import type { Persona } from '../people/persona.js';
import type { Random } from '../random.js';
import { demoAccounts } from '../sign-ins.js';
import type { PlannedActivity } from './plan-activities.js';

/** One change of somebody's place. */
export interface SeatStatement {
  readonly at: Date;
  readonly status: RegistrationStatus;
}

/** One person at one activity. */
export interface Attendance {
  readonly activity: PlannedActivity;
  readonly person: Persona;
  /** In order; the last one holds. */
  readonly seats: readonly SeatStatement[];
  /** Null: nothing is stated. */
  readonly presence: { readonly state: 'present' | 'absent'; readonly minutes: number } | null;
}

interface Guests {
  readonly fresh: number;
  /** From earlier activities, by key and number. */
  readonly known: readonly (readonly [activity: string, count: number])[];
  readonly waiting: number;
  /** Who gave the place back, so that as many of the waiting list got in. */
  readonly cancelled: number;
  readonly representing: number;
  readonly absence: number;
}

const training = { known: [], cancelled: 2, representing: 0.3, absence: 0.1 } as const;

/** How many come, and from where. Trainings: 4 × 24 and 22, so 118 trainees, each in one training. */
const guestLists: Readonly<Record<string, Guests>> = {
  'kick-off': { fresh: 10, known: [], waiting: 2, cancelled: 0, representing: 0.9, absence: 0.05 },
  'public-discussion': { fresh: 17, known: [['kick-off', 3]], waiting: 3, cancelled: 1, representing: 0.6, absence: 0.08 },
  forum: { fresh: 88, known: [['kick-off', 5], ['public-discussion', 7]], waiting: 12, cancelled: 3, representing: 0.55, absence: 0.06 },
  'study-visit': { fresh: 9, known: [['forum', 6]], waiting: 4, cancelled: 1, representing: 0.7, absence: 0.06 },
  'training-1': { ...training, fresh: 18, known: [['forum', 6]], waiting: 6 },
  'training-2': { ...training, fresh: 19, known: [['forum', 5]], waiting: 5 },
  'training-3': { ...training, fresh: 20, known: [['forum', 3], ['public-discussion', 1]], waiting: 4 },
  'training-4': { ...training, fresh: 23, known: [['study-visit', 1]], waiting: 5 },
  'training-5': { ...training, fresh: 22, known: [], waiting: 0 },
  'round-table': { fresh: 20, known: [['training-1', 4], ['training-3', 4], ['forum', 4]], waiting: 0, cancelled: 1, representing: 0.8, absence: 0 },
};

/** Who of the demonstration's accounts takes part where. */
const accountsAt: Readonly<Record<string, Omit<PersonaWish, 'knownSince'>>> = {
  'training-4': wishOf(demoAccounts.mentor),
  'training-5': wishOf(demoAccounts.trainee),
};

function wishOf({ givenName, familyName, language, gender, email }: (typeof demoAccounts)['mentor' | 'trainee']): Omit<PersonaWish, 'knownSince'> {
  return { name: { givenName, familyName }, language, gender, email, consents: { 'mentor-follow-up': true } };
}

/** Fills the activities with people, in the order of their dates. */
export function planAttendance(random: Random, calendar: Calendar, maker: PeopleMaker, activities: readonly PlannedActivity[]): Attendance[] {
  const all: Attendance[] = [];
  for (const activity of activities) {
    const guests = guestLists[activity.key];
    if (guests === undefined) throw new Error(`Nobody is planned for ${activity.key}`);
    all.push(...attendanceOf(activity, guests, all, { random: random.for(activity.key), calendar, maker }));
  }
  return all;
}

interface Tools {
  readonly random: Random;
  readonly calendar: Calendar;
  readonly maker: PeopleMaker;
}

function attendanceOf(activity: PlannedActivity, guests: Guests, before: readonly Attendance[], { random, calendar, maker }: Tools): Attendance[] {
  const known = knownGuests(activity, guests, before, random);
  const staying = guests.fresh + known.length;
  const arrivals = arrivalTimes(random, calendar, activity, staying + guests.cancelled + guests.waiting);
  const numbers = Array.from({ length: Math.min(activity.capacity, staying + guests.cancelled) - 1 }, (_, i) => i + 1);
  const [cancelling, others] = split(random.shuffled(numbers), guests.cancelled);
  const returning = new Map(known.map((person, i) => [others[i], person]));
  const freed = freeTimes(random, calendar, activity, guests.cancelled);
  return arrivals.map((at, i): Attendance => {
    const wish: PersonaWish = { representing: guests.representing, ...(i === 0 ? accountsAt[activity.key] : {}), knownSince: at };
    const person = returning.get(i) ?? maker.make(wish);
    const seats = seatsOf(at, i, activity.capacity, cancelling, freed);
    return { activity, person, seats, presence: presenceOf(activity, seats, guests.absence, random, person) };
  });
}

function split<T>(values: readonly T[], count: number): [T[], T[]] {
  return [values.slice(0, count), values.slice(count)];
}

/** People from earlier activities, nobody twice, and nobody in two trainings. */
function knownGuests(activity: PlannedActivity, guests: Guests, before: readonly Attendance[], random: Random): Persona[] {
  const taken = new Set(before.filter((a) => a.activity.kind === 'training' && activity.kind === 'training').map(({ person }) => person.id));
  return guests.known.flatMap(([key, count]) => {
    const free = before.filter((a) => a.activity.key === key && a.seats.at(-1)?.status === 'registered' && !taken.has(a.person.id) && !isAccount(a.person));
    const chosen = random.sample(free, count).map(({ person }) => person);
    for (const { id } of chosen) taken.add(id);
    return chosen;
  });
}

/** By day, in the weeks before the activity; for what lies ahead until the day before yesterday. */
function arrivalTimes(random: Random, calendar: Calendar, { past, onDay }: PlannedActivity, count: number): Date[] {
  const last = calendar.at(past ? onDay - 5 : -2, 21);
  const arrival = () => after(last, -random.whole(0, 25) * dayMs - random.whole(0, 12 * 60) * minuteMs);
  return Array.from({ length: count }, arrival).sort((a, b) => a.getTime() - b.getTime());
}

function freeTimes(random: Random, calendar: Calendar, { past, onDay }: PlannedActivity, count: number): Date[] {
  const from = calendar.at(past ? onDay - 4 : -1, 9);
  return Array.from({ length: count }, () => after(from, random.whole(0, 8 * 60) * minuteMs)).sort((a, b) => a.getTime() - b.getTime());
}

/** The first to come get the places; a place given back goes to the first of the waiting list. */
function seatsOf(at: Date, number: number, capacity: number, cancelling: readonly number[], freed: readonly Date[]): SeatStatement[] {
  const arrival: SeatStatement = { at, status: number < capacity ? 'registered' : 'waitlisted' };
  const cancelledAt = freed[cancelling.indexOf(number)];
  if (cancelledAt !== undefined) return [arrival, { at: cancelledAt, status: 'cancelled' }];
  const promotedAt = freed[number - capacity];
  return promotedAt === undefined ? [arrival] : [arrival, { at: promotedAt, status: 'registered' }];
}

function presenceOf(activity: PlannedActivity, seats: readonly SeatStatement[], absence: number, random: Random, person: Persona): Attendance['presence'] {
  if (!activity.past || seats.at(-1)?.status !== 'registered') return null;
  const surely = isAccount(person);
  if (!surely && random.chance(absence)) return { state: 'absent', minutes: 0 };
  const full = Math.round((activity.endsAt.getTime() - activity.startsAt.getTime()) / minuteMs);
  return { state: 'present', minutes: surely || random.chance(0.88) ? full : full - 30 * random.whole(1, 3) };
}

function isAccount({ email }: Persona): boolean {
  return Object.values(demoAccounts).some((account) => account.email === email);
}
