import { groupBy } from '#kernel';
import { smallestGroup, t975, type Interval } from '#assessments/engine/statistics';

/** What one person answered: of each anchor question the share that it earned, 0 to 1. */
export interface Answered {
  /** Who is alike: people of one group learned from the same mentor. */
  readonly cluster: string;
  readonly shares: readonly number[];
}

export interface GenerationScore {
  readonly generation: number;
  readonly people: number;
  readonly groups: number;
  /** The mean share of the points; null for fewer than ten people. */
  readonly mean: number | null;
  readonly interval: Interval | null;
  /** Of each question; null for fewer than ten people. */
  readonly questions: readonly number[] | null;
}

/** `few`: too few people to say. `less`: the second generation knows less. `kept`: at most ten points less, as far as one can tell. `unclear`: neither. */
export type DilutionVerdict = 'few' | 'less' | 'kept' | 'unclear';

export interface Dilution {
  readonly generations: readonly GenerationScore[];
  /** Second generation less the first, in shares. */
  readonly difference: number | null;
  readonly interval: Interval | null;
  readonly verdict: DilutionVerdict;
}

/** As much may be lost before we would call it a loss. */
export const margin = 0.1;

interface Mean {
  readonly value: number;
  readonly variance: number;
  readonly degrees: number;
}

/** How the answers of those whom mentors reached compare with those of the people whom the programme itself trained. */
export function dilution(byGeneration: ReadonlyMap<number, readonly Answered[]>): Dilution {
  const generations = [...byGeneration].sort(([a], [b]) => a - b).map(([generation, people]) => scoreOf(generation, people));
  const [first, second] = [1, 2].map((generation) => meanOf(byGeneration.get(generation) ?? []));
  if (first === undefined || second === undefined) return { generations, difference: null, interval: null, verdict: 'few' };
  const difference = second.value - first.value;
  const interval = around(difference, second.variance + first.variance, welch(first, second));
  return { generations, difference, interval, verdict: interval[1] < 0 ? 'less' : interval[0] > -margin ? 'kept' : 'unclear' };
}

function scoreOf(generation: number, people: readonly Answered[]): GenerationScore {
  const groups = new Set(people.map(({ cluster }) => cluster)).size;
  if (people.length < smallestGroup) return { generation, people: people.length, groups, mean: null, interval: null, questions: null };
  const mean = meanOf(people);
  const asked = people[0]?.shares.length ?? 0;
  const questions = Array.from({ length: asked }, (_, index) => average(people.map(({ shares }) => shares[index] ?? 0)));
  const interval = mean === undefined ? null : within(around(mean.value, mean.variance, mean.degrees));
  return { generation, people: people.length, groups, mean: average(people.map(shareOf)), interval, questions };
}

export interface GroupScore {
  readonly cluster: string;
  readonly people: number;
  /** Null where fewer than ten people answered, or where such ones could be found by taking the others from the whole. */
  readonly mean: number | null;
}

/** What each group of a generation earned. No difference of shown numbers is of fewer than ten people. */
export function groupScores(people: readonly Answered[]): GroupScore[] {
  const groups = [...groupBy(people, ({ cluster }) => cluster)].map(([cluster, own]) => ({ cluster, people: own.length, mean: average(own.map(shareOf)) }));
  const [large, small] = [groups.filter((group) => group.people >= smallestGroup), groups.filter((group) => group.people < smallestGroup)];
  const left = small.reduce((total, group) => total + group.people, 0);
  const alsoHidden = left > 0 && left < smallestGroup ? large.sort((a, b) => a.people - b.people)[0] : undefined;
  return groups.map((group) => ({ ...group, mean: small.includes(group) || group === alsoHidden ? null : group.mean }));
}

/**
 * The mean over people with the variance of a sample of clusters (Cochran 1977, "Sampling Techniques", 9A.1, ratio to size):
 * people of one group are alike, so the groups carry the uncertainty. Undefined for too few people or a single group.
 */
function meanOf(people: readonly Answered[]): Mean | undefined {
  const clusters = groupBy(people, ({ cluster }) => cluster);
  const groups = clusters.size;
  if (people.length < smallestGroup || groups < 2) return undefined;
  const value = average(people.map(shareOf));
  const squares = [...clusters.values()].reduce((total, own) => total + own.reduce((sum, person) => sum + shareOf(person) - value, 0) ** 2, 0);
  return { value, variance: (groups / (groups - 1)) * (squares / people.length ** 2), degrees: groups - 1 };
}

/** Degrees of freedom for a difference of two means of unlike variance (Welch 1947). */
function welch(first: Mean, second: Mean): number {
  const total = (first.variance + second.variance) ** 2;
  const parts = first.variance ** 2 / first.degrees + second.variance ** 2 / second.degrees;
  return parts === 0 ? Math.min(first.degrees, second.degrees) : total / parts;
}

const around = (value: number, variance: number, degrees: number): Interval => {
  const half = t975(degrees) * Math.sqrt(variance);
  return [value - half, value + half];
};
const within = ([low, high]: Interval): Interval => [Math.max(0, low), Math.min(1, high)];
const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const shareOf = ({ shares }: Answered): number => average(shares);
