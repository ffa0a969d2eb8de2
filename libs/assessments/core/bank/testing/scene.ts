import { FixedClock, newId, type Localized } from '#kernel';
import type { ItemContent, SingleChoiceItem } from '#assessments/engine';
import type { PeopleDirectory } from '#people/contract';
import type { Actor } from '#platform/auth';
import type { Database } from '#platform/database';
import type { ProgrammeDirectory } from '#programme/contract';
import { BankGate } from '../application/bank-gate.js';
import { ChangeMany } from '../application/change-many.js';
import { ManageBanks } from '../application/manage-banks.js';
import { ManageFolders } from '../application/manage-folders.js';
import { ComposePlan } from '../application/compose-plan.js';
import { ManagePlans, type PlanEdit } from '../application/manage-plans.js';
import { PlanGate } from '../application/plan-gate.js';
import { PublishPlan } from '../application/publish-plan.js';
import { ReviewItem } from '../application/review-item.js';
import { ViewItem } from '../application/view-item.js';
import { WriteItem, type ItemDraft } from '../application/write-item.js';
import type { Purpose } from '../../domain/assessment-settings.js';
import type { ItemLabels } from '../domain/bank-item.js';
import type { Plan } from '../domain/plan.js';

export const text = (et: string, ru = `${et} по-русски`, en = `${et} in English`): Localized => ({ et, ru, en });

export function choice(stem: string, more: Partial<SingleChoiceItem> = {}): SingleChoiceItem {
  const options = ['a', 'b', 'c'].map((key) => ({ key, text: text(`vastus ${key}`), correct: key === 'b' }));
  return { kind: 'single-choice', stem: text(stem), explanation: text(`selgitus: ${stem}`), points: 1, options, ...more };
}

export const labels = (more: Partial<ItemLabels> = {}): ItemLabels => ({ name: '', folderId: null, tags: [], competences: [], difficulty: null, ...more });

export const draft = (content: ItemContent, more: Partial<ItemLabels> = {}): ItemDraft => ({ content, labels: labels(more) });

/** One programme with trainers, and the bank's use cases over one database. */
export class BankScene {
  readonly programmeId = newId();
  readonly clock = new FixedClock(new Date('2026-05-04T09:00:00Z'));
  readonly ann = this.trainer();
  readonly bo = this.trainer();
  readonly stranger: Actor = { personId: newId(), sessionId: newId(), language: 'et', grants: [{ role: 'trainer', programmeId: newId() }] };
  readonly programmes = {
    programmeByKey: async (_sql: unknown, key: string) => (key === 'programme' ? { id: this.programmeId, key, title: text('Programm'), timeZone: 'Europe/Tallinn' } : undefined),
    activity: async (_sql: unknown, id: string) => ({ id, programmeId: this.programmeId }),
    activities: async (_sql: unknown, ids: readonly string[]) => new Map(ids.map((id) => [id, { id, title: text('Koolitus') }])),
  } as unknown as ProgrammeDirectory;
  readonly people = {
    contacts: async (_sql: unknown, ids: readonly string[]) => new Map(ids.map((id) => [id, { personId: id, givenName: 'Nimi', familyName: id.slice(-4) }])),
  } as unknown as PeopleDirectory;
  readonly gate: BankGate;
  readonly banks: ManageBanks;
  readonly folders: ManageFolders;
  readonly many: ChangeMany;
  readonly write: WriteItem;
  readonly review: ReviewItem;
  readonly view: ViewItem;
  readonly plans: ManagePlans;
  readonly compose: ComposePlan;
  readonly publish: PublishPlan;

  constructor(readonly db: Database) {
    this.gate = new BankGate(db, this.programmes);
    this.banks = new ManageBanks(db, this.clock, this.gate);
    this.folders = new ManageFolders(db, this.gate);
    this.many = new ChangeMany(db, this.clock, this.gate);
    this.write = new WriteItem(db, this.clock, this.gate);
    this.review = new ReviewItem(db, this.clock, this.gate);
    this.view = new ViewItem(db, this.gate, this.people, this.programmes);
    const planGate = new PlanGate(this.programmes);
    this.plans = new ManagePlans(db, this.clock, this.gate, planGate);
    this.compose = new ComposePlan(db);
    this.publish = new PublishPlan(db, this.clock, planGate, this.compose);
  }

  trainer(): Actor {
    return { personId: newId(), sessionId: newId(), language: 'et', grants: [{ role: 'trainer', programmeId: this.programmeId }] };
  }

  async bank(): Promise<string> {
    return (await this.banks.add(this.ann, 'programme', text('Pank'))).id;
  }

  /** A final question: written by Ann, reviewed and made final by Bo. */
  async final(bankId: string, content: ItemContent, more: Partial<ItemLabels> = {}): Promise<string> {
    const id = await this.write.add(this.ann, bankId, draft(content, more));
    await this.finish(id);
    return id;
  }

  async finish(id: string): Promise<void> {
    await this.review.review(this.bo, id, (await this.view.execute(this.bo, id)).item.revision);
    await this.review.finalise(this.bo, id, (await this.view.execute(this.bo, id)).item.revision);
  }

  /** A plan of Ann's, changed as said, with its revision. */
  async plan(purpose: Purpose, edit: (plan: Plan) => Partial<PlanEdit>): Promise<Plan> {
    const { plan } = await this.plans.add(this.ann, 'programme', text('Test'), purpose);
    const { activityId, title, settings, composition, pairing, revision } = plan;
    return (await this.plans.change(this.ann, plan.id, () => ({ activityId, title, settings, composition, pairing, revision, ...edit(plan) }))).plan;
  }
}
