import { Injectable } from '@nestjs/common';
import { Clock, type FieldError } from '#kernel';
import type { ItemContent } from '#assessments/engine';
import type { Actor } from '#platform/auth';
import { Database, type Sql } from '#platform/database';
import { defaultSettings } from '../../domain/assessment-settings.js';
import { insertDraw } from '../../drawing/persistence/draws.repository.js';
import { postTitle, type Plan } from '../domain/plan.js';
import { bankErrors } from '../errors.js';
import type { AskedVersion } from '../persistence/askable.query.js';
import { insertForm, insertPlanned, markPublished } from '../persistence/plans.repository.js';
import { storedVersions } from '../persistence/then-versions.repository.js';
import { ComposePlan } from './compose-plan.js';
import { PlanGate } from './plan-gate.js';
import { refuseOlder } from './refuse-older.js';

/** Freezes the questions of a plan into a form and opens it to the people of its training; a pair is published together. */
@Injectable()
export class PublishPlan {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly gate: PlanGate,
    private readonly compose: ComposePlan,
  ) {}

  execute(actor: Actor, planId: string, revision: number): Promise<void> {
    return this.db.transaction(async (tx) => {
      const plan = await this.gate.lockedPlan(tx, actor, planId);
      refuseOlder(plan, revision);
      const { activityId } = plan;
      if (activityId === null) throw refusal([{ pointer: '/activityId', code: 'field.required' }]);
      const composed = await this.compose.execute(plan, tx);
      if (composed.forms === null) throw bankErrors.error('bank.too-few-questions');
      if (composed.uneven.length > 0) throw bankErrors.error('bank.uneven-points');
      for (const form of composed.forms) checkForm(plan, form);
      checkThen(plan, composed.forms);
      const now = this.clock.now();
      const assessmentId = await publish(tx, { ...plan, activityId }, composed.forms, now);
      const { composition, programmeId } = plan;
      if (composition.kind === 'drawn' && composition.eachAttempt === true) await insertDraw(tx, { assessmentId, ...(await this.compose.draw(tx, programmeId, composition)) });
      await markPublished(tx, planId, now);
    });
  }
}

/** Answers the assessment, the first one of a pair. */
async function publish(tx: Sql, plan: Plan & { readonly activityId: string }, forms: readonly (readonly AskedVersion[])[], at: Date): Promise<string> {
  const formIds: string[] = [];
  for (const form of forms) formIds.push(await insertForm(tx, await storedVersions(tx, form, at)));
  const [first = '', second = first] = formIds;
  const assessmentId = await insertPlanned(tx, plan, first);
  if (plan.pairing === 'none') return assessmentId;
  const { attemptsAllowed, counts } = defaultSettings('post');
  const settings = { ...plan.settings, ...defaultSettings('post'), attemptsAllowed, counts, pages: plan.settings.pages, passMark: plan.settings.passMark ?? defaultSettings('post').passMark };
  await insertPlanned(tx, { ...plan, settings, title: postTitle(plan.title) }, second);
  return assessmentId;
}

function checkForm({ settings: { purpose, anonymous } }: Plan, form: readonly AskedVersion[]): void {
  const errors: FieldError[] = [];
  if (form.length === 0) errors.push({ pointer: '/composition', code: 'field.required' });
  const scored = form.filter(({ content }) => isScored(content));
  if (purpose !== 'survey' && form.length > 0 && scored.length === 0) errors.push({ pointer: '/composition', code: 'bank.nothing-scored' });
  // A file says in itself who made it, and when.
  if (anonymous && form.some(({ content }) => content.kind === 'file')) errors.push({ pointer: '/settings/anonymous', code: 'bank.files-not-anonymous' });
  if (errors.length > 0) throw refusal(errors);
}

/** What is asked about the time before as well is one of the questions, and a self-rating. */
function checkThen({ composition }: Plan, forms: readonly (readonly AskedVersion[])[]): void {
  const thenIds = composition.kind === 'fixed' ? (composition.thenIds ?? []) : [];
  const asked = new Set(forms.flat().flatMap(({ itemId, then }) => (then === true ? [itemId] : [])));
  if (thenIds.some((id) => !asked.has(id))) throw refusal([{ pointer: '/composition/thenIds', code: 'bank.then-not-rated' }]);
}

function isScored({ points }: ItemContent): boolean {
  return points > 0;
}

function refusal(errors: readonly FieldError[]) {
  return bankErrors.error('bank.bad-plan', { errors });
}
