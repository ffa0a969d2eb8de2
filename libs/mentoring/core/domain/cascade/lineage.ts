import { wilsonInterval, type Interval } from '#assessments/engine/statistics';
import { groupBy } from '#kernel';
import type { CandidacyState } from '../candidacy.js';

/** A mentor as the cascade sees them: who has ever finished the onboarding. */
export interface CascadeMentor {
  readonly candidacyId: string;
  readonly personId: string;
  readonly state: CandidacyState;
  readonly activatedAt: Date;
  /** When they stopped being a mentor; null while they are one. */
  readonly endedAt: Date | null;
}

/** Somebody who is or was in a group. */
export interface CascadeMember {
  readonly memberId: string;
  readonly candidacyId: string;
  /** Null as long as no account is tied to the member. */
  readonly personId: string | null;
  readonly joinedAt: Date;
  readonly registered: boolean;
  readonly learned: boolean;
  readonly certified: boolean;
}

export interface CascadeSession {
  readonly candidacyId: string;
  readonly heldOn: string;
  readonly claimed: number;
  readonly confirmed: number;
}

export interface CascadeInput<M extends CascadeMentor = CascadeMentor> {
  readonly mentors: readonly M[];
  readonly members: readonly CascadeMember[];
  readonly sessions: readonly CascadeSession[];
}

/** What hangs on one mentor, or on all of one generation. Claimed and confirmed are two numbers and never one. */
export interface CascadeCounts {
  readonly sessions: number;
  readonly claimed: number;
  readonly confirmed: number;
  readonly members: number;
  readonly registered: number;
  readonly learned: number;
  readonly certified: number;
  /** Members who are mentors themselves. */
  readonly mentors: number;
}

export interface CascadeNode<M extends CascadeMentor = CascadeMentor> extends CascadeCounts {
  readonly mentor: M;
  readonly parentId: string | null;
  /** 1: trained by the programme; 2: came out of a group of such a mentor; and so on. */
  readonly generation: number;
  readonly firstSessionOn: string | null;
}

const sum = <T>(values: readonly T[], of: (value: T) => number): number => values.reduce((total, value) => total + of(value), 0);

/**
 * Each mentor with what came of them. A mentor comes from the group that they were in before they became one, the first if
 * there were several; and that group had a mentor by then. So a lineage goes forward in time and has no circle.
 */
export function lineage<M extends CascadeMentor>({ mentors, members, sessions }: CascadeInput<M>): CascadeNode<M>[] {
  const byCandidacy = new Map(mentors.map((mentor) => [mentor.candidacyId, mentor]));
  const [memberships, ofMentor, held] = [groupBy(members.filter(({ personId }) => personId !== null), ({ personId }) => personId ?? ''), groupBy(members, ({ candidacyId }) => candidacyId), groupBy(sessions, ({ candidacyId }) => candidacyId)];
  const parentOf = ({ personId, candidacyId, activatedAt }: CascadeMentor): string | null => {
    const came = (memberships.get(personId) ?? [])
      .filter((member) => member.candidacyId !== candidacyId && member.joinedAt < activatedAt && (byCandidacy.get(member.candidacyId)?.activatedAt ?? activatedAt) <= member.joinedAt)
      .sort((a, b) => a.joinedAt.getTime() - b.joinedAt.getTime() || (a.memberId < b.memberId ? -1 : 1));
    return came[0]?.candidacyId ?? null;
  };
  const parents = new Map(mentors.map((mentor) => [mentor.candidacyId, parentOf(mentor)]));
  const cameFrom = groupBy(parents.values(), (parent) => parent);
  const generationOf = (candidacyId: string): number => {
    const parent = parents.get(candidacyId) ?? null;
    return parent === null ? 1 : generationOf(parent) + 1;
  };
  return mentors.map((mentor) => {
    const [own, meetings] = [ofMentor.get(mentor.candidacyId) ?? [], held.get(mentor.candidacyId) ?? []];
    const counts = countsOf(own, meetings, cameFrom.get(mentor.candidacyId)?.length ?? 0);
    return { mentor, parentId: parents.get(mentor.candidacyId) ?? null, generation: generationOf(mentor.candidacyId), firstSessionOn: meetings.map(({ heldOn }) => heldOn).sort()[0] ?? null, ...counts };
  });

  function countsOf(own: readonly CascadeMember[], meetings: readonly CascadeSession[], became: number): CascadeCounts {
    const [registered, learned, certified] = (['registered', 'learned', 'certified'] as const).map((step) => own.filter((member) => member[step]).length) as [number, number, number];
    return { sessions: meetings.length, claimed: sum(meetings, ({ claimed }) => claimed), confirmed: sum(meetings, ({ confirmed }) => confirmed), members: own.length, registered, learned, certified, mentors: became };
  }
}

export interface ShareEstimate {
  readonly count: number;
  readonly of: number;
  readonly share: number | null;
  readonly interval: Interval | null;
}

export interface CascadeFigures {
  readonly total: CascadeCounts & { readonly people: number };
  readonly generations: readonly (CascadeCounts & { readonly generation: number; readonly people: number })[];
  /** Mentors who have held at least one meeting of their own. */
  readonly activation: ShareEstimate;
  /** Days from becoming a mentor to the first own meeting; the middle one of those who had one. */
  readonly medianDaysToFirst: number | null;
  /** Of the mentors who began at least so many months ago, who was still one then. */
  readonly survival: readonly (ShareEstimate & { readonly month: number })[];
  readonly reachClaimed: number | null;
  readonly reachConfirmed: number | null;
}

const dayMs = 24 * 3_600_000;
/** A month of the survival curve. */
const monthDays = 30;

export function cascadeFigures(nodes: readonly CascadeNode[], now: Date): CascadeFigures {
  const generations = [...groupBy(nodes, ({ generation }) => generation)]
    .map(([generation, own]) => ({ generation, people: own.length, ...totals(own) }))
    .sort((a, b) => a.generation - b.generation);
  const met = nodes.filter(({ sessions }) => sessions > 0);
  return {
    total: { people: nodes.length, ...totals(nodes) },
    generations,
    activation: estimate(met.length, nodes.length),
    medianDaysToFirst: median(met.flatMap((node) => daysToFirst(node) ?? [])),
    survival: survivalOf(nodes, now),
    reachClaimed: nodes.length === 0 ? null : sum(nodes, ({ claimed }) => claimed) / nodes.length,
    reachConfirmed: nodes.length === 0 ? null : sum(nodes, ({ confirmed }) => confirmed) / nodes.length,
  };
}

/** From becoming a mentor to the first own meeting; null while there was none. */
export function daysToFirst({ mentor, firstSessionOn }: CascadeNode): number | null {
  return firstSessionOn === null ? null : Math.max(0, Math.floor((Date.parse(`${firstSessionOn}T12:00:00Z`) - mentor.activatedAt.getTime()) / dayMs));
}

function totals(nodes: readonly CascadeNode[]): CascadeCounts {
  const of = (key: keyof CascadeCounts) => sum(nodes, (node) => node[key]);
  return { sessions: of('sessions'), claimed: of('claimed'), confirmed: of('confirmed'), members: of('members'), registered: of('registered'), learned: of('learned'), certified: of('certified'), mentors: of('mentors') };
}

function estimate(count: number, of: number): ShareEstimate {
  const share = of === 0 ? null : count / of;
  return { count, of, share, interval: share === null ? null : wilsonInterval(share, of) };
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

function survivalOf(nodes: readonly CascadeNode[], now: Date): CascadeFigures['survival'] {
  return Array.from({ length: 13 }, (_, month) => {
    const atMonth = nodes.map((node) => standingAt(node, month, now));
    const still = atMonth.filter((standing) => standing === 'still').length;
    return { month, ...estimate(still, still + atMonth.filter((standing) => standing === 'left').length) };
  }).filter(({ of }) => of > 0);
}

/** Whether somebody was still a mentor so many months after they began; null as long as it is too early to say. */
export function standingAt({ mentor: { activatedAt, endedAt } }: CascadeNode, month: number, now: Date): 'still' | 'left' | null {
  const then = activatedAt.getTime() + month * monthDays * dayMs;
  if (then > now.getTime()) return null;
  return endedAt === null || endedAt.getTime() > then ? 'still' : 'left';
}

/** Fewer people than this could be recognised; they are not shown to who may not know names. */
export const smallestCell = 5;
