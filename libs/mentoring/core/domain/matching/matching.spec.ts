import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Language } from '#kernel';
import { MatchingSolver } from '../../application/matching/solver.js';
import type { Availability, Topic } from '../groups/group.js';
import { forbids, softScore, type MatchGroup, type MatchMember } from './matching.js';
import { buildModel, type MatchInput } from './model.js';

const solver = new MatchingSolver();
beforeAll(() => solver.ready());

const some = <T>(...values: readonly T[]) => fc.subarray([...values]);
const languages = fc.subarray<Language>(['et', 'ru', 'en'], { minLength: 1 });
const availability = some<Availability>('weekday-day', 'weekday-evening', 'weekend');
const topics = some<Topic>('critical-thinking', 'active-citizenship', 'digital-skills');
const place = fc.constantFrom('narva', 'johvi');

/** Where people are already, no group holds more than it may, and locks are of possible pairs. */
const input = (most: number): fc.Arbitrary<MatchInput> =>
  fc
    .record({
      groups: fc.array(fc.record({ capacity: fc.integer({ min: 1, max: 3 }), takesNew: fc.boolean(), languages, placeCode: place, availability, topics, clearedForMinors: fc.boolean() }), { minLength: 1, maxLength: 3 }),
      members: fc.array(fc.record({ at: fc.integer({ min: -2, max: 2 }), locked: fc.boolean(), languages, placeCode: fc.option(place), availability, topics, minor: fc.boolean(), conflict: fc.integer({ min: -3, max: 2 }) }), { maxLength: most }),
    })
    .map(({ groups, members }) => {
      const named = groups.map((group, index): MatchGroup => ({ ...group, id: `g${index}` }));
      const used = new Map<string, number>();
      const people = members.map(({ at, conflict, locked, ...member }, index): MatchMember => {
        const group = named[at];
        const conflicts = conflict < 0 ? [] : [`g${conflict}`];
        const there = group !== undefined && (used.get(group.id) ?? 0) < group.capacity ? group : undefined;
        const person: MatchMember = { ...member, id: `m${index}`, groupId: there?.id ?? null, locked: false, conflicts };
        const allowed = there !== undefined && forbids(person, there).length === 0;
        if (!allowed) return { ...person, groupId: null };
        used.set(there.id, (used.get(there.id) ?? 0) + 1);
        return { ...person, locked };
      });
      return { groups: named, members: people };
    });

type Assignment = readonly (string | null)[];

/** What an assignment is worth, aim by aim; undefined where it breaks a rule. Says it again in its own words, not by the model. */
function worth({ members, groups }: MatchInput, assignment: Assignment): readonly [number, number, number] | undefined {
  const filled = new Map<string, number>();
  let [matched, kept, score] = [0, 0, 0];
  for (const [index, member] of members.entries()) {
    const groupId = assignment[index] ?? null;
    if (member.locked && member.groupId !== null && groupId !== member.groupId) return undefined;
    if (groupId === null) continue;
    const group = groups.find(({ id }) => id === groupId);
    if (group === undefined) return undefined;
    if (!group.languages.some((language) => member.languages.includes(language))) return undefined;
    if (member.minor && !group.clearedForMinors) return undefined;
    if (member.conflicts.includes(groupId) || (!group.takesNew && member.groupId !== groupId)) return undefined;
    filled.set(groupId, (filled.get(groupId) ?? 0) + 1);
    if ((filled.get(groupId) ?? 0) > group.capacity) return undefined;
    matched += 1;
    kept += Number(member.groupId === groupId);
    score += softScore(member, group);
  }
  return [matched, kept, score];
}

function bestOf(given: MatchInput): readonly [number, number, number] {
  const choices = [null, ...given.groups.map(({ id }) => id)];
  let best: readonly [number, number, number] = [-1, -1, -1];
  const walk = (assignment: (string | null)[]): void => {
    if (assignment.length < given.members.length) return choices.forEach((choice) => walk([...assignment, choice]));
    const value = worth(given, assignment);
    if (value !== undefined && compare(value, best) > 0) best = value;
  };
  walk([]);
  return best;
}

const compare = (one: readonly number[], other: readonly number[]): number => one.map((value, index) => value - (other[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
const solved = (given: MatchInput): Assignment => {
  const found = solver.solveNow(buildModel(given));
  return given.members.map(({ id }) => found.get(id) ?? null);
};

describe('matching', () => {
  it('is as good as the best of all possible ways', () => {
    fc.assert(
      fc.property(input(4), (given) => {
        const assignment = solved(given);
        expect(worth(given, assignment)).toEqual(bestOf(given));
      }),
      { numRuns: 500 },
    );
  });

  it('breaks no hard rule, however many people there are', () => {
    fc.assert(
      fc.property(input(14), (given) => {
        expect(worth(given, solved(given))).toBeDefined();
      }),
      { numRuns: 100 },
    );
  });

  it('changes nothing where it has been followed already', () => {
    fc.assert(
      fc.property(input(8), (given) => {
        const first = solved(given);
        const followed = { ...given, members: given.members.map((member, index) => ({ ...member, groupId: first[index] ?? null })) };
        expect(solved(followed)).toEqual(first);
      }),
      { numRuns: 60 },
    );
  });

  it('answers the same whatever the order of people and groups', () => {
    fc.assert(
      fc.property(input(8), (given) => {
        const turned = { groups: [...given.groups].reverse(), members: [...given.members].reverse() };
        expect(buildModel(turned).lp).toBe(buildModel(given).lp);
        expect([...solved(turned)].reverse()).toEqual(solved(given));
      }),
      { numRuns: 30 },
    );
  });
});
