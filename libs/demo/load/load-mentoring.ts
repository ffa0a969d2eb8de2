import { mentorAccepted, mentorActivated, mentorAsked, mentorCheckedIn, mentorConcluded, mentorDeclined, mentorFollowUpSent, mentorInvited, mentorMetGroup, mentorOnboardingStepDone, mentorPaused, mentorQuestionAnswered, mentorWithdrawn, sessionHeld } from '#mentoring/contract';
import { groupCapacity, groupName, joinCodeFrom, joinCodeLength, onboardingSteps, planInForce, type StoredPlan, taskDueAt } from '#mentoring/core';
import { PeopleDirectory, PrivacyNotices } from '#people/contract';
import type { Tx } from '#platform/database';
import { recordFacts, stating, type Statement } from '#platform/ledger';
import { later } from '../calendar.js';
import type { Persona } from '../people/persona.js';
import type { Participant } from '../plan/demonstration.js';
import { planMentoring, type MentorStory, type PlannedEvent } from '../plan/plan-mentoring.js';
import type { Random } from '../random.js';
import { mentorNotes, mentorQuestions } from '../content/mentor-notes.js';
import { demoAccounts } from '../sign-ins.js';
import type { Holder } from './load-certificates.js';
import { insertRows } from './insert-rows.js';
import type { Loading } from './loading.js';

/** Mentors at every stage, with their groups and answers. */
export async function loadMentoring(loading: Loading, holders: readonly Holder[]): Promise<void> {
  const { tx, clock, demonstration, programmeId } = loading;
  const { calendar, participants, random, staff } = demonstration;
  const own = random.for('mentoring');
  const people = new Map(participants.map(({ person }) => [person.id, person]));
  const candidates = holders.flatMap(({ personId, issuedAt }) => {
    const person = people.get(personId);
    return person?.consents['mentor-follow-up'] === true ? [{ person, invitedAt: issuedAt }] : [];
  });
  const plan = await planInForce(tx, programmeId, calendar.at(-170, 9));
  const stories = planMentoring(own.for('stories'), calendar, candidates, plan.definition);
  const writer = new StoryWriter(own.for('ids'), programmeId, plan, staff.administrator, calendar.now, participants.filter(({ person }) => !candidates.some((candidate) => candidate.person === person)));
  // The demonstration's mentor first: then there are enough people near for a whole group. The others as they came, for some began in a group of those before.
  const isOwn = ({ candidate }: MentorStory) => candidate.person.email === demoAccounts.mentor.email;
  for (const story of [...stories.filter(isOwn), ...stories.filter((other) => !isOwn(other)).reverse()]) writer.add(story);
  await writer.write(tx);
  await withdrawConsents(loading, stories);
  clock.set(calendar.now);
}

/** Who stopped has taken the consent back with the same tap. */
async function withdrawConsents({ tx, app, clock, programmeId }: Loading, stories: readonly MentorStory[]): Promise<void> {
  const people = app.get(PeopleDirectory, { strict: false });
  const { version } = app.get(PrivacyNotices, { strict: false }).current();
  for (const { candidate, events } of stories) {
    const stopped = events.find(({ event }) => event === 'withdraw');
    if (stopped === undefined) continue;
    clock.set(stopped.at);
    await people.answerConsents(tx, candidate.person.id, programmeId, version, { 'mentor-follow-up': false });
  }
}

type Row = Record<string, unknown>;

/** Collects the rows of all stories, so that each table is written once. */
class StoryWriter {
  private readonly rows = { candidacy: [] as Row[], candidacy_event: [] as Row[], onboarding_step: [] as Row[], contact_point: [] as Row[], mentor_group: [] as Row[], group_member: [] as Row[], follow_up: [] as Row[], check_in: [] as Row[], task: [] as Row[], task_note: [] as Row[], session: [] as Row[], session_attendance: [] as Row[], question: [] as Row[], question_entry: [] as Row[] };
  private readonly roles: Row[] = [];
  private readonly grouped = new Set<string>();
  /** Mentors in whose groups others may have begun, as long as nobody has. */
  private readonly firstMentors: { readonly groupId: string; readonly placeCode: string; readonly languages: readonly string[]; readonly acceptedAt: Date }[] = [];
  private readonly facts: { statement: Statement; told?: (factId: string) => void }[] = [];

  constructor(
    private readonly random: Random,
    private readonly programmeId: string,
    private readonly plan: StoredPlan,
    private readonly administrator: Persona,
    private readonly now: Date,
    /** Who may come into a group; each into one. */
    private readonly groupless: readonly Participant[],
  ) {}

  add(story: MentorStory): void {
    const { candidate, events, acceptedAt, helpWantedAt } = story;
    const { person, invitedAt } = candidate;
    const candidacyId = this.random.id(invitedAt);
    const state = events.filter(({ event }) => event !== 'want-help').at(-1);
    if (state === undefined) return;
    const helpIsWanted = state.state === 'active' || state.state === 'paused' ? helpWantedAt : null;
    this.rows.candidacy.push({
      id: candidacyId,
      programme_id: this.programmeId,
      person_id: person.id,
      place_code: person.placeCode,
      state: state.state,
      since: state.at,
      until: state.until,
      round: 1,
      invited_at: invitedAt,
      accepted_at: acceptedAt,
      help_wanted_at: helpIsWanted,
      leaving_reason: state.state === 'concluded' ? 'completed' : state.state === 'withdrawn' && acceptedAt !== null ? this.random.pick(['no-time', 'health', 'moved'] as const) : null,
    });
    if (helpIsWanted !== null) this.addTask(candidacyId, helpIsWanted);
    else if (state.state === 'active' && acceptedAt !== null && person.email !== demoAccounts.mentor.email) this.addCall(candidacyId, acceptedAt);
    for (const event of events) this.addEvent(candidacyId, person.id, event);
    if (acceptedAt !== null && state.state !== 'onboarding') {
      this.addOnboarding(candidacyId, person, acceptedAt);
      const begun = this.beganInAGroup(person, invitedAt);
      const { groupId, languages } = this.addGroup(candidacyId, person, acceptedAt, state.state === 'concluded' || state.state === 'withdrawn');
      if (person.email === demoAccounts.mentor.email) this.addQuestions(candidacyId, person);
      if (!begun) this.firstMentors.push({ groupId, placeCode: person.placeCode, languages, acceptedAt });
    }
    for (const followUp of story.followUps) this.addFollowUp(candidacyId, person, followUp);
  }

  async write(tx: Tx): Promise<void> {
    this.rows.contact_point.push({ programme_id: this.programmeId, safeguarding_id: this.administrator.id, since: new Date() });
    const inOrder = this.facts.sort((a, b) => a.statement.fact.occurredAt.getTime() - b.statement.fact.occurredAt.getTime());
    const ids = await recordFacts(tx, inOrder.map(({ statement }) => statement));
    inOrder.forEach(({ told }, index) => told?.(ids[index] ?? ''));
    for (const [table, rows] of Object.entries(this.rows)) await insertRows(tx, `mentoring.${table}`, rows);
    await insertRows(tx, 'people.role_grant', this.roles);
  }

  private addEvent(candidacyId: string, personId: string, { event, state, at, by, reason }: PlannedEvent): void {
    const byPersonId = { kaasa: null, person: personId, administrator: this.administrator.id }[by];
    this.rows.candidacy_event.push({ id: this.random.id(at), candidacy_id: candidacyId, event, state, at, by_person_id: byPersonId, reason });
    const about = this.about(personId, at, byPersonId);
    if (event === 'invite') this.facts.push({ statement: stating(mentorInvited, { ...about, payload: { candidacyId } }) });
    if (event === 'accept') this.facts.push({ statement: stating(mentorAccepted, { ...about, payload: { candidacyId } }) });
    const ownFact = event === 'activate' ? mentorActivated : event === 'pause' ? mentorPaused : event === 'conclude' ? mentorConcluded : event === 'withdraw' ? mentorWithdrawn : undefined;
    if (ownFact !== undefined) this.facts.push({ statement: stating(ownFact, { ...about, payload: { candidacyId } }) });
    if (event === 'decline') this.facts.push({ statement: stating(mentorDeclined, { ...about, payload: { candidacyId, answer: 'decline' } }) });
    if (event === 'postpone') this.facts.push({ statement: stating(mentorDeclined, { ...about, payload: { candidacyId, answer: 'later' } }) });
  }

  private addOnboarding(candidacyId: string, { id: personId, language }: Persona, doneAt: Date): void {
    for (const step of onboardingSteps) {
      this.rows.onboarding_step.push({ id: this.random.id(doneAt), candidacy_id: candidacyId, round: 1, step, content_version: 1, language, channel: 'app', done_at: doneAt, recorded_by: personId });
      this.facts.push({ statement: stating(mentorOnboardingStepDone, { ...this.about(personId, doneAt, personId), payload: { candidacyId, step, contentVersion: 1, channel: 'app' } }) });
    }
  }

  /** One that was answered, and one that waits. */
  private addQuestions(candidacyId: string, { id: personId, language }: Persona): void {
    for (const { text, answer, hoursAgo } of mentorQuestions) {
      const askedAt = new Date(this.now.getTime() - hoursAgo * 3_600_000);
      const questionId = this.random.id(askedAt);
      const dueAt = answer === null ? taskDueAt(this.plan.definition, 'help', askedAt) : null;
      this.rows.question.push({ id: questionId, programme_id: this.programmeId, candidacy_id: candidacyId, asked_at: askedAt, due_at: dueAt, on_duty_id: this.administrator.id });
      this.rows.question_entry.push({ id: this.random.id(askedAt), question_id: questionId, by_person_id: personId, from_mentor: true, text: text[language], at: askedAt });
      this.facts.push({ statement: stating(mentorAsked, { ...this.about(personId, askedAt, personId), payload: { candidacyId, questionId } }) });
      if (answer === null) continue;
      const at = new Date(askedAt.getTime() + 4 * 3_600_000);
      this.rows.question_entry.push({ id: this.random.id(at), question_id: questionId, by_person_id: this.administrator.id, from_mentor: false, text: answer[language], at });
      this.facts.push({ statement: stating(mentorQuestionAnswered, { ...this.about(personId, at, this.administrator.id), payload: { candidacyId, questionId } }) });
    }
  }

  /** Somebody is to answer the call for help. */
  private addTask(candidacyId: string, openedAt: Date): void {
    this.rows.task.push({ ...this.task(candidacyId, 'help', openedAt), state: 'open', owner_id: null, closed_at: null, closed_by: null });
  }

  /** A few mentors were called a while ago; what came of it is written down. */
  private addCall(candidacyId: string, acceptedAt: Date): void {
    const daysAgo = [24, 38, 55][this.rows.task_note.length];
    const openedAt = new Date(this.now.getTime() - (daysAgo ?? 0) * 86_400_000);
    if (daysAgo === undefined || acceptedAt > openedAt) return;
    const [task, at] = [this.task(candidacyId, 'call', openedAt), new Date(openedAt.getTime() + 3 * 3_600_000)];
    this.rows.task.push({ ...task, state: 'done', owner_id: this.administrator.id, closed_at: at, closed_by: this.administrator.id });
    this.rows.task_note.push({ id: this.random.id(at), task_id: task.id, at, by_person_id: this.administrator.id, text: mentorNotes.called[this.administrator.language] });
  }

  private task(candidacyId: string, kind: 'help' | 'call', openedAt: Date) {
    return { id: this.random.id(openedAt), programme_id: this.programmeId, candidacy_id: candidacyId, kind, opened_at: openedAt, due_at: taskDueAt(this.plan.definition, kind, openedAt) };
  }

  /** Whether this mentor was in another's group before: so the cascade goes on. */
  private beganInAGroup(person: Persona, invitedAt: Date): boolean {
    const joinedAt = new Date(invitedAt.getTime() - 10 * 86_400_000);
    const index = this.firstMentors.findIndex(({ placeCode, languages, acceptedAt }) => placeCode === person.placeCode && languages.includes(person.language) && acceptedAt < joinedAt);
    const [mentor] = index < 0 ? [] : this.firstMentors.splice(index, 1);
    if (mentor === undefined) return false;
    this.rows.group_member.push({ id: this.random.id(joinedAt), programme_id: this.programmeId, group_id: mentor.groupId, person_id: person.id, languages: [person.language], place_code: person.placeCode, joined_at: joinedAt, left_at: null });
    return true;
  }

  /** A few people of the same place; the mentor has a language in common with each. */
  private addGroup(candidacyId: string, person: Persona, acceptedAt: Date, ended: boolean): { groupId: string; languages: readonly string[] } {
    const groupId = this.random.id(acceptedAt);
    const { placeCode, language } = person;
    const near = this.groupless.filter(({ person: { id, placeCode: theirs, email } }) => theirs === placeCode && !this.grouped.has(id) && email !== demoAccounts.trainee.email);
    // Whoever speaks the mentor's language comes first; some groups are mixed, and their mentors speak more than one.
    const likely = this.random.shuffled(near).sort((a, b) => Number(b.person.language === language) - Number(a.person.language === language));
    const members = likely.slice(0, this.random.whole(3, 7));
    const languages = [...new Set([language, ...members.map((member) => member.person.language)])];
    this.rows.mentor_group.push({ id: groupId, candidacy_id: candidacyId, name: groupName(person, placeCode), place_code: placeCode, language, languages, capacity: groupCapacity, created_at: acceptedAt, join_code: joinCodeFrom(Array.from({ length: joinCodeLength }, () => this.random.whole(0, 255))), interim_contact_id: ended ? this.administrator.id : null });
    this.roles.push({ person_id: person.id, programme_id: this.programmeId, role: 'mentor', granted_at: acceptedAt });
    for (const { person: member, joinedAt } of members) {
      this.grouped.add(member.id);
      this.rows.group_member.push({ id: this.random.id(acceptedAt), programme_id: this.programmeId, group_id: groupId, person_id: member.id, languages: [member.language], place_code: placeCode, joined_at: later(acceptedAt, joinedAt), left_at: null });
    }
    return { groupId, languages };
  }

  private addFollowUp(candidacyId: string, { id: personId }: Persona, followUp: MentorStory['followUps'][number]): void {
    const { step, dueAt, state, reason, sentAt, expiresAt, checkIn } = followUp;
    const followUpId = this.random.id(dueAt);
    this.rows.follow_up.push({
      id: followUpId,
      candidacy_id: candidacyId,
      plan_id: this.plan.id,
      round: 1,
      step: step.key,
      title: step.title,
      closing: step.closing,
      due_at: dueAt,
      act_at: dueAt,
      settled_at: sentAt ?? (state === 'skipped' ? dueAt : null),
      state,
      reason,
      sent_at: sentAt,
      expires_at: expiresAt,
    });
    if (sentAt !== null) this.facts.push({ statement: stating(mentorFollowUpSent, { ...this.about(personId, sentAt, null), payload: { candidacyId, followUpId, step: step.key } }) });
    if (checkIn === null) return;
    const { answer, answeredAt, peopleReached, note } = checkIn;
    const row: Row = { id: this.random.id(answeredAt), follow_up_id: followUpId, answer, people_reached: peopleReached, note, answered_at: answeredAt, fact_id: null, met_fact_id: null };
    this.rows.check_in.push(row);
    const about = this.about(personId, answeredAt, personId);
    this.facts.push({ statement: stating(mentorCheckedIn, { ...about, payload: { candidacyId, followUpId, step: step.key, answer } }), told: (id) => (row['fact_id'] = id) });
    if (answer !== 'met') return;
    if (peopleReached !== null) this.addSession(candidacyId, personId, answeredAt, peopleReached);
    this.facts.push({ statement: stating(mentorMetGroup, { ...about, payload: { candidacyId, followUpId, people: peopleReached } }), told: (id) => (row['met_fact_id'] = id) });
  }

  /** What the answer was about, as the diary has it: claimed, and in part confirmed. */
  private addSession(candidacyId: string, personId: string, at: Date, people: number): void {
    const group = this.rows.mentor_group.find((row) => row['candidacy_id'] === candidacyId);
    if (group === undefined) return;
    const [id, topic] = [this.random.id(at), this.random.pick(['critical-thinking', 'active-citizenship', 'digital-skills'])];
    const code = String(100_000 + this.rows.session.length * 37);
    const place = { place_code: group['place_code'], language: group['language'] };
    const row: Row = { id, programme_id: this.programmeId, candidacy_id: candidacyId, group_id: group['id'], held_on: at.toISOString().slice(0, 10), ...place, topic, people_claimed: people, others_signed: 0, pack_version: `${topic}/1`, code, recorded_at: at, fact_id: null };
    this.rows.session.push(row);
    const members = this.rows.group_member.filter((member) => member['group_id'] === group['id'] && Number(member['joined_at']) <= Number(at)).slice(0, this.random.whole(0, people));
    for (const member of members) this.rows.session_attendance.push({ id: this.random.id(at), session_id: id, member_id: member['id'], channel: this.random.pick(['qr', 'code', 'sheet']), confirmed_at: at });
    const payload = { sessionId: id, candidacyId, groupId: String(group['id']), people, placeCode: String(group['place_code']), topic, packVersion: `${topic}/1` };
    this.facts.push({ statement: stating(sessionHeld, { ...this.about(personId, at, personId), payload }), told: (factId) => (row['fact_id'] = factId) });
  }

  private about(personId: string, occurredAt: Date, actorId: string | null) {
    return { occurredAt, subjectId: personId, actorId, programmeId: this.programmeId, activityId: null, language: null };
  }
}
