import { Injectable } from '@nestjs/common';
import { Clock, newId, toPage, type Page, type PageRequest } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { defaultSettings, type Purpose } from '../../domain/assessment-settings.js';
import type { Plan } from '../domain/plan.js';
import { checkSettings } from '../domain/check-settings.js';
import { findPlan, insertPlan, plansOf, publishedOf, updatePlan, type Published } from '../persistence/plans.repository.js';
import { BankGate } from './bank-gate.js';
import { PlanGate } from './plan-gate.js';
import { refuseOlder } from './refuse-older.js';

export type PlanEdit = Pick<Plan, 'activityId' | 'title' | 'settings' | 'composition' | 'pairing' | 'revision'>;

export interface PlanPage {
  readonly plan: Plan;
  readonly published: readonly Published[];
}

@Injectable()
export class ManagePlans {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly banks: BankGate,
    private readonly gate: PlanGate,
  ) {}

  async list(actor: Actor, programmeKey: string, page: PageRequest): Promise<Page<PlanPage>> {
    const programme = await this.banks.programme(actor, programmeKey);
    const { items, next } = toPage(await plansOf(this.db, programme.id, page), page.limit, ({ id }) => [id], (plan) => plan);
    const published = await publishedOf(this.db, items.map(({ id }) => id));
    return { items: items.map((plan) => ({ plan, published: published.filter(({ planId }) => planId === plan.id) })), next };
  }

  async add(actor: Actor, programmeKey: string, title: Plan['title'], purpose: Purpose): Promise<PlanPage> {
    const programme = await this.banks.programme(actor, programmeKey);
    const plan: Plan = {
      id: newId(),
      programmeId: programme.id,
      activityId: null,
      title,
      settings: defaultSettings(purpose),
      composition: { kind: 'fixed', itemIds: [] },
      pairing: 'none',
      revision: 1,
      writtenBy: actor.personId,
      writtenAt: this.clock.now(),
      publishedAt: null,
    };
    await insertPlan(this.db, plan);
    return { plan, published: [] };
  }

  async view(actor: Actor, planId: string): Promise<PlanPage> {
    const plan = await this.gate.plan(this.db, actor, planId);
    return { plan, published: await publishedOf(this.db, [planId]) };
  }

  async change(actor: Actor, planId: string, edit: (current: Plan) => PlanEdit): Promise<PlanPage> {
    await this.db.transaction(async (tx) => {
      const plan = await this.gate.lockedPlan(tx, actor, planId);
      const wanted = edit(plan);
      refuseOlder(plan, wanted.revision);
      checkSettings(wanted);
      await this.gate.checkActivity(tx, plan.programmeId, wanted.activityId);
      await updatePlan(tx, { ...plan, ...wanted, writtenBy: actor.personId, writtenAt: this.clock.now() });
    });
    return this.view(actor, planId);
  }

  /** A plan like it, of which nothing is published yet. */
  async copy(actor: Actor, planId: string): Promise<PlanPage> {
    const plan = await this.gate.plan(this.db, actor, planId);
    const copy: Plan = { ...plan, id: newId(), writtenBy: actor.personId, writtenAt: this.clock.now(), publishedAt: null };
    await insertPlan(this.db, copy);
    return { plan: (await findPlan(this.db, copy.id)) ?? copy, published: [] };
  }
}
