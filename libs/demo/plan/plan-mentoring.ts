import type { CheckInAnswer } from '#mentoring/contract';
import { daysLater, endOfDayLater, laterDays, pauseDays, plannedSteps, type StoredPlan } from '#mentoring/core';
import { after, dayMs, earlier, later, minuteMs, timeZone, type Calendar } from '../calendar.js';
import { mentorNotes } from '../content/mentor-notes.js';
import type { Persona } from '../people/persona.js';
import type { Random } from '../random.js';
import { demoAccounts } from '../sign-ins.js';
import { assignStages, type MentorStage } from './mentor-stages.js';

export interface Candidate {
  readonly person: Persona;
  readonly invitedAt: Date;
}

export interface PlannedEvent {
  readonly event: 'invite' | 'accept' | 'activate' | 'postpone' | 'decline' | 'pause' | 'conclude' | 'withdraw' | 'want-help';
  readonly state: 'invited' | 'later' | 'declined' | 'onboarding' | 'active' | 'paused' | 'concluded' | 'withdrawn';
  readonly at: Date;
  /** `person`: the candidate's own act. */
  readonly by: 'kaasa' | 'person' | 'administrator';
  readonly reason: string | null;
  readonly until: Date | null;
}

export interface PlannedCheckIn {
  readonly answer: CheckInAnswer;
  readonly answeredAt: Date;
  readonly peopleReached: number | null;
  readonly note: string | null;
}

export interface PlannedFollowUp {
  readonly step: StoredPlan['definition']['steps'][number];
  readonly dueAt: Date;
  readonly state: 'planned' | 'sent' | 'skipped' | 'cancelled';
  readonly reason: 'paused' | 'no-address' | null;
  readonly sentAt: Date | null;
  readonly expiresAt: Date | null;
  readonly checkIn: PlannedCheckIn | null;
}

/** One person's way from the invitation on. */
export interface MentorStory {
  readonly candidate: Candidate;
  readonly stage: MentorStage;
  readonly events: readonly PlannedEvent[];
  readonly acceptedAt: Date | null;
  readonly helpWantedAt: Date | null;
  readonly followUps: readonly PlannedFollowUp[];
}

/** Everybody with a certificate and the consent was invited; what came of it differs. */
export function planMentoring(random: Random, calendar: Calendar, candidates: readonly Candidate[], plan: StoredPlan['definition']): MentorStory[] {
  const ordered = [...candidates].sort((a, b) => b.invitedAt.getTime() - a.invitedAt.getTime());
  const reachable = ordered.filter(({ person }) => person.email !== demoAccounts.mentor.email);
  const stages = assignStages(random, reachable.map(({ person }) => person.id));
  return ordered.map((candidate) => {
    const own = random.for(`${candidate.person.familyName} ${candidate.person.givenName}`);
    return new Storyteller(own, calendar, plan, candidate, stages.get(candidate.person.id) ?? 'active').tell();
  });
}

/** The follow-up of the demonstration's mentor is written to the mailbox while somebody looks on. */
const ownDueStep = 'day-30';

class Storyteller {
  private readonly isAccount: boolean;

  constructor(
    private readonly random: Random,
    private readonly calendar: Calendar,
    private readonly plan: StoredPlan['definition'],
    private readonly candidate: Candidate,
    private readonly stage: MentorStage,
  ) {
    this.isAccount = candidate.person.email === demoAccounts.mentor.email;
  }

  tell(): MentorStory {
    const { candidate, stage } = this;
    const invited = this.event('invite', 'invited', candidate.invitedAt, 'kaasa');
    const answeredAt = this.answeredAt();
    if (stage === 'invited') return this.story([invited]);
    if (stage === 'declined') return this.story([invited, this.event('decline', 'declined', answeredAt)]);
    if (stage === 'later') return this.postponed(invited);
    if (stage === 'onboarding') return { ...this.story([invited, this.event('accept', 'onboarding', answeredAt)]), acceptedAt: answeredAt };
    return this.mentor(invited, answeredAt);
  }

  private postponed(invited: PlannedEvent): MentorStory {
    // Recent enough that nobody is asked again on the first day.
    const at = later(this.answeredAt(), this.calendar.at(-this.random.whole(5, 45), 12, this.random.whole(0, 59)));
    return this.story([invited, { ...this.event('postpone', 'later', at), until: daysLater(at, laterDays, timeZone) }]);
  }

  private mentor(invited: PlannedEvent, acceptedAt: Date): MentorStory {
    const ended = this.ending(acceptedAt);
    const followUps = plannedSteps(this.plan, acceptedAt).map(({ step, dueAt }) => this.followUp(step, dueAt, ended));
    const open = followUps.filter(({ checkIn }) => checkIn !== null);
    const help = this.stage === 'needs-help' ? open.at(-1) : undefined;
    const told = followUps.map((followUp) => (followUp === help && followUp.checkIn !== null ? { ...followUp, checkIn: { ...followUp.checkIn, answer: 'need-help' as const, peopleReached: null, note: this.note('need-help') } } : followUp));
    const helpWantedAt = help?.checkIn?.answeredAt ?? null;
    const events = [invited, this.event('accept', 'onboarding', acceptedAt), this.event('activate', 'active', after(acceptedAt, minuteMs)), ...(helpWantedAt === null ? [] : [this.event('want-help', 'active', helpWantedAt)]), ...(ended === null ? [] : [ended])];
    return { ...this.story(events.sort((a, b) => a.at.getTime() - b.at.getTime())), acceptedAt, helpWantedAt, followUps: told };
  }

  /** When somebody stopped being active, if they did. */
  private ending(acceptedAt: Date): PlannedEvent | null {
    const recently = later(this.calendar.at(-this.random.whole(3, 18), 15, this.random.whole(0, 59)), after(acceptedAt, dayMs));
    const { language } = this.candidate.person;
    if (this.stage === 'paused') return { ...this.event('pause', 'paused', recently, 'administrator', mentorNotes.pause[language]), until: daysLater(recently, pauseDays, timeZone) };
    if (this.stage === 'concluded') return this.event('conclude', 'concluded', recently, 'administrator', mentorNotes.conclude[language]);
    // Not all of them lately: so one sees how the share of those who go on falls from month to month.
    const before = earlier(later(this.calendar.at(-this.random.whole(40, 110), 15), after(acceptedAt, 21 * dayMs)), recently);
    return this.stage === 'withdrawn' ? this.event('withdraw', 'withdrawn', before) : null;
  }

  private followUp(step: PlannedFollowUp['step'], dueAt: Date, ended: PlannedEvent | null): PlannedFollowUp {
    const { now } = this.calendar;
    const untouched: PlannedFollowUp = { step, dueAt, state: 'planned', reason: null, sentAt: null, expiresAt: null, checkIn: null };
    if (this.isAccount && step.key === ownDueStep) return { ...untouched, dueAt: after(now, minuteMs) };
    const over = ended !== null && dueAt > ended.at;
    if (over && ended.state !== 'paused') return { ...untouched, state: 'cancelled' };
    if (dueAt > now) return untouched;
    if (over) return { ...untouched, state: 'skipped', reason: 'paused' };
    if (this.candidate.person.email === null) return { ...untouched, state: 'skipped', reason: 'no-address' };
    const sentAt = earlier(after(dueAt, this.random.whole(1, 55) * 1_000), now);
    return { ...untouched, state: 'sent', sentAt, expiresAt: endOfDayLater(sentAt, this.plan.answerDays, timeZone), checkIn: this.checkIn(sentAt, ended) };
  }

  private checkIn(sentAt: Date, ended: PlannedEvent | null): PlannedCheckIn | null {
    const answeredAt = this.calendar.byDay(after(sentAt, this.random.whole(40, 5 * 24 * 60) * minuteMs));
    const answer = this.random.weighted<CheckInAnswer | 'none'>([['met', 62], ['not-met', 22], ['none', 16]]);
    const silentSince = this.calendar.at(-45, 0);
    if (answeredAt >= this.calendar.now || (ended !== null && answeredAt >= ended.at)) return null;
    if (this.stage === 'silent' && sentAt > silentSince) return null;
    if (answer === 'none' && !this.isAccount && this.stage !== 'needs-help') return null;
    const given = answer === 'none' ? 'met' : answer;
    return { answer: given, answeredAt, peopleReached: given === 'met' ? this.random.whole(2, 8) : null, note: this.random.chance(0.3) ? this.note(given) : null };
  }

  private note(answer: 'met' | 'not-met' | 'need-help' | CheckInAnswer): string | null {
    const notes = answer === 'met' || answer === 'not-met' || answer === 'need-help' ? mentorNotes[answer][this.candidate.person.language] : [];
    return notes.length === 0 ? null : this.random.pick(notes);
  }

  private answeredAt(): Date {
    const { invitedAt } = this.candidate;
    // So that the follow-up of the first month is due now.
    if (this.isAccount) return later(after(invitedAt, dayMs), this.calendar.at(-30, 11));
    return earlier(this.calendar.byDay(after(invitedAt, this.random.whole(3 * 60, 9 * 24 * 60) * minuteMs)), this.calendar.at(-1, 12, this.random.whole(0, 59)));
  }

  private event(event: PlannedEvent['event'], state: PlannedEvent['state'], at: Date, by: PlannedEvent['by'] = 'person', reason: string | null = null): PlannedEvent {
    return { event, state, at, by, reason, until: null };
  }

  private story(events: readonly PlannedEvent[]): MentorStory {
    return { candidate: this.candidate, stage: this.stage, events, acceptedAt: null, helpWantedAt: null, followUps: [] };
  }
}

