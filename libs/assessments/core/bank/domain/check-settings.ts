import type { FieldError } from '#kernel';
import { bankErrors } from '../errors.js';
import { looksBack, type Plan } from './plan.js';

/** What contradicts itself in a plan, whatever its questions are. @throws DomainError `bank.bad-plan` */
export function checkSettings({ settings, composition, pairing }: Pick<Plan, 'settings' | 'composition' | 'pairing'>): void {
  const { purpose, opensAt, closesAt, anonymous, timeLimitMinutes, passMark, policy } = settings;
  const errors: FieldError[] = [];
  const say = (pointer: string) => errors.push({ pointer, code: 'bank.contradiction' });
  if (opensAt !== null && closesAt !== null && opensAt >= closesAt) say('/settings/closesAt');
  if (anonymous && purpose !== 'survey') say('/settings/anonymous');
  // No beginning is kept from which a time could run.
  if (anonymous && timeLimitMinutes !== null) say('/settings/timeLimitMinutes');
  if (purpose === 'survey' && passMark !== null) say('/settings/passMark');
  if (purpose === 'survey' && policy.kind !== 'deferred') say('/settings/policy');
  // Who is told at once needs nobody to release it.
  if ((policy.kind === 'immediate' || policy.kind === 'interactive') && settings.release === 'trainer') say('/settings/release');
  if (pairing !== 'none' && purpose !== 'pre') say('/pairing');
  if (pairing === 'parallel' && composition.kind !== 'drawn') say('/pairing');
  // There are no attempts, or the second test would have to know what each person was asked in the first.
  if (composition.kind === 'drawn' && composition.eachAttempt === true && (anonymous || pairing !== 'none')) say('/composition/eachAttempt');
  const thenIds = composition.kind === 'fixed' ? (composition.thenIds ?? []) : [];
  if (thenIds.length > 0 && !looksBack({ settings, pairing })) say('/composition/thenIds');
  if (errors.length > 0) throw bankErrors.error('bank.bad-plan', { errors });
}
