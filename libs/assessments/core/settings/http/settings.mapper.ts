import { accessCodeHash } from '../../domain/access-code.js';
import type { AssessmentSettings } from '../../domain/assessment-settings.js';
import type { NamedChange, SettingsOfTest } from '../application/view-settings.js';
import type { ChangeableSettings } from '../domain/settings-change.js';
import type { SettingsChangeBody } from './settings.dto.js';
import type { SettingsChangeView, TestSettingsView } from './settings.view.js';

export function settingsView({ assessment, version, changeable, open, planId }: SettingsOfTest): TestSettingsView {
  const { id, activityId, title, settings: { accessCodeHash: code, ...settings } } = assessment;
  return {
    ...{ id, activityId, title, version, open, planId },
    settings: { ...settings, hasAccessCode: code !== null },
    changeable: changeable.map((setting) => (setting === 'accessCodeHash' ? 'accessCode' : setting)),
  };
}

export function changeView({ change: { id, before, after, reason, changedAt }, by }: NamedChange): SettingsChangeView {
  return { id, before: { ...before }, after: { ...after }, reason, by: by === null ? null : `${by.givenName} ${by.familyName}`, at: changedAt.toISOString() };
}

export function wantedSettings({ opensAt, closesAt, timeLimitMinutes, accessCode, attemptsAllowed, counts, pages, review }: SettingsChangeBody, current: AssessmentSettings): ChangeableSettings {
  const { score, ownAnswers, rightAnswers, explanations } = review;
  return {
    ...{ timeLimitMinutes, attemptsAllowed, counts, pages },
    review: { score, ownAnswers, rightAnswers, explanations },
    opensAt: instant(opensAt),
    closesAt: instant(closesAt),
    accessCodeHash: accessCode === undefined ? current.accessCodeHash : accessCode === null ? null : accessCodeHash(accessCode),
  };
}

function instant(text: string | null): string | null {
  return text === null ? null : new Date(text).toISOString();
}
