import { gradeItem, type ItemResponse } from '#assessments/engine';
import type { AssessmentPhase } from '#assessments/contract';
import { rightResponse, type ItemDefinition, type ModuleDefinition, type ModuleQuestion } from '#modules/sdk';
import { after, dayMs, minuteMs, type Calendar } from '../calendar.js';
import type { Random } from '../random.js';
import { demoAccounts } from '../sign-ins.js';
import type { PlannedActivity } from './plan-activities.js';
import type { Attendance } from './plan-attendance.js';

export interface PlannedLesson {
  readonly activity: PlannedActivity;
  readonly personId: string;
  readonly moduleId: string;
  readonly lessonKey: string;
  readonly readAt: Date;
}

export interface PlannedAttempt {
  readonly activity: PlannedActivity;
  readonly personId: string;
  readonly moduleId: string;
  readonly phase: AssessmentPhase;
  readonly number: number;
  readonly seed: number;
  readonly startedAt: Date;
  readonly submittedAt: Date;
  readonly answers: ReadonlyMap<string, ItemResponse>;
}

export interface PlannedLearning {
  readonly lessons: readonly PlannedLesson[];
  readonly attempts: readonly PlannedAttempt[];
}

/** How far somebody goes in one module. */
interface Diligence {
  readonly pre: number;
  readonly allLessons: number;
  readonly post: number;
}

const required: Diligence = { pre: 0.94, allLessons: 0.84, post: 0.93 };
const optional: Diligence = { pre: 0.8, allLessons: 0.65, post: 0.8 };
const optionalChosen = 0.35;
const attemptsAllowed = 3;

/** The modules of a course in their order: the required one first. */
export function courseOf(activity: PlannedActivity, installed: readonly ModuleDefinition[]): ModuleDefinition[] {
  if (activity.module === null) return [];
  const main = installed.find(({ id }) => id === activity.module) ?? installed[0];
  return main === undefined ? [] : [main, ...installed.filter(({ id }) => id !== main.id)];
}

/** What trainees read and answered: more right answers after the lessons than before, and some who gave up on the way. */
export function planLearning(random: Random, calendar: Calendar, attendance: readonly Attendance[], installed: readonly ModuleDefinition[]): PlannedLearning {
  const plan = { lessons: [] as PlannedLesson[], attempts: [] as PlannedAttempt[] };
  for (const entry of attendance) {
    const course = courseOf(entry.activity, installed);
    if (course.length === 0 || entry.seats.at(-1)?.status !== 'registered') continue;
    const own = random.for(`${entry.activity.key}/${entry.person.familyName}/${entry.person.givenName}`);
    if (entry.activity.open) beginsEarly(plan, own, calendar, entry, course[0]);
    else course.forEach((definition, position) => studies(plan, own, calendar, entry, definition, position));
  }
  return plan;
}

type Plan = { readonly lessons: PlannedLesson[]; readonly attempts: PlannedAttempt[] };

/** Some look in before the open training; the demonstration's trainee has all of it to do. */
function beginsEarly(plan: Plan, random: Random, calendar: Calendar, { activity, person }: Attendance, definition: ModuleDefinition | undefined): void {
  const looksIn = random.chance(0.4);
  if (definition === undefined || !looksIn || person.email === demoAccounts.trainee.email) return;
  const learner = new Learner(plan, random, activity, person.id, definition, person.ability);
  let at = calendar.at(-1, random.whole(9, 18), random.whole(0, 59));
  at = learner.takesTest('pre', 1, at).submittedAt;
  learner.reads(random.whole(0, 2), at);
}

function studies(plan: Plan, random: Random, calendar: Calendar, { activity, person, presence }: Attendance, definition: ModuleDefinition, position: number): void {
  const surely = person.email === demoAccounts.mentor.email && position === 0;
  const present = presence?.state === 'present';
  if (position > 0 && !(present && random.chance(optionalChosen))) return;
  const { pre, allLessons, post } = position === 0 ? required : optional;
  const learner = new Learner(plan, random, activity, person.id, definition, surely ? 1.5 : person.ability);
  // Taken at home before the training, and often also by people who then do not come.
  if (surely || random.chance(present ? pre : 0.4)) learner.takesTest('pre', 1, calendar.byDay(after(activity.startsAt, -random.whole(90, 2 * 24 * 60) * minuteMs)));
  if (!present) return;
  const begun = after(activity.startsAt, (position * 3 * 24 * 60 + random.whole(20, 90)) * minuteMs);
  const complete = surely || random.chance(allLessons);
  let at = learner.reads(complete ? definition.lessons.length : random.whole(1, definition.lessons.length - 1), begun);
  if (!(surely || random.chance(complete ? post : 0.2))) return;
  at = calendar.byDay(later(at, random));
  for (let number = 1; number <= attemptsAllowed; number++) {
    const attempt = learner.takesTest('post', number, at);
    if (passes(definition, attempt.answers) || !random.chance(0.75)) return;
    at = calendar.byDay(later(attempt.submittedAt, random));
  }
}

/** The same afternoon, or within the next days. */
function later(at: Date, random: Random): Date {
  return after(at, random.chance(0.55) ? random.whole(10, 120) * minuteMs : random.whole(1, 6) * dayMs - random.whole(0, 90) * minuteMs);
}

function passes({ items, completion }: ModuleDefinition, answers: ReadonlyMap<string, ItemResponse>): boolean {
  const grades = items.map(({ key, content }) => gradeItem(content, answers.get(key) ?? null));
  const sum = (part: 'score' | 'max') => grades.reduce((total, grade) => total + (grade[part] ?? 0), 0);
  return sum('score') >= completion.passMark * sum('max') - 1e-9;
}

/** One person in one module. */
class Learner {
  constructor(
    private readonly plan: Plan,
    private readonly random: Random,
    private readonly activity: PlannedActivity,
    private readonly personId: string,
    private readonly definition: ModuleDefinition,
    private readonly ability: number,
  ) {}

  /** Answers when the last of that many lessons was read. */
  reads(count: number, from: Date): Date {
    let at = from;
    for (const { key, minutes } of this.definition.lessons.slice(0, count)) {
      at = after(at, Math.round(minutes * (0.6 + 0.8 * this.random.next())) * minuteMs);
      this.plan.lessons.push({ activity: this.activity, personId: this.personId, moduleId: this.definition.id, lessonKey: key, readAt: at });
    }
    return at;
  }

  takesTest(phase: AssessmentPhase, number: number, startedAt: Date): PlannedAttempt {
    const knowledge = 0.9 * this.ability + (phase === 'pre' ? -0.7 : 0.8 + 0.7 * this.random.normal() + 0.4 * (number - 1));
    const answers = new Map(this.definition.items.flatMap((item) => this.answer(item, knowledge, phase)));
    const attempt: PlannedAttempt = {
      activity: this.activity,
      personId: this.personId,
      moduleId: this.definition.id,
      phase,
      number,
      seed: this.random.whole(0, 2 ** 31 - 1),
      startedAt,
      submittedAt: after(startedAt, this.random.whole(7 * 60, 24 * 60) * 1_000),
      answers,
    };
    this.plan.attempts.push(attempt);
    return attempt;
  }

  /** Right by knowledge and difficulty, or by luck; now and then nothing. */
  private answer({ key, content, difficulty }: ItemDefinition, knowledge: number, phase: AssessmentPhase): [string, ItemResponse][] {
    if (this.random.chance(phase === 'pre' ? 0.03 : 0.005)) return [];
    const hardness = { easy: -0.9, medium: 0, hard: 0.9 }[difficulty];
    const knows = this.random.chance(1 / (1 + Math.exp(-1.4 * (knowledge - hardness))));
    if (knows) return [[key, rightResponse(content)]];
    const guess = this.guess(content);
    return guess === null ? [] : [[key, guess]];
  }

  /** Where there is nothing to choose from, whoever does not know leaves it open. */
  private guess(content: ModuleQuestion): ItemResponse | null {
    if (content.kind !== 'single-choice' && content.kind !== 'multiple-choice') return null;
    const chosen = content.kind === 'single-choice' ? [] : content.options.filter(() => this.random.chance(0.5)).map(({ key }) => key);
    return { chosen: chosen.length > 0 ? chosen : [this.random.pick(content.options).key] };
  }
}
