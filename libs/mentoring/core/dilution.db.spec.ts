import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import { MentoringApp } from './testing/mentoring-app.js';

let kaasa: MentoringApp;
beforeAll(async () => {
  kaasa = await MentoringApp.open();
});
afterAll(() => kaasa.close());

const administrator = () => kaasa.world.signIn('administrator', kaasa.world.administrator.personId);
const five = () => kaasa.world.anchorQuestions.slice(0, 5).map(({ id }) => id);
const choose = (questionIds: readonly string[], cookie = administrator()) => kaasa.call('PUT', '/programmes/sild/anchors', { formId: kaasa.world.anchorForm, questionIds }, cookie);
const sheet = (right: number, device?: string) => ({ language: 'ru', answers: five().map((questionId, index) => ({ questionId, chosen: [index < right ? 'a' : 'b'] })), ...(device === undefined ? {} : { device }) });
const dilution = async (cookie = administrator()) => (await kaasa.call('GET', '/programmes/sild/dilution', undefined, cookie)).body;

interface Led {
  readonly cookie: string;
  readonly code: string;
  readonly personId: string;
}

async function led(): Promise<Led> {
  const personId = await kaasa.mentor();
  const [row] = await kaasa.db.rows<{ code: string }>(`select g.join_code as code from mentoring.candidacy c join mentoring.mentor_group g on g.candidacy_id = c.id where c.person_id = $1`, [personId]);
  return { personId, code: row?.code ?? '', cookie: kaasa.world.signIn('mentor', personId) };
}

const answer = ({ code }: Led, right: number, device = newId()) => kaasa.call('POST', `/group-doors/${code}/questions`, sheet(right, device));

describe('five questions that are asked again', () => {
  it('are chosen from one final test by the administrator alone, and say nothing before', async () => {
    const { code, cookie } = await led();
    expect(await dilution()).toMatchObject({ verdict: 'none', generations: [] });
    expect((await kaasa.call('GET', `/group-doors/${code}/questions`)).body).toMatchObject({ code: 'mentoring.anchors-none' });
    expect((await choose(kaasa.world.anchorQuestions.slice(0, 4).map(({ id }) => id))).status).toBe(422);
    expect((await choose([...five().slice(0, 4), newId()])).body).toMatchObject({ code: 'mentoring.anchors-five' });
    expect((await choose(five(), cookie)).status).toBe(404);
    const newcomer = { givenName: 'Oleg', language: 'ru', minor: false, phone: null, bestHour: null, noticeVersion: 1, consent: true };
    const { token } = (await kaasa.call('POST', `/group-doors/${code}/members`, newcomer)).body as { token: string };
    const offered = async () => [(await kaasa.call('GET', `/group-doors/${code}`)).body['asks'], (await kaasa.call('GET', `/memberships/${token}`)).body['questionsCode']];
    expect(await offered()).toEqual([false, null]);
    expect((await choose(five())).body).toMatchObject({ questions: five().map((id) => ({ id })) });
    const asked = (await kaasa.call('GET', `/group-doors/${code}/questions`)).body;
    expect(await offered()).toEqual([true, code]);
    expect(asked).toMatchObject({ answered: 0, questions: five().map((id) => ({ id })) });
    expect(JSON.stringify(asked)).not.toContain('correct');
  });

  it('are answered once a device and without a trace of who, and typed in from paper by the mentor', async () => {
    const group = await led();
    for (const right of [3, 5]) expect((await answer(group, right, 'one-telephone')).status).toBe(204);
    expect((await kaasa.call('POST', `/group-doors/${group.code}/questions`, { ...sheet(0, 'another-phone'), answers: [] })).body).toMatchObject({ code: 'mentoring.anchors-empty' });
    // Questions that were not asked are no answer.
    expect((await kaasa.call('POST', `/group-doors/${group.code}/questions`, { ...sheet(0, 'another-phone'), answers: [{ questionId: newId(), chosen: ['a'] }] })).body).toMatchObject({ code: 'mentoring.anchors-empty' });
    expect((await kaasa.call('GET', `/group-doors/${group.code.slice(0, 3).toLowerCase()}-${group.code.slice(3)}/questions`)).body).toMatchObject({ answered: 1 });
    expect((await kaasa.call('POST', '/me/mentoring/group/questions', sheet(2), group.cookie)).body).toMatchObject({ answered: 2 });
    const rows = await kaasa.db.rows(`select a.channel, a.shares, a.answered_on::text as on from mentoring.anchor_answer a join mentoring.mentor_group g on g.id = a.group_id where g.join_code = $1 order by a.channel`, [group.code]);
    expect(rows).toEqual([
      { channel: 'link', shares: [1, 1, 1, 0, 0], on: '2026-11-23' },
      { channel: 'paper', shares: [1, 1, 0, 0, 0], on: '2026-11-23' },
    ]);
  });

  it('compare the generations with an interval, and hide what fewer than ten people answered', async () => {
    await choose(five());
    const [first, second, third] = [await led(), await led(), await led()];
    kaasa.world.anchorResults = Array.from({ length: 30 }, (_, index) => ({ personId: newId(), submittedAt: kaasa.clock.now(), shares: [1, 1, 1, 1, index % 3 === 0 ? 0 : 1] }));
    for (const right of [2, 3, 2]) for (const group of [first, second, third]) await answer(group, right);
    expect(await dilution()).toMatchObject({ verdict: 'few', difference: null, generations: [{ generation: 1, people: 30 }, { generation: 2, people: 9, groups: 3, mean: null, questions: null }] });
    await answer(first, 3);
    const seen = await dilution(kaasa.world.signIn('funder'));
    expect(seen).toMatchObject({ verdict: 'less', generations: [{ generation: 1 }, { generation: 2, people: 10, groups: 3, questions: [1, 1, 0.4, 0, 0] }] });
    expect(seen['difference']).toBeCloseTo(0.48 - 14 / 15, 6);
    expect(Number(seen['low'])).toBeLessThan(Number(seen['difference']));
    expect(JSON.stringify(seen)).not.toContain(first.personId);
  });

  it('grade everybody anew where a key turned out to be wrong, and leave out who answered before it was kept what they ticked', async () => {
    await choose(five());
    const group = await led();
    for (let person = 0; person < 10; person++) await answer(group, 2);
    const [wrong = ''] = five();
    kaasa.world.correctedAnchors.add(wrong);
    expect(await dilution()).toMatchObject({ generations: [{}, { people: 10, questions: [0, 1, 0, 0, 0] }] });
    await kaasa.db.rows(`update mentoring.anchor_answer set chosen = null where id = (select a.id from mentoring.anchor_answer a join mentoring.mentor_group g on g.id = a.group_id where g.join_code = $1 limit 1)`, [group.code]);
    expect(await dilution()).toMatchObject({ generations: [{}, { people: 9, mean: null }] });
    kaasa.world.correctedAnchors.clear();
    expect(await dilution()).toMatchObject({ generations: [{}, { people: 10, questions: [1, 1, 0, 0, 0] }] });
  });

  it('lead administrators to the people whom the programme trained, and to groups but no people where no name is kept', async () => {
    await choose(five());
    const [large, other, small] = [await led(), await led(), await led()];
    const trained = kaasa.world.person({ givenName: 'Oleg' });
    kaasa.world.anchorResults = [{ personId: trained.personId, submittedAt: kaasa.clock.now(), shares: [1, 1, 1, 1, 1] }];
    for (let person = 0; person < 10; person++) await answer(large, 4);
    for (let person = 0; person < 11; person++) await answer(other, 2);
    const groups = async () => (await kaasa.call('GET', '/programmes/sild/dilution/groups?generation=2', undefined, administrator())).body as { items: { candidacyId: string; people: number; mean: number | null }[]; total: number };
    expect((await groups()).items.map(({ people, mean }) => [people, mean === null ? null : Number(mean.toFixed(6))])).toEqual(expect.arrayContaining([[10, 0.8], [11, 0.4]]));
    // One answer of a small group: it is hidden, and so is the smaller of the others, or it could be found by subtraction.
    await answer(small, 5);
    const hidden = await groups();
    expect(hidden.items.map(({ people, mean }) => [people, mean === null ? null : Number(mean.toFixed(6))])).toEqual(expect.arrayContaining([[10, null], [11, 0.4], [1, null]]));
    expect(hidden.total).toBe(3);
    const page = (await kaasa.call('GET', '/programmes/sild/dilution/groups?limit=2', undefined, administrator())).body as { items: object[]; next: string };
    expect((await kaasa.call('GET', `/programmes/sild/dilution/groups?limit=2&cursor=${page.next}`, undefined, administrator())).body).toMatchObject({ items: [{}], next: null });
    const people = await kaasa.call('GET', '/programmes/sild/dilution/people', undefined, administrator());
    expect(people.body).toEqual({ items: [{ id: trained.personId, name: 'Oleg Näidis', answeredAt: kaasa.clock.now().toISOString() }], total: 1, next: null });
    for (const role of ['funder', 'trainer', 'mentor'] as const) {
      for (const list of ['people', 'groups']) expect((await kaasa.call('GET', `/programmes/sild/dilution/${list}`, undefined, kaasa.world.signIn(role))).status).toBe(404);
    }
  });

  it('count nobody as trained by the programme who had been in a mentor’s group before', async () => {
    await choose(five());
    const group = await led();
    const { token } = (await kaasa.call('POST', `/group-doors/${group.code}/members`, { givenName: 'Galina', language: 'ru', minor: false, noticeVersion: 1, consent: true })).body as { token: string };
    const personId = newId();
    await kaasa.call('POST', `/memberships/${token}/tie`, undefined, kaasa.world.signIn('trainee', personId));
    kaasa.world.anchorResults = [{ personId, submittedAt: new Date(kaasa.clock.now().getTime() + 1_000), shares: [1, 1, 1, 1, 1] }];
    expect(await dilution()).toMatchObject({ generations: [{ generation: 1, people: 0 }] });
    kaasa.world.anchorResults = [{ personId, submittedAt: new Date(kaasa.clock.now().getTime() - 1_000), shares: [1, 1, 1, 1, 1] }];
    expect(await dilution()).toMatchObject({ generations: [{ generation: 1, people: 1 }] });
  });
});
