import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SolveMatchingHandler } from './jobs/solve-matching.handler.js';
import { MentoringApp } from './testing/mentoring-app.js';

let kaasa: MentoringApp;
beforeAll(async () => {
  kaasa = await MentoringApp.open();
});
afterAll(() => kaasa.close());

const administrator = () => kaasa.world.signIn('administrator', kaasa.world.administrator.personId);
interface Pair {
  readonly memberId: string;
  readonly name: string;
  readonly groupName: string | null;
  readonly change: string;
  readonly locked: boolean;
  readonly groupId: string | null;
  readonly forbidden: boolean;
}
const changes = ['none', 'new', 'moved', 'kept'];
interface Shown {
  readonly id: string;
  readonly state: string;
  readonly forbidden: number;
  readonly pairs: Pair[];
}

async function show(): Promise<Shown> {
  const { body } = await kaasa.call('GET', '/programmes/sild/matching', undefined, administrator());
  const shown = body as unknown as Shown & { counts: Record<string, number> };
  const pairs: Pair[] = [];
  for (let next: string | null = ''; next !== null; ) {
    const page = (await kaasa.call('GET', `/matchings/${shown.id}/pairs?limit=2${next === '' ? '' : `&cursor=${next}`}`, undefined, administrator())).body as unknown as { items: Pair[]; next: string | null };
    pairs.push(...page.items);
    next = page.next;
  }
  for (const change of changes) {
    const { items } = (await kaasa.call('GET', `/matchings/${shown.id}/pairs?change=${change}`, undefined, administrator())).body as unknown as { items: Pair[] };
    expect([change, items.length, items]).toEqual([change, shown.counts[change], pairs.filter((pair) => pair.change === change)]);
  }
  expect(shown.forbidden).toBe(pairs.filter(({ forbidden }) => forbidden).length);
  expect(pairs.map(({ change }) => changes.indexOf(change))).toEqual(pairs.map(({ change }) => changes.indexOf(change)).sort());
  return { ...shown, pairs };
}

async function propose(): Promise<Shown> {
  await kaasa.call('POST', '/programmes/sild/matching', {}, administrator());
  const jobs = await kaasa.db.rows<{ payload: { matchingId: string } }>(`delete from queue.outbox where name = 'mentoring.solve-matching' returning payload`);
  for (const { payload } of jobs) await kaasa.db.transaction((tx) => kaasa.app.get(SolveMatchingHandler).handle(tx, payload));
  return show();
}

async function leader(givenName: string, settings: object): Promise<string> {
  const personId = await kaasa.mentor({ givenName });
  const cookie = kaasa.world.signIn('mentor', personId);
  const body = { languages: ['ru'], availability: [], topics: [], meetsAt: null, capacity: 2, ...settings };
  return String((await kaasa.call('PATCH', '/me/mentoring/group', body, cookie)).body['id']);
}

const seek = (givenName: string, over: object = {}) =>
  kaasa.call('POST', '/programmes/sild/seekers', { givenName, language: 'ru', minor: false, placeCode: 'other', availability: [], topics: [], ...over }, administrator());

describe('matching', () => {
  it('proposes with reasons, publishes on demand, changes little when asked again, and can be undone', async () => {
    await leader('Anna', { topics: ['digital-skills'] });
    const second = await leader('Boris', { capacity: 1 });
    for (const name of ['Galina', 'Dmitri', 'Eva']) await seek(name, name === 'Galina' ? { topics: ['digital-skills'] } : {});
    await seek('Kalle', { language: 'et' });
    await seek('Noor', { minor: true });

    const proposed = await propose();
    expect(proposed.state).toBe('proposed');
    const of = (shown: Shown, name: string) => shown.pairs.find((pair) => pair.name === name);
    expect(of(proposed, 'Galina')).toMatchObject({ change: 'new', groupName: 'Anna', topics: ['digital-skills'], languages: ['ru'] });
    expect(of(proposed, 'Kalle')).toMatchObject({ change: 'none', groupName: null, refused: { language: 2 }, full: 0 });
    expect(of(proposed, 'Noor')).toMatchObject({ change: 'none', refused: { minors: 2 } });
    // Nothing holds before it is published.
    const groups = async () => ((await kaasa.call('GET', '/programmes/sild/groups', undefined, administrator())).body as { groups: { name: string; size: number }[] }).groups;
    expect((await groups()).map(({ size }) => size)).toEqual([0, 0]);

    expect((await kaasa.call('POST', `/matchings/${proposed.id}/publish`, {}, kaasa.world.signIn('trainer'))).status).toBe(404);
    expect((await kaasa.call('POST', `/matchings/${proposed.id}/publish`, {}, administrator())).status).toBe(204);
    expect((await kaasa.call('POST', `/matchings/${proposed.id}/publish`, {}, administrator())).body).toMatchObject({ code: 'mentoring.matching-stale' });
    expect((await groups()).map(({ size }) => size)).toEqual([2, 1]);

    // Who is locked stays, also where another would fit better; nobody else moves without need.
    const galina = of(proposed, 'Galina')?.memberId;
    await kaasa.call('PUT', `/group-members/${galina}/lock`, { locked: true }, administrator());
    await kaasa.db.rows(`update mentoring.mentor_group set topics = '{}' where name = 'Anna'`);
    await kaasa.db.rows(`update mentoring.mentor_group set topics = '{digital-skills}', capacity = 5 where id = $1`, [second]);
    const again = await propose();
    expect(again.pairs.filter(({ change }) => change === 'moved')).toEqual([]);
    expect(of(again, 'Galina')).toMatchObject({ change: 'kept', locked: true });

    // A new person who fits in one place alone moves as few as possible.
    const facts = await kaasa.db.rows(`select 1 from ledger.fact where type = 'group.member-moved'`);
    expect(facts).toHaveLength(3);
    expect((await kaasa.call('POST', `/matchings/${proposed.id}/undo`, {}, administrator())).status).toBe(204);
    expect((await groups()).map(({ size }) => size)).toEqual([0, 0]);
    expect((await kaasa.call('POST', `/matchings/${proposed.id}/undo`, {}, administrator())).body).toMatchObject({ code: 'mentoring.matching-stale' });
  });

  it('publishes nothing when the world has changed since', async () => {
    const proposed = await propose();
    const someone = proposed.pairs.find(({ change }) => change === 'new');
    expect(someone).toBeDefined();
    await kaasa.db.rows(`update mentoring.group_member set left_at = now() where id = $1`, [someone?.memberId]);
    expect((await kaasa.call('POST', `/matchings/${proposed.id}/publish`, {}, administrator())).body).toMatchObject({ status: 409, code: 'mentoring.matching-stale' });
    expect(await kaasa.db.rows(`select 1 from mentoring.group_member where group_id is not null and left_at is null`)).toEqual([]);
  });

  it('keeps apart whom the administrator keeps apart', async () => {
    const before = await propose();
    const pair = before.pairs.find(({ change }) => change === 'new');
    const groups = (await kaasa.call('GET', '/programmes/sild/groups', undefined, administrator())).body as { groups: { id: string }[] };
    for (const { id } of groups.groups) await kaasa.call('POST', `/group-members/${pair?.memberId}/conflicts`, { groupId: id }, administrator());
    const after = await propose();
    expect(after.pairs.find(({ memberId }) => memberId === pair?.memberId)).toMatchObject({ change: 'none', refused: { conflict: groups.groups.length } });
  });

  it('confirms no pair that was ruled out meanwhile, until it is allowed again', async () => {
    await kaasa.db.rows(`delete from mentoring.conflict`);
    const proposed = await propose();
    const pair = proposed.pairs.find(({ change }) => change === 'new');
    const path = `/group-members/${pair?.memberId}/conflicts`;
    await kaasa.call('POST', path, { groupId: pair?.groupId }, administrator());
    expect((await show()).pairs.filter(({ forbidden }) => forbidden)).toMatchObject([{ memberId: pair?.memberId }]);
    expect((await kaasa.call('POST', `/matchings/${proposed.id}/publish`, {}, administrator())).body).toMatchObject({ status: 409, code: 'mentoring.matching-stale' });
    expect((await kaasa.call('DELETE', `${path}/${pair?.groupId}`, undefined, administrator())).status).toBe(204);
    expect((await kaasa.call('POST', `/matchings/${proposed.id}/publish`, {}, administrator())).status).toBe(204);
  });
});
