import type { Random } from '../random.js';

/** Where a mentor of the demonstration stands, by what the board is to show. */
export type MentorStage = 'invited' | 'later' | 'declined' | 'onboarding' | 'withdrawn' | 'paused' | 'concluded' | 'silent' | 'needs-help' | 'active';

/** Who is further back in the list was invited longer ago. */
const scarce: readonly (readonly [MentorStage, count: number, from: 'latest' | 'anywhere' | 'earliest'])[] = [
  ['invited', 7, 'latest'],
  ['onboarding', 3, 'latest'],
  ['later', 4, 'anywhere'],
  ['declined', 6, 'anywhere'],
  ['withdrawn', 2, 'earliest'],
  ['concluded', 2, 'earliest'],
  ['paused', 3, 'anywhere'],
  ['silent', 4, 'anywhere'],
  ['needs-help', 3, 'anywhere'],
];

/** Gives each candidate, the latest invited first, a stage; whoever is left is active. */
export function assignStages(random: Random, candidates: readonly string[]): Map<string, MentorStage> {
  const stages = new Map<string, MentorStage>();
  for (const [stage, count, from] of scarce) {
    const free = candidates.filter((id) => !stages.has(id));
    const half = Math.ceil(free.length / 2);
    const pool = from === 'latest' ? free.slice(0, 2 * count) : from === 'earliest' ? free.slice(half) : free;
    for (const id of random.sample(pool, count)) stages.set(id, stage);
  }
  for (const id of candidates) if (!stages.has(id)) stages.set(id, 'active');
  return stages;
}
