import { Injectable } from '@nestjs/common';
import { Clock, isId, newId, type PageRequest } from '#kernel';
import { sessionHeld, sessionRetracted, sessionSheetCounted } from '#mentoring/contract';
import type { Actor } from '#platform/auth';
import { Database, type Tx } from '#platform/database';
import { recordFact } from '#platform/ledger';
import { communityErrors } from '../../community.errors.js';
import { problemOfDay } from '../../domain/diary/session.js';
import { findCandidacy, type Candidacy } from '../../persistence/candidacies.repository.js';
import type { Group } from '../../persistence/groups.repository.js';
import { membersOf } from '../../persistence/members.repository.js';
import { findSession, insertAttendance, insertSession, lockSession, replaceSheet, retractSession, sessionsOf, updateSession, type DiarySession, type SessionEntry } from '../../persistence/sessions.repository.js';
import { openCandidacy } from '../candidacy-gate.js';
import { ownGroup } from '../groups/group-gate.js';
import { about } from '../mentoring-fact.js';
import { tallinnDay } from './tallinn-day.js';

/** The mentor's diary: what was held, corrected, taken back, and who signed the sheet. */
@Injectable()
export class KeepDiary {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async own(actor: Actor, page: PageRequest): Promise<DiarySession[]> {
    return sessionsOf(this.db, (await ownGroup(this.db, actor)).candidacyId, page);
  }

  async ofCandidacy(actor: Actor, candidacyId: string, page: PageRequest): Promise<DiarySession[]> {
    return sessionsOf(this.db, (await openCandidacy(this.db, actor, candidacyId)).id, page);
  }

  async add(actor: Actor, entry: SessionEntry): Promise<void> {
    const group = await ownGroup(this.db, actor);
    this.checkDay(entry);
    await this.db.transaction(async (tx) => {
      const [candidacy, id, now] = [await this.candidacyOf(tx, group), newId(), this.clock.now()];
      const factId = await recordFact(tx, sessionHeld, { ...this.stated(candidacy, entry, actor), payload: this.payload(id, group, entry) });
      await insertSession(tx, { ...entry, id, programmeId: group.programmeId, candidacyId: group.candidacyId, groupId: group.id, recordedAt: now, factId });
    });
  }

  correct(actor: Actor, sessionId: string, entry: SessionEntry): Promise<void> {
    return this.change(actor, sessionId, async (tx, session, group) => {
      this.checkDay(entry);
      const fact = { ...this.stated(await this.candidacyOf(tx, group), entry, actor), supersedes: session.factId };
      await updateSession(tx, session.id, entry, await recordFact(tx, sessionHeld, { ...fact, payload: this.payload(session.id, group, entry) }));
    });
  }

  retract(actor: Actor, sessionId: string): Promise<void> {
    return this.change(actor, sessionId, async (tx, session, group) => {
      const now = this.clock.now();
      await retractSession(tx, session.id, now);
      await recordFact(tx, sessionRetracted, { ...about(await this.candidacyOf(tx, group), now, actor.personId), payload: { sessionId: session.id }, supersedes: session.factId });
    });
  }

  /** Who signed on paper: members by name, and how many others. */
  countSheet(actor: Actor, sessionId: string, memberIds: readonly string[], others: number): Promise<void> {
    return this.change(actor, sessionId, async (tx, session, group) => {
      const now = this.clock.now();
      const members = new Set((await membersOf(tx, group.id)).map(({ id }) => id));
      if (memberIds.some((id) => !members.has(id))) throw communityErrors.error('mentoring.membership-unknown');
      await replaceSheet(tx, session.id, memberIds, others);
      for (const memberId of memberIds) await insertAttendance(tx, { sessionId: session.id, memberId, device: null, channel: 'sheet', at: now });
      await recordFact(tx, sessionSheetCounted, { ...about(await this.candidacyOf(tx, group), now, actor.personId), payload: { sessionId: session.id, members: memberIds.length, others } });
    });
  }

  private async change(actor: Actor, sessionId: string, work: (tx: Tx, session: DiarySession, group: Group) => Promise<void>): Promise<void> {
    const group = await ownGroup(this.db, actor);
    await this.db.transaction(async (tx) => {
      if (isId(sessionId)) await lockSession(tx, sessionId);
      const session = isId(sessionId) ? await findSession(tx, sessionId) : undefined;
      if (session?.candidacyId !== group.candidacyId) throw communityErrors.error('mentoring.session-unknown');
      await work(tx, session, group);
    });
  }

  private checkDay({ heldOn }: SessionEntry): void {
    const problem = problemOfDay(heldOn, tallinnDay(this.clock.now()));
    if (problem !== null) throw communityErrors.error(problem === 'future' ? 'mentoring.session-in-future' : 'mentoring.session-too-old');
  }

  private async candidacyOf(tx: Tx, { candidacyId }: Group): Promise<Candidacy> {
    const candidacy = await findCandidacy(tx, candidacyId);
    if (candidacy === undefined) throw communityErrors.error('mentoring.no-group');
    return candidacy;
  }

  private stated(candidacy: Candidacy, { heldOn, language }: SessionEntry, actor: Actor) {
    return { ...about(candidacy, new Date(`${heldOn}T12:00:00Z`), actor.personId), language };
  }

  private payload(sessionId: string, group: Group, { peopleClaimed, placeCode, topic, packVersion }: SessionEntry) {
    return { sessionId, candidacyId: group.candidacyId, groupId: group.id, people: peopleClaimed, placeCode, topic, packVersion };
  }
}
