import { Injectable } from '@nestjs/common';
import { AnchorQuestions, type AnchorQuestion } from '#assessments/contract';
import { Clock, type Language } from '#kernel';
import { anchorsAnswered } from '#mentoring/contract';
import { RateLimits } from '#people/contract';
import type { Actor } from '#platform/auth';
import { Database, type Sql } from '#platform/database';
import { recordFact } from '#platform/ledger';
import { communityErrors } from '../../community.errors.js';
import { anchorSetOf, countAnchorAnswers, insertAnchorAnswer, type AnchorSet } from '../../persistence/anchors.repository.js';
import { groupByCode, type Group } from '../../persistence/groups.repository.js';
import { tallinnDay } from '../diary/tallinn-day.js';
import { ownGroup } from '../groups/group-gate.js';

const looks = { limit: 600, seconds: 600 };
/** A whole group may sit behind one address. */
const answers = { limit: 60, seconds: 3_600 };

export interface AskedAgain {
  readonly group: Group;
  readonly questions: readonly AnchorQuestion[];
  readonly answered: number;
}

export interface Sheet {
  readonly language: Language;
  readonly chosen: ReadonlyMap<string, readonly string[]>;
}

/** The five questions, asked in a group: by its code or QR without an account, or typed in from paper by the mentor. Who answered is not kept. */
@Injectable()
export class AnswerAnchors {
  constructor(
    private readonly db: Database,
    private readonly anchors: AnchorQuestions,
    private readonly limits: RateLimits,
    private readonly clock: Clock,
  ) {}

  async show(code: string, address: string): Promise<AskedAgain> {
    await this.limits.hit(this.db, `anchors:look:${address}`, looks.limit, looks.seconds);
    return this.asked(await this.groupAt(code));
  }

  async own(actor: Actor): Promise<AskedAgain> {
    return this.asked(await ownGroup(this.db, actor));
  }

  async byDevice(code: string, sheet: Sheet, device: string, address: string): Promise<void> {
    await this.limits.hit(this.db, `anchors:answer:${address}`, answers.limit, answers.seconds);
    await this.keep(await this.groupAt(code), sheet, device);
  }

  async fromPaper(actor: Actor, sheet: Sheet): Promise<void> {
    await this.keep(await ownGroup(this.db, actor), sheet, null);
  }

  private async keep({ id: groupId, programmeId }: Group, { language, chosen }: Sheet, device: string | null): Promise<void> {
    await this.db.transaction(async (tx) => {
      const set = await this.inForce(tx, programmeId);
      if (set.questionIds.every((id) => (chosen.get(id) ?? []).length === 0)) throw communityErrors.error('mentoring.anchors-empty');
      const [shares = []] = await this.anchors.shares(tx, programmeId, set.questionIds, [chosen]);
      const [now, channel] = [this.clock.now(), device === null ? ('paper' as const) : ('link' as const)];
      if (!(await insertAnchorAnswer(tx, { setId: set.id, groupId, channel, language, device, answeredOn: tallinnDay(now), shares, chosen: ofSet(set, chosen) }))) return;
      await recordFact(tx, anchorsAnswered, { occurredAt: now, subjectId: null, actorId: null, programmeId, activityId: null, language, payload: { setId: set.id, groupId, channel } });
    });
  }

  private async asked(group: Group): Promise<AskedAgain> {
    const set = await this.inForce(this.db, group.programmeId);
    return { group, questions: await this.anchors.questions(this.db, set.questionIds), answered: await countAnchorAnswers(this.db, set.id, group.id) };
  }

  private async groupAt(code: string): Promise<Group> {
    const group = await groupByCode(this.db, code);
    if (group === undefined) throw communityErrors.error('mentoring.group-unknown');
    return group;
  }

  private async inForce(sql: Sql, programmeId: string): Promise<AnchorSet> {
    const set = await anchorSetOf(sql, programmeId);
    if (set === undefined) throw communityErrors.error('mentoring.anchors-none');
    return set;
  }
}

/** Nothing is kept of what was not asked. */
function ofSet({ questionIds }: AnchorSet, chosen: Sheet['chosen']): Sheet['chosen'] {
  return new Map(questionIds.flatMap((id) => (chosen.has(id) ? [[id, chosen.get(id) ?? []]] : [])));
}
