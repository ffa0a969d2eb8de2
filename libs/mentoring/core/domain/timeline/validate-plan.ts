import { languages, type FieldError } from '#kernel';
import type { FollowUpPlan, PlanStep } from '../plan.js';

const longestDays = 730;
const longestMonths = 24;

/** All that is wrong with a plan, each at its field; an empty list for one that may be used. */
export function planFaults(plan: FollowUpPlan): FieldError[] {
  const fault = (path: string, code: string): FieldError => ({ pointer: `/definition/${path}`, code });
  const faults: FieldError[] = [];
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(plan.at)) faults.push(fault('at', 'mentoring.plan-time'));
  else if (plan.quiet !== null && quietAt(Number(plan.at.slice(0, 2)), plan.quiet)) faults.push(fault('at', 'mentoring.plan-quiet-time'));
  if (plan.quiet !== null && plan.quiet.from === plan.quiet.until) faults.push(fault('quiet', 'mentoring.plan-quiet'));
  if (plan.silencesToStop !== null && plan.silencesToStop < plan.silencesToTask) faults.push(fault('silencesToStop', 'mentoring.plan-stop-before-task'));
  if (plan.steps.length === 0) faults.push(fault('steps', 'mentoring.plan-empty'));
  plan.steps.forEach((step, index) => faults.push(...stepFaults(step, plan, index).map(({ path, code }) => fault(`steps/${index}/${path}`, code))));
  const closing = plan.steps.filter((step) => step.closing);
  if (plan.steps.length > 0 && closing.length !== 1) faults.push(fault('steps', 'mentoring.plan-closing'));
  return faults;
}

function stepFaults(step: PlanStep, plan: FollowUpPlan, index: number): { path: string; code: string }[] {
  const faults: { path: string; code: string }[] = [];
  const add = (path: string, code: string) => faults.push({ path, code });
  if (!/^[a-z0-9][a-z0-9-]{0,39}$/.test(step.key)) add('key', 'mentoring.plan-key');
  else if (plan.steps.findIndex(({ key }) => key === step.key) < index) add('key', 'mentoring.plan-key-twice');
  for (const language of languages) {
    if (step.title[language].trim() === '') add(`title/${language}`, 'field.required');
    if (step.text[language].trim() === '') add(`text/${language}`, 'field.required');
  }
  const [amount, most] = 'days' in step.after ? [step.after.days, longestDays] : [step.after.months, longestMonths];
  if (amount < 1 || amount > most) add('after', 'mentoring.plan-offset');
  if (step.waitDays < 1 || step.waitDays > 90) add('waitDays', 'mentoring.plan-wait');
  if (step.closing !== (step.kind === 'closing')) add('kind', 'mentoring.plan-closing');
  if (step.closing && (step.anchor !== 'became-mentor' || step.condition !== 'always')) add('condition', 'mentoring.plan-closing-always');
  if (step.closing && plan.steps.some((other) => other !== step && other.anchor === 'became-mentor' && roughDays(other) >= roughDays(step))) add('after', 'mentoring.plan-after-closing');
  const twins = plan.steps.slice(0, index).some((other) => other.anchor === step.anchor && roughDays(other) === roughDays(step) && other.condition === step.condition && other.kind === step.kind);
  if (twins) add('after', 'mentoring.plan-same-day');
  return faults;
}

/** Enough to order steps: a month has at least 28 days and is at most 31 days long. */
function roughDays({ after }: PlanStep): number {
  return 'days' in after ? after.days : after.months * 30.4;
}

function quietAt(hour: number, { from, until }: NonNullable<FollowUpPlan['quiet']>): boolean {
  return from > until ? hour >= from || hour < until : hour >= from && hour < until;
}
