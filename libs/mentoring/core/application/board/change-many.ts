import { Injectable } from '@nestjs/common';
import { Clock, isId, newId } from '#kernel';
import { groupHandedOver, mentorPaused, mentorResumed } from '#mentoring/contract';
import type { Actor } from '#platform/auth';
import { Database, firstRow, type Tx } from '#platform/database';
import { recordFact } from '#platform/ledger';
import { transition, type CandidacyState } from '../../domain/candidacy.js';
import { mentoringErrors } from '../../errors.js';
import { insertEvent, lockCandidacies, restoreState, type Candidacy } from '../../persistence/candidacies.repository.js';
import { reviveFollowUps } from '../../persistence/follow-ups.repository.js';
import { returnToMentor } from '../../persistence/groups.repository.js';
import { reopenTasks } from '../../persistence/tasks.repository.js';
import { CertifyMentor } from '../certificate/certify-mentor.js';
import { endCandidacy } from '../end-candidacy.js';
import { about } from '../mentoring-fact.js';
import { moveCandidacy } from '../move-candidacy.js';
import { ManagedProgramme } from '../plans/plan-access.js';

export const bulkActions = ['pause', 'resume', 'conclude'] as const;
export type BulkAction = (typeof bulkActions)[number];

export interface BulkPreview {
  readonly changes: readonly string[];
  /** Whom the change does not fit, as things are. */
  readonly left: readonly string[];
}

export interface BulkResult extends BulkPreview {
  /** Null when nobody was changed. */
  readonly bulkId: string | null;
}

interface Before {
  readonly candidacyId: string;
  readonly state: CandidacyState;
  readonly since: string;
  readonly until: string | null;
  /** A call for help that the change took off the board. */
  readonly helpWantedAt: string | null;
}

/** One change of many mentors: shown before it is made, kept with what was before, and undone as a whole. */
@Injectable()
export class ChangeMany {
  constructor(
    private readonly db: Database,
    private readonly programme: ManagedProgramme,
    private readonly certifying: CertifyMentor,
    private readonly clock: Clock,
  ) {}

  preview(actor: Actor, key: string, action: BulkAction, ids: readonly string[]): Promise<BulkPreview> {
    return this.db.transaction(async (tx) => {
      const candidacies = await this.those(tx, actor, key, ids);
      return parted(candidacies, action);
    });
  }

  execute(actor: Actor, key: string, action: BulkAction, ids: readonly string[], reason: string): Promise<BulkResult> {
    return this.db.transaction(async (tx) => {
      const { id: programmeId } = await this.programme.open(tx, actor, key);
      const candidacies = await this.those(tx, actor, key, ids);
      const preview = parted(candidacies, action);
      const changed = candidacies.filter(({ id }) => preview.changes.includes(id));
      const change = { at: this.clock.now(), by: actor.personId, reason };
      for (const candidacy of changed) await carryOut(tx, candidacy, action, change);
      if (changed.length === 0) return { ...preview, bulkId: null };
      const bulkId = newId();
      const before = changed.map(({ id, state, since, until, helpWantedAt }): Before => ({ candidacyId: id, state, since: since.toISOString(), until: until?.toISOString() ?? null, helpWantedAt: action === 'conclude' ? (helpWantedAt?.toISOString() ?? null) : null }));
      await tx.rows(`insert into mentoring.bulk_change (id, programme_id, by_person_id, at, action, before) values ($1, $2, $3, $4, $5, $6)`, [bulkId, programmeId, actor.personId, change.at, action, JSON.stringify(before)]);
      return { ...preview, bulkId };
    });
  }

  /** Puts back whoever has not been changed since. */
  undo(actor: Actor, key: string, bulkId: string): Promise<BulkPreview> {
    return this.db.transaction(async (tx) => {
      const { id: programmeId } = await this.programme.open(tx, actor, key);
      const bulk = isId(bulkId) ? await lockBulk(tx, bulkId, programmeId) : undefined;
      if (bulk === undefined) throw mentoringErrors.error('mentoring.bulk-unknown');
      const now = this.clock.now();
      const candidacies = await lockCandidacies(tx, bulk.before.map(({ candidacyId }) => candidacyId));
      const changes: string[] = [];
      for (const candidacy of candidacies) {
        const before = bulk.before.find(({ candidacyId }) => candidacyId === candidacy.id);
        if (before === undefined || candidacy.since.getTime() !== bulk.at.getTime()) continue;
        await putBack(tx, candidacy, before, { at: bulk.at, now, by: actor.personId });
        if (candidacy.state === 'concluded') await this.certifying.undo(tx, candidacy, before.state, actor.personId);
        changes.push(candidacy.id);
      }
      await tx.rows(`update mentoring.bulk_change set undone_at = $2 where id = $1`, [bulkId, now]);
      return { changes, left: bulk.before.map(({ candidacyId }) => candidacyId).filter((id) => !changes.includes(id)) };
    });
  }

  private async those(tx: Tx, actor: Actor, key: string, ids: readonly string[]): Promise<Candidacy[]> {
    const { id: programmeId } = await this.programme.open(tx, actor, key);
    return (await lockCandidacies(tx, ids.filter(isId))).filter((candidacy) => candidacy.programmeId === programmeId);
  }
}

function parted(candidacies: readonly Candidacy[], action: BulkAction): BulkPreview {
  const fits = ({ state }: Candidacy) => transition(state, action) !== undefined;
  return { changes: candidacies.filter(fits).map(({ id }) => id), left: candidacies.filter((candidacy) => !fits(candidacy)).map(({ id }) => id) };
}

async function carryOut(tx: Tx, candidacy: Candidacy, action: BulkAction, change: { at: Date; by: string; reason: string }): Promise<void> {
  const state = transition(candidacy.state, action);
  if (action === 'conclude') await endCandidacy(tx, candidacy, { event: 'conclude', ...change });
  else if (state !== undefined) await moveCandidacy(tx, candidacy, { event: action, state, ...change });
}

function lockBulk(tx: Tx, id: string, programmeId: string): Promise<{ at: Date; before: Before[] } | undefined> {
  return firstRow(tx, `select at, before from mentoring.bulk_change where id = $1 and programme_id = $2 and undone_at is null for update`, [id, programmeId]);
}

async function putBack(tx: Tx, candidacy: Candidacy, before: Before, { at, now, by }: { at: Date; now: Date; by: string }): Promise<void> {
  await restoreState(tx, candidacy.id, before);
  const stated = before.state === 'paused' ? mentorPaused : mentorResumed;
  await recordFact(tx, stated, { ...about(candidacy, now, by), payload: { candidacyId: candidacy.id } });
  await insertEvent(tx, candidacy.id, { event: 'undo', state: before.state, at: now, by, reason: null });
  await reviveFollowUps(tx, candidacy.id, at, now);
  await reopenTasks(tx, candidacy.id, at);
  const back = await returnToMentor(tx, candidacy.id);
  if (back !== undefined) await recordFact(tx, groupHandedOver, { ...about(candidacy, now, by), payload: { groupId: back.groupId, toGroupId: back.groupId, members: back.members } });
}
