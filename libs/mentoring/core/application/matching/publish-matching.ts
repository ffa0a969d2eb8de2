import { Injectable } from '@nestjs/common';
import { Clock, isId } from '#kernel';
import { groupMemberMoved, matchingPublished, matchingUndone } from '#mentoring/contract';
import type { Actor } from '#platform/auth';
import { Database, type Tx } from '#platform/database';
import { recordFact } from '#platform/ledger';
import { communityErrors } from '../../community.errors.js';
import { refusalAt } from '../../domain/groups/group.js';
import { safeguardingOf } from '../../persistence/contacts.repository.js';
import { findGroup, lockGroup } from '../../persistence/groups.repository.js';
import { conflictedWith, lockMatching, markMatching, proposalsOf, type Matching } from '../../persistence/matchings.repository.js';
import { lockMember, moveMember } from '../../persistence/members.repository.js';
import { mayManageMentors } from '../view-mentors.policy.js';

interface Move {
  readonly memberId: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** Makes a proposal hold, all of it or nothing: where the world has changed since, it says so. Undoing takes back what still stands. */
@Injectable()
export class PublishMatching {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  publish(actor: Actor, matchingId: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const matching = await this.open(tx, actor, matchingId);
      if (matching.state !== 'proposed') throw communityErrors.error('mentoring.matching-stale');
      const moves = (await proposalsOf(tx, matching.id))
        .filter(({ groupId, fromGroupId }) => groupId !== null && groupId !== fromGroupId)
        .map(({ memberId, groupId, fromGroupId }): Move => ({ memberId, from: fromGroupId, to: groupId }));
      await this.moveAll(tx, actor, matching, moves, true);
      await markMatching(tx, matching.id, 'published', this.clock.now());
      await recordFact(tx, matchingPublished, { ...this.about(actor, matching), payload: { matchingId: matching.id, moved: moves.length } });
    });
  }

  undo(actor: Actor, matchingId: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const matching = await this.open(tx, actor, matchingId);
      if (matching.state !== 'published') throw communityErrors.error('mentoring.matching-stale');
      const moves = (await proposalsOf(tx, matching.id))
        .filter(({ groupId, fromGroupId }) => groupId !== null && groupId !== fromGroupId)
        .map(({ memberId, groupId, fromGroupId }): Move => ({ memberId, from: groupId, to: fromGroupId }));
      const moved = await this.moveAll(tx, actor, matching, moves, false);
      await markMatching(tx, matching.id, 'undone', this.clock.now());
      await recordFact(tx, matchingUndone, { ...this.about(actor, matching), payload: { matchingId: matching.id, moved } });
    });
  }

  private async open(tx: Tx, actor: Actor, matchingId: string): Promise<Matching> {
    const matching = isId(matchingId) ? await lockMatching(tx, matchingId) : undefined;
    if (matching === undefined || !mayManageMentors(actor, matching.programmeId)) throw communityErrors.error('mentoring.matching-unknown');
    return matching;
  }

  /** First everybody out of where they were, then in: so that two may change places. */
  private async moveAll(tx: Tx, actor: Actor, matching: Matching, moves: readonly Move[], strict: boolean): Promise<number> {
    const contactId = (await safeguardingOf(tx, matching.programmeId)) ?? null;
    for (const id of [...new Set(moves.flatMap(({ from, to }) => [from, to].flatMap((one) => one ?? [])))].sort()) await lockGroup(tx, id);
    const ready: Move[] = [];
    for (const move of moves) {
      const member = await lockMember(tx, move.memberId);
      const stands = member !== undefined && (member.groupId === move.from || (move.from === null && (await this.hasNoMentor(tx, member.groupId))));
      if (!stands && strict) throw communityErrors.error('mentoring.matching-stale');
      if (!stands) continue;
      if (contactId === null) throw communityErrors.error('mentoring.no-contact');
      await moveMember(tx, move.memberId, { groupId: null, contactId });
      ready.push({ ...move, from: member.groupId });
    }
    for (const move of ready) await this.enter(tx, actor, matching, move, strict);
    return ready.length;
  }

  private async enter(tx: Tx, actor: Actor, matching: Matching, { memberId, from, to }: Move, strict: boolean): Promise<void> {
    const [group, member] = [to === null ? undefined : await findGroup(tx, to), await lockMember(tx, memberId)];
    const conflicted = to !== null && (await conflictedWith(tx, to, [memberId])).has(memberId);
    const refused = conflicted || (group !== undefined && member !== undefined && refusalAt(group, member) !== null);
    if (refused && strict) throw communityErrors.error('mentoring.matching-stale');
    // Taken back into a group that has closed meanwhile one waits instead, with the programme's contact.
    const target = refused ? null : to;
    if (target !== null) await moveMember(tx, memberId, { groupId: target, contactId: null });
    await recordFact(tx, groupMemberMoved, { ...this.about(actor, matching), subjectId: member?.personId ?? null, payload: { memberId, fromGroupId: from, groupId: target } });
  }

  private async hasNoMentor(tx: Tx, groupId: string | null): Promise<boolean> {
    const group = groupId === null ? undefined : await findGroup(tx, groupId);
    return group === undefined || group.interimContactId !== null;
  }

  private about(actor: Actor, { programmeId }: Matching) {
    return { occurredAt: this.clock.now(), subjectId: null, actorId: actor.personId, programmeId, activityId: null, language: null };
  }
}
