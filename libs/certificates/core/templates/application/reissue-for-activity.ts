import { Injectable } from '@nestjs/common';
import { reissueForActivity, type CertificateKind } from '#certificates/contract';
import { Clock, type Language } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database, type Sql } from '#platform/database';
import { beginTask } from '#platform/progress';
import { enqueue } from '#platform/queue';
import { IssueForActivity } from '../../application/issue-for-activity.js';
import { issuerSettings } from '../../persistence/issuer.repository.js';
import { sameLook } from '../domain/same-look.js';
import { currentLook, type Look } from '../persistence/current-look.query.js';
import { issuedLooks, type IssuedLook } from '../persistence/reissue.query.js';

/** A training has a few hundred at most. */
const most = 5_000;

export interface PlannedReissue {
  readonly id: string;
  readonly number: string;
  readonly holderName: string;
  /** Whether it would look otherwise than it does. */
  readonly changes: boolean;
  /** The version of a template that it was issued with; null: the built-in look. */
  readonly version: number | null;
}

/** Which certificates of a training look otherwise than they would today. */
@Injectable()
export class ReissueForActivity {
  constructor(
    private readonly db: Database,
    private readonly activities: IssueForActivity,
  ) {}

  async plan(actor: Actor, activityId: string): Promise<PlannedReissue[]> {
    await this.activities.open(actor, activityId);
    const issued = await issuedLooks(this.db, activityId, '', most);
    const changed = new Set((await this.outdated(this.db, issued)).map(({ id }) => id));
    return issued.map(({ id, number, holderName, look }) => ({ id, number, holderName, changes: changed.has(id), version: look.design?.version ?? null })).sort((a, b) => (a.number < b.number ? -1 : 1));
  }

  /** Those of the given, which are of one programme, that would look otherwise. */
  async outdated(sql: Sql, issued: readonly IssuedLook[]): Promise<IssuedLook[]> {
    const [first] = issued;
    if (first === undefined) return [];
    const { programmeId } = first;
    const settings = await issuerSettings(sql, programmeId);
    const known = new Map<string, Look>();
    const today = async (kind: CertificateKind, language: Language) => {
      const look = known.get(`${kind} ${language}`) ?? (await currentLook(sql, programmeId, kind, language, settings));
      known.set(`${kind} ${language}`, look);
      return look;
    };
    const found: IssuedLook[] = [];
    for (const certificate of issued) if (!sameLook(certificate.look, await today(certificate.kind, certificate.language))) found.push(certificate);
    return found;
  }
}

/** Begins the work and answers the task that shows how far it is. */
@Injectable()
export class BeginReissue {
  constructor(
    private readonly db: Database,
    private readonly activities: IssueForActivity,
    private readonly reissue: ReissueForActivity,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, activityId: string): Promise<string> {
    const { programmeId } = await this.activities.open(actor, activityId);
    const total = (await this.reissue.plan(actor, activityId)).filter(({ changes }) => changes).length;
    return this.db.transaction(async (tx) => {
      const taskId = await beginTask(tx, { kind: 'certificates.reissue', programmeId, startedBy: actor.personId, total }, this.clock.now());
      await enqueue(tx, reissueForActivity, { taskId, activityId, actorId: actor.personId, after: '' });
      return taskId;
    });
  }
}
