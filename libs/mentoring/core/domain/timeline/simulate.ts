import type { CheckInAnswer } from '#mentoring/contract';
import { contactWeekMs, type ContactRules } from '#messaging/contract';
import { isMentor, type CandidacyState } from '../candidacy.js';
import type { FollowUpRecord, SkipReason } from '../follow-up.js';
import { daysLater, endOfDayLater } from '../plan-dates.js';
import type { FollowUpPlan } from '../plan.js';
import { taskDueAt, type TaskKind } from '../task.js';
import { pauseDays } from '../terms.js';
import { judgeDue, stepOf, type Verdict } from './judge-due.js';
import { moveOver, type Anchors } from './move-over.js';
import { silenceCallsForTask } from './silence.js';

/** All that the future of one mentor hangs on. */
export interface Snapshot {
  readonly now: Date;
  readonly plan: FollowUpPlan;
  readonly rules: ContactRules;
  readonly mentor: { readonly state: CandidacyState; readonly until: Date | null };
  readonly anchors: Anchors;
  readonly history: readonly FollowUpRecord[];
  readonly contacts: readonly Date[];
  readonly openTasks: readonly TaskKind[];
  readonly inTouchAt: Date | null;
  readonly hasAddress: boolean;
}

export interface Sent {
  readonly step: string;
  readonly at: Date;
  readonly expiresAt: Date;
}

/** What the mentor does with a contact; null: nothing. */
export type Behaviour = (sent: Sent) => { readonly answer: CheckInAnswer; readonly at: Date } | null;

export type LogEntry =
  | { readonly at: Date; readonly what: 'sent' | 'called'; readonly step: string }
  | { readonly at: Date; readonly what: 'skipped'; readonly step: string; readonly reason: SkipReason }
  | { readonly at: Date; readonly what: 'held'; readonly step: string; readonly until: Date }
  | { readonly at: Date; readonly what: 'answered'; readonly step: string; readonly answer: CheckInAnswer }
  | { readonly at: Date; readonly what: 'silence'; readonly step: string }
  | { readonly at: Date; readonly what: 'task'; readonly kind: TaskKind; readonly dueAt: Date }
  | { readonly at: Date; readonly what: 'paused' | 'resumed' | 'concluded' | 'withdrawn' };

/** What would happen until then, in order. It asks the functions by which the worker decides. */
export function simulate(snapshot: Snapshot, behaviour: Behaviour, until: Date): LogEntry[] {
  const simulation = new Simulation(snapshot, behaviour);
  for (let at = simulation.next(snapshot.now, true); at !== null && at <= until; at = simulation.next(at, false)) simulation.pass(at);
  return simulation.log;
}

/** Where steps wait that the mentor has a version for: their times under it. */
export function underVersion(snapshot: Snapshot, plan: FollowUpPlan): Snapshot {
  const moved = moveOver(snapshot.history, plan, snapshot.anchors, snapshot.now);
  const gone = new Set(moved.dropped.map(({ step }) => step));
  const reset = new Map(moved.reset.map(({ followUp, dueAt }) => [followUp.step, dueAt]));
  const added = new Map(moved.added.map(({ step, ...rest }) => [step.key, rest]));
  const known = snapshot.history
    .filter(({ step }) => !added.has(step))
    .map((followUp): FollowUpRecord => {
      const dueAt = reset.get(followUp.step);
      if (gone.has(followUp.step)) return { ...followUp, state: 'cancelled' };
      if (dueAt === undefined) return followUp;
      return { ...followUp, state: 'planned', reason: null, dueAt, actAt: dueAt <= snapshot.now ? followUp.actAt : dueAt };
    });
  return { ...snapshot, plan, history: [...known, ...moved.added.map(({ step, dueAt, passed }) => newRecord(step.key, dueAt, step.closing, passed))] };
}

function newRecord(step: string, dueAt: Date, closing: boolean, passed: boolean): FollowUpRecord {
  return { id: step, step, dueAt, actAt: dueAt, state: passed ? 'skipped' : 'planned', reason: passed ? 'passed' : null, closing, sentAt: null, expiresAt: null, answer: null, answeredAt: null };
}

class Simulation {
  readonly log: LogEntry[] = [];
  private state: CandidacyState;
  private until: Date | null;
  private anchors: Anchors;
  private history: FollowUpRecord[];
  private contacts: Date[];
  private readonly openTasks: Set<TaskKind>;
  private answers: { step: string; answer: CheckInAnswer; at: Date }[] = [];

  constructor(
    private readonly given: Snapshot,
    private readonly behaviour: Behaviour,
  ) {
    ({ state: this.state, until: this.until } = given.mentor);
    this.anchors = given.anchors;
    this.history = [...given.history];
    this.contacts = [...given.contacts];
    this.openTasks = new Set(given.openTasks);
    for (const { step, state, answer, sentAt, expiresAt } of given.history) {
      if (state === 'sent' && answer === null && sentAt !== null && expiresAt !== null && expiresAt > given.now) this.expectAnswer({ step, at: sentAt, expiresAt });
    }
  }

  /** The next instant at which something may happen; `included`: at that very one too. */
  next(after: Date, included: boolean): Date | null {
    if (!isMentor(this.state)) return null;
    const times = [
      ...this.history.flatMap(({ state, actAt, expiresAt, answer }) => (state === 'planned' ? [actAt] : state === 'sent' && answer === null && expiresAt !== null ? [expiresAt] : [])),
      ...this.history.flatMap(({ closing, state, expiresAt }) => (closing && state === 'sent' && expiresAt !== null ? [expiresAt] : [])),
      ...this.answers.map(({ at }) => at),
      ...(this.state === 'paused' && this.until !== null ? [this.until] : []),
    ].filter((at) => at > after || (included && at <= after));
    if (times.length === 0) return null;
    return new Date(Math.max(after.getTime(), Math.min(...times.map((at) => at.getTime()))));
  }

  pass(at: Date): void {
    this.conclude(at);
    this.resume(at);
    for (const answer of this.answers.filter((each) => each.at <= at)) this.answered(answer);
    for (const followUp of this.history) if (followUp.state === 'sent' && followUp.answer === null && followUp.expiresAt?.getTime() === at.getTime()) this.expired(followUp, at);
    this.dispatch(at);
    this.conclude(at);
  }

  private conclude(at: Date): void {
    const over = this.history.some(({ closing, state, expiresAt }) => closing && (state === 'skipped' || (state === 'sent' && expiresAt !== null && expiresAt <= at)));
    if (over && isMentor(this.state)) this.end('concluded', at);
  }

  private resume(at: Date): void {
    if (this.state !== 'paused' || this.until === null || this.until > at) return;
    [this.state, this.until] = ['active', null];
    this.log.push({ at, what: 'resumed' });
  }

  private answered({ step, answer, at }: { step: string; answer: CheckInAnswer; at: Date }): void {
    this.answers = this.answers.filter((other) => other.step !== step);
    if (!isMentor(this.state)) return;
    this.change(step, { answer, answeredAt: at });
    this.log.push({ at, what: 'answered', step, answer });
    this.openTasks.delete('silent');
    this.openTasks.delete('call');
    if (answer === 'need-help') this.open('help', at);
    if (answer === 'stop') this.end('withdrawn', at);
    if (answer === 'met') this.firstMeeting(at);
    if (answer === 'pause' && (this.state === 'active' || this.until !== null)) {
      if (this.state === 'active') this.log.push({ at, what: 'paused' });
      [this.state, this.until] = ['paused', daysLater(at, pauseDays, this.given.plan.timeZone)];
    }
  }

  private firstMeeting(at: Date): void {
    if (this.anchors['first-meeting'] !== null) return;
    this.anchors = { ...this.anchors, 'first-meeting': at };
    for (const { step, dueAt, passed } of moveOver(this.history, this.given.plan, this.anchors, at).added) this.history.push(newRecord(step.key, dueAt, step.closing, passed));
  }

  private expired({ step }: FollowUpRecord, at: Date): void {
    if (!isMentor(this.state)) return;
    this.log.push({ at, what: 'silence', step });
    if (silenceCallsForTask(this.given.plan, this.history, at, this.given.inTouchAt)) this.open('silent', at);
  }

  private open(kind: TaskKind, at: Date): void {
    if (this.openTasks.has(kind)) return;
    this.openTasks.add(kind);
    this.log.push({ at, what: 'task', kind, dueAt: taskDueAt(this.given.plan, kind, at) });
  }

  private dispatch(at: Date): void {
    const due = this.history.filter(({ state, actAt }) => state === 'planned' && actAt <= at);
    if (due.length === 0) return;
    const { plan, rules, inTouchAt } = this.given;
    const contacts = this.contacts.filter((contact) => at.getTime() - contact.getTime() < contactWeekMs);
    const verdicts = judgeDue({ now: at, plan, mentor: { state: this.state, until: this.until }, history: this.history, due, contacts, rules, inTouchAt });
    for (const verdict of verdicts) this.carryOut(verdict, at);
  }

  private carryOut(verdict: Verdict, at: Date): void {
    const { step } = verdict.followUp;
    if (verdict.do === 'cancel') this.change(step, { state: 'cancelled' });
    else if (verdict.do === 'skip') {
      this.change(step, { state: 'skipped', reason: verdict.reason });
      this.log.push({ at, what: 'skipped', step, reason: verdict.reason });
    } else if (verdict.do === 'hold') {
      this.change(step, { actAt: verdict.until });
      this.log.push({ at, what: 'held', step, until: verdict.until });
    } else this.send(verdict.followUp, at);
  }

  private send(followUp: FollowUpRecord, at: Date): void {
    const { plan, hasAddress } = this.given;
    const { step } = followUp;
    const planned = stepOf(plan, followUp);
    const expiresAt = endOfDayLater(at, planned?.waitDays ?? plan.answerDays, plan.timeZone);
    const called = !hasAddress || planned?.channel === 'call';
    this.change(step, { state: 'sent', sentAt: at, expiresAt });
    this.log.push({ at, what: called ? 'called' : 'sent', step });
    if (called) this.open('call', at);
    else this.contacts.push(at);
    this.expectAnswer({ step, at, expiresAt });
  }

  private expectAnswer(sent: Sent): void {
    const answer = this.behaviour(sent);
    if (answer !== null && answer.at < sent.expiresAt) this.answers.push({ step: sent.step, ...answer });
  }

  private end(state: 'concluded' | 'withdrawn', at: Date): void {
    [this.state, this.until] = [state, null];
    this.history = this.history.map((followUp) => (followUp.state === 'planned' ? { ...followUp, state: 'cancelled' } : followUp));
    this.log.push({ at, what: state });
  }

  private change(step: string, change: Partial<FollowUpRecord>): void {
    this.history = this.history.map((followUp) => (followUp.step === step ? { ...followUp, ...change } : followUp));
  }
}
