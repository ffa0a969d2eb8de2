import { toPage } from '#kernel';
import type { PersonContact } from '#people/contract';
import type { ShownCheckIn } from '../application/show-check-in.js';
import type { ShownInvitation } from '../application/show-invitation.js';
import type { MyMentoring } from '../application/show-my-mentoring.js';
import type { Board, MentorTimeline } from '../application/view-mentors.js';
import { candidacyStates } from '../domain/candidacy.js';
import type { BoardRow } from '../persistence/board.query.js';
import type { Candidacy } from '../persistence/candidacies.repository.js';
import type { GroupSummary } from '../persistence/groups.repository.js';
import type { TimelineFollowUp } from '../persistence/timeline.query.js';
import type { MentorBoardView, MentorEventView, MentorFollowUpView, MentorTimelineView, MentorView, StateCountView } from './mentors.view.js';
import type { MentorGroupView, MyCandidacyView, MyFollowUpView, MyMentoringView } from './my-mentoring.view.js';
import type { CheckInView, MentorInvitationView } from './public.view.js';

const day = 24 * 3_600_000;
const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

export function toInvitationView({ givenName, language, programmeTitle, state, expiresAt }: ShownInvitation): MentorInvitationView {
  return { givenName, language, programmeTitle, state, expiresAt: expiresAt.toISOString() };
}

export function toCheckInView({ givenName, language, stepTitle, answered, peopleReached, note, expiresAt }: ShownCheckIn): CheckInView {
  return { givenName, language, stepTitle, answered, peopleReached, note, expiresAt: expiresAt.toISOString() };
}

export function toMyMentoringView({ candidacy, group, followUps, canBeInvited }: MyMentoring): MyMentoringView {
  return {
    candidacy: candidacy === undefined ? null : toMyCandidacyView(candidacy),
    group: group === undefined ? null : toGroupView(group),
    followUps: followUps.map(toMyFollowUpView),
    canBeInvited,
  };
}

function toMyCandidacyView({ id, state, since, until, invitedAt, acceptedAt, phone, bestHour }: Candidacy): MyCandidacyView {
  return { id, state, since: since.toISOString(), until: iso(until), invitedAt: invitedAt.toISOString(), acceptedAt: iso(acceptedAt), phone, bestHour };
}

function toMyFollowUpView({ id, step, title, dueAt, state, answers }: TimelineFollowUp): MyFollowUpView {
  return { id, step, title, dueAt: dueAt.toISOString(), state, answer: answers.at(-1)?.answer ?? null };
}

function toGroupView({ id, name, placeCode, language, members, capacity }: GroupSummary): MentorGroupView {
  return { id, name, placeCode, language, members, capacity };
}

export function toBoardView({ now, counts, figures, rows, contacts }: Board, limit: number): MentorBoardView {
  const page = toPage(rows, limit, (row) => [row.since.toISOString(), row.candidacyId], (row) => toMentorView(row, contacts));
  return { counts: candidacyStates.map((state) => toCountView(state, counts, now)), figures: { ...figures }, ...page };
}

function toCountView(state: StateCountView['state'], counts: Board['counts'], now: Date): StateCountView {
  const counted = counts.find((count) => count.state === state);
  if (counted === undefined) return { state, count: 0, oldestDays: null };
  return { state, count: counted.count, oldestDays: Math.max(0, Math.floor((now.getTime() - counted.oldestSince.getTime()) / day)) };
}

function toMentorView(row: BoardRow, contacts: Board['contacts']): MentorView {
  const { candidacyId, personId, placeCode, state, groupSize, lastAnswer, silent, helpWantedAt, leavingReason } = row;
  const { givenName = '', familyName = '', language = 'et' } = contacts.get(personId) ?? {};
  return {
    ...{ candidacyId, personId, givenName, familyName, placeCode, language, state, groupSize, lastAnswer, silent, leavingReason },
    since: row.since.toISOString(),
    until: iso(row.until),
    lastAnswerAt: iso(row.lastAnswerAt),
    nextDueAt: iso(row.nextDueAt),
    needsHelp: helpWantedAt !== null,
    helpWantedAt: iso(helpWantedAt),
    taskDueAt: iso(row.taskDueAt),
  };
}

export function toTimelineView({ row, reach, events, followUps, group, contacts }: MentorTimeline): MentorTimelineView {
  return {
    ...toMentorView(row, contacts),
    reach,
    group: group === undefined ? null : toGroupView(group),
    events: events.map(({ event, state, at, byPersonId, reason }): MentorEventView => ({ event, state, at: at.toISOString(), by: nameOf(byPersonId, contacts), reason })),
    followUps: followUps.map(toFollowUpView),
  };
}

function toFollowUpView({ id, step, title, dueAt, state, reason, sentAt, expiresAt, answers }: TimelineFollowUp): MentorFollowUpView {
  return {
    ...{ id, step, title, state, reason },
    dueAt: dueAt.toISOString(),
    sentAt: iso(sentAt),
    expiresAt: iso(expiresAt),
    answers: answers.map(({ answer, peopleReached, note, answeredAt, replacedAt, source }) => ({ answer, peopleReached, note, answeredAt, replacedAt, source })),
  };
}

function nameOf(personId: string | null, contacts: ReadonlyMap<string, PersonContact>): string | null {
  const contact = personId === null ? undefined : contacts.get(personId);
  return contact === undefined ? null : `${contact.givenName} ${contact.familyName}`;
}
