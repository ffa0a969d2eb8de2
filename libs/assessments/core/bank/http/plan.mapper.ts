import { accessCodeHash } from '../../domain/access-code.js';
import type { AssessmentSettings } from '../../domain/assessment-settings.js';
import type { Composed } from '../application/compose-plan.js';
import type { PlanEdit, PlanPage } from '../application/manage-plans.js';
import type { Composition, Plan } from '../domain/plan.js';
import type { AskableLine } from '../persistence/askable.query.js';
import type { CompositionBody, EditPlanBody, SettingsBody } from './plan.dto.js';
import type { AskableView, ComposedView, PlanView } from './plan.view.js';

export function planView({ plan, published }: PlanPage): PlanView {
  const { id, activityId, title, pairing, revision, composition } = plan;
  const { accessCodeHash: code, ...settings } = plan.settings;
  return {
    ...{ id, activityId, title, pairing, revision },
    settings: { ...settings, hasAccessCode: code !== null },
    composition: structuredClone(composition) as CompositionBody,
    writtenAt: plan.writtenAt.toISOString(),
    publishedAt: plan.publishedAt?.toISOString() ?? null,
    published: published.map(({ assessmentId, attempts }) => ({ assessmentId, attempts })),
  };
}

export function planEdit({ settings, composition, ...edit }: EditPlanBody, current: Plan): PlanEdit {
  return { ...edit, settings: settingsOf(settings, current.settings), composition: compositionOf(composition) };
}

function settingsOf({ accessCode, opensAt, closesAt, policy, ...rest }: SettingsBody, current: AssessmentSettings): AssessmentSettings {
  const { kind, tries = 3, penalty = 0 } = policy;
  return {
    ...rest,
    review: { ...rest.review },
    opensAt: instant(opensAt),
    closesAt: instant(closesAt),
    policy: kind === 'interactive' ? { kind, tries, penalty } : { kind },
    accessCodeHash: accessCode === undefined ? current.accessCodeHash : accessCode === null ? null : accessCodeHash(accessCode),
  };
}

function instant(text: string | null): string | null {
  return text === null ? null : new Date(text).toISOString();
}

function compositionOf({ kind, itemIds = [], thenIds = [], bankIds = [], cells = [], anchorIds = [], seed = 1, byAnswers = false, eachAttempt = false }: CompositionBody): Composition {
  if (kind === 'fixed') return { kind, itemIds: [...new Set(itemIds)], ...(thenIds.length > 0 && { thenIds: [...new Set(thenIds)] }) };
  return { kind, bankIds: [...new Set(bankIds)], cells: cells.map(({ competence, difficulty, count }) => ({ competence, difficulty, count })), anchorIds: [...new Set(anchorIds)], seed, byAnswers, ...(eachAttempt && { eachAttempt }) };
}

export function askableView({ itemId, kind, stem, points, competences, difficulty }: AskableLine): AskableView {
  return { itemId, kind, stem, points, competences, difficulty };
}

export function composedView({ forms, missing, uneven }: Composed): ComposedView {
  return {
    forms: (forms ?? []).map((items) => ({ items: items.map(({ itemId, content, then = false }) => ({ itemId, content, then })) })),
    missing: missing.map(({ competence, difficulty, count, missing: lacking }) => ({ competence, difficulty, count, missing: lacking })),
    uneven: uneven.map(({ competence, difficulty, points }) => ({ competence, difficulty, points: [...points] })),
  };
}
