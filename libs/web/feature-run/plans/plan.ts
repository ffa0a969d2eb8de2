import type { Answer, Body } from '#web/api-client';

export type Plan = Body<'/api/v1/programmes/{key}/follow-up-plans'>['definition'];
export type Step = Plan['steps'][number];
export type PlanVersion = Answer<'/api/v1/programmes/{key}/follow-up-plans'>['versions'][number];

/** A step's place in its row: by what it counts from and how much later. */
export function inOrder(steps: readonly Step[]): Step[] {
  const days = ({ after }: Step) => (after.unit === 'days' ? after.amount : after.amount * 30.4);
  return [...steps].sort((a, b) => (a.anchor === b.anchor ? days(a) - days(b) : a.anchor === 'became-mentor' ? -1 : 1));
}

/** A key that no step has: it stays with the step through all versions. */
export function newKey(steps: readonly Step[]): string {
  for (let number = steps.length + 1; ; number++) if (!steps.some(({ key }) => key === `step-${number}`)) return `step-${number}`;
}

export type Difference = { readonly kind: 'added' | 'removed' | 'changed'; readonly step: Step };

/** What an edited or another version has otherwise, step by step. */
export function differences(from: Plan, to: Plan): Difference[] {
  const before = new Map(from.steps.map((step) => [step.key, step]));
  const after = new Map(to.steps.map((step) => [step.key, step]));
  return [
    ...inOrder(to.steps).flatMap((step): Difference[] => {
      const known = before.get(step.key);
      if (known === undefined) return [{ kind: 'added', step }];
      return sameText(known, step) ? [] : [{ kind: 'changed', step }];
    }),
    ...from.steps.filter(({ key }) => !after.has(key)).map((step): Difference => ({ kind: 'removed', step })),
  ];
}

export function sameSettings({ steps: _, ...from }: Plan, { steps: __, ...to }: Plan): boolean {
  return sameText(from, to);
}

function sameText(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]));
}
