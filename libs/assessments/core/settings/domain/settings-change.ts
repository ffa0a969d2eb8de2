import type { FieldError } from '#kernel';
import type { Assessment } from '../../domain/attempt.js';
import type { AssessmentSettings } from '../../domain/assessment-settings.js';

/** What can change once people take a test. Everything else decides what their answers are worth, or was promised to them. */
export const changeable = ['opensAt', 'closesAt', 'accessCodeHash', 'timeLimitMinutes', 'attemptsAllowed', 'counts', 'pages', 'review'] as const satisfies readonly (keyof AssessmentSettings)[];
export type Changeable = (typeof changeable)[number];
export type ChangeableSettings = Pick<AssessmentSettings, Changeable>;

/** As the history tells it: an access code only by whether there is one. */
export type ChangedSettings = Partial<Omit<ChangeableSettings, 'accessCodeHash'> & { readonly hasAccessCode: boolean }>;

export function toldOf(settings: ChangeableSettings, which: readonly Changeable[]): ChangedSettings {
  return Object.fromEntries(which.map((setting) => (setting === 'accessCodeHash' ? ['hasAccessCode', settings.accessCodeHash !== null] : [setting, settings[setting]])));
}

type Changing = Pick<Assessment, 'moduleId' | 'settings'>;

/** What of it can change in this test. */
export function changeableIn({ moduleId, settings: { anonymous, purpose } }: Changing): readonly Changeable[] {
  // The page of a module's test promises that no clock runs, and a module is completed by the best attempt at it.
  if (moduleId !== null) return ['attemptsAllowed', 'pages', 'review'];
  return changeable.filter((setting) => {
    // Nobody has an attempt in an anonymous survey, nor a result in any.
    if (anonymous && ['timeLimitMinutes', 'attemptsAllowed', 'counts', 'review'].includes(setting)) return false;
    return purpose !== 'survey' || (setting !== 'counts' && setting !== 'review');
  });
}

/** The settings that differ. */
export function changed(before: ChangeableSettings, after: ChangeableSettings): Changeable[] {
  return changeable.filter((setting) => written(before[setting]) !== written(after[setting]));
}

function written(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : JSON.stringify(value);
}

const pointers: Partial<Record<Changeable, string>> = { accessCodeHash: '/accessCode' };

/** What contradicts the test or what was promised in it; nothing where all is well. */
export function faultsOf(test: Changing, after: ChangeableSettings, now: Date): FieldError[] {
  const { moduleId, settings } = test;
  const may = changeableIn(test);
  const faults = changed(settings, after)
    .filter((setting) => !may.includes(setting))
    .map((setting): FieldError => ({ pointer: pointers[setting] ?? `/${setting}`, code: 'assessments.setting-fixed' }));
  const { opensAt, closesAt, attemptsAllowed } = after;
  if (opensAt !== null && closesAt !== null && new Date(opensAt) >= new Date(closesAt)) faults.push({ pointer: '/closesAt', code: 'assessments.closes-before-opening' });
  if (moduleId !== null && attemptsAllowed === null) faults.push({ pointer: '/attemptsAllowed', code: 'assessments.module-attempts' });
  // Who has read what an anonymous survey said and reads it again after one more answer knows whose that was.
  if (settings.anonymous && isOver(settings, now) && settings.closesAt !== closesAt) faults.push({ pointer: '/closesAt', code: 'assessments.survey-stays-closed' });
  return faults;
}

function isOver({ closesAt }: Pick<AssessmentSettings, 'closesAt'>, now: Date): boolean {
  return closesAt !== null && new Date(closesAt) <= now;
}
