// Finds the best groups for 400 people among 100 mentors; by the compiled code, in one thread.
import { MatchingSolver } from '../../dist/libs/mentoring/core/application/matching/solver.js';
import { buildModel } from '../../dist/libs/mentoring/core/domain/matching/model.js';

const languages = ['et', 'ru', 'en'];
const places = ['tallinn-lasnamae', 'narva', 'johvi', 'sillamae', 'kohtla-jarve', 'maardu'];
const times = ['weekday-day', 'weekday-evening', 'weekend'];
const topics = ['critical-thinking', 'active-citizenship', 'digital-skills'];

export async function run({ say }) {
  const solver = new MatchingSolver();
  const loaded = performance.now();
  await solver.ready();
  const loadMs = since(loaded);
  say('Matching 400 people with 100 mentors …');
  const input = world(400, 100);
  const rounds = Array.from({ length: 5 }, () => {
    const begun = performance.now();
    const matched = solver.solveNow(buildModel(input)).size;
    return { ms: since(begun), matched };
  });
  const ms = rounds.map((round) => round.ms).toSorted((a, b) => a - b);
  return { people: 400, mentors: 100, loadMs, firstMs: rounds[0].ms, medianMs: ms[2], maxMs: ms[4], matched: rounds[0].matched };
}

/** A tenth are 16–17, half have a group already; the sequence is always the same. */
function world(people, mentors) {
  let seed = 7;
  const next = (below) => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % below;
  const some = (values) => values.filter(() => next(100) < 50);
  const traits = () => ({ languages: [languages[next(100) < 70 ? 1 : next(3)]], placeCode: places[next(places.length)], availability: some(times), topics: some(topics) });
  const id = (kind, index) => `${kind}${String(index).padStart(4, '0')}`;
  const groups = Array.from({ length: mentors }, (_, index) => ({ id: id('g', index), capacity: 3 + next(4), takesNew: next(100) < 95, clearedForMinors: next(100) < 30, ...traits() }));
  const members = Array.from({ length: people }, (_, index) => ({ id: id('m', index), groupId: null, locked: false, minor: next(100) < 10, conflicts: [], ...traits() }));
  const free = new Map(groups.map((group) => [group.id, group.capacity]));
  for (const member of members.slice(0, people / 2)) {
    const there = groups.find((group) => free.get(group.id) > 0 && group.languages.some((language) => member.languages.includes(language)) && (!member.minor || group.clearedForMinors));
    if (there === undefined) continue;
    free.set(there.id, free.get(there.id) - 1);
    member.groupId = there.id;
  }
  return { groups, members };
}

const since = (begun) => Number((performance.now() - begun).toFixed(1));
