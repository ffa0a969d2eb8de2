import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { newId } from '#kernel';
import { MentoringApp } from './testing/mentoring-app.js';

let kaasa: MentoringApp;
const now = new Date('2027-06-01T10:00:00Z');
beforeAll(async () => {
  kaasa = await MentoringApp.open();
});
beforeEach(() => kaasa.clock.set(now));
afterAll(() => kaasa.close());

const administrator = () => kaasa.world.signIn('administrator', kaasa.world.administrator.personId);
const dayMs = 24 * 3_600_000;

/** The same numbers in one statement of SQL, written from the definitions and not from the program. */
const secondOpinion = `
  with recursive mentor as (
    select c.id, c.person_id, c.place_code, c.state, c.since, (select min(at) from mentoring.candidacy_event where candidacy_id = c.id and event = 'activate') as began
    from mentoring.candidacy c where c.programme_id = $1
  ), started as (select * from mentor where began is not null),
  came as (
    select distinct on (s.id) s.id as child, up.id as parent from started s
    join mentoring.group_member m on m.person_id = s.person_id join mentoring.mentor_group g on g.id = m.group_id join started up on up.id = g.candidacy_id
    where up.id <> s.id and m.joined_at < s.began and up.began <= m.joined_at order by s.id, m.joined_at, m.id
  ), tree as (
    select s.id, 1 as generation from started s where not exists (select from came where child = s.id)
    union all select came.child, tree.generation + 1 from tree join came on came.parent = tree.id
  ), meetings as (
    select candidacy_id as id, count(*) as sessions, sum(people_claimed) as claimed, min(held_on) as first,
      sum(others_signed + (select count(*) from mentoring.session_attendance a where a.session_id = s.id)) as confirmed
    from mentoring.session s where retracted_at is null group by 1
  ), people as (
    select g.candidacy_id as id, count(*) as members,
      count(*) filter (where exists (select from ledger.fact f where f.subject_id = m.person_id and f.type = 'registration.made')) as registered,
      count(*) filter (where exists (select from ledger.fact f where f.subject_id = m.person_id and f.type = 'attempt.submitted')) as learned,
      count(*) filter (where exists (select from ledger.fact f where f.subject_id = m.person_id and f.type = 'certificate.issued')) as certified
    from mentoring.group_member m join mentoring.mentor_group g on g.id = m.group_id group by 1
  ), whole as (
    select s.*, t.generation, coalesce(e.sessions, 0) as sessions, coalesce(e.claimed, 0) as claimed, coalesce(e.confirmed, 0) as confirmed, e.first,
      coalesce(p.members, 0) as members, coalesce(p.registered, 0) as registered, coalesce(p.learned, 0) as learned, coalesce(p.certified, 0) as certified,
      (select count(*) from came where parent = s.id) as mentors, case when s.state in ('concluded', 'withdrawn') then s.since end as ended
    from started s join tree t using (id) left join meetings e using (id) left join people p using (id) where $2::text is null or s.place_code = $2
  )`;

const sums = `count(*)::int as people, sum(sessions)::int as sessions, sum(claimed)::int as claimed, sum(confirmed)::int as confirmed, sum(members)::int as members,
  sum(registered)::int as registered, sum(learned)::int as learned, sum(certified)::int as certified, sum(mentors)::int as mentors`;

class Chance {
  constructor(private seed: number) {}
  below(limit: number): number {
    this.seed = (this.seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((this.seed / 2_147_483_648) * limit);
  }
}

/** Mentors of several generations with groups, meetings and people who go on; straight into the tables. */
async function grow(programmeId: string, chance: Chance, size: number): Promise<void> {
  const joined: { personId: string; at: Date }[] = [];
  for (let index = 0; index < size; index++) {
    const from = joined.length > 0 && chance.below(3) > 0 ? joined.splice(chance.below(joined.length), 1)[0] : undefined;
    const personId = from?.personId ?? newId();
    const began = new Date((from?.at.getTime() ?? Date.parse('2026-01-01T10:00:00Z')) + (1 + chance.below(60)) * dayMs);
    if (began > now) continue;
    const [candidacyId, groupId] = [newId(), newId()];
    const ended = chance.below(4) === 0;
    const since = ended ? new Date(began.getTime() + chance.below(300) * dayMs) : began;
    await kaasa.db.transaction(async (tx) => {
      await tx.rows(`insert into mentoring.candidacy (id, programme_id, person_id, place_code, state, since, invited_at, accepted_at) values ($1, $2, $3, $4, $5, $6, $7, $7)`, [
        ...[candidacyId, programmeId, personId, ['narva', 'johvi'][chance.below(2)], ended ? 'withdrawn' : 'active', since, began],
      ]);
      await tx.rows(`insert into mentoring.candidacy_event (id, candidacy_id, event, state, at) values ($1, $2, 'activate', 'active', $3)`, [newId(), candidacyId, began]);
      await tx.rows(`insert into mentoring.mentor_group (id, candidacy_id, name, place_code, language, languages, capacity, created_at, interim_contact_id) values ($1, $2, 'G', 'narva', 'ru', '{ru}', 30, $3, $4)`, [groupId, candidacyId, began, newId()]);
    });
    for (let member = chance.below(6); member > 0; member--) {
      const memberPerson = chance.below(3) > 0 ? newId() : null;
      const at = new Date(began.getTime() + chance.below(90) * dayMs);
      await kaasa.db.rows(`insert into mentoring.group_member (id, programme_id, group_id, person_id, given_name, joined_at) values ($1, $2, $3, $4, 'M', $5)`, [newId(), programmeId, groupId, memberPerson, at]);
      if (memberPerson === null) continue;
      joined.push({ personId: memberPerson, at });
      for (const [type, share] of [['registration.made', 2], ['attempt.submitted', 3], ['certificate.issued', 4]] as const) {
        if (chance.below(share) > 0) continue;
        await kaasa.db.rows(`insert into ledger.fact (id, type, version, occurred_at, subject_id, programme_id, payload) values ($1, $2, 1, $3, $4, $5, '{}')`, [newId(), type, at, memberPerson, programmeId]);
      }
    }
    for (let meeting = chance.below(4); meeting > 0; meeting--) {
      const id = newId();
      const heldOn = new Date(began.getTime() + chance.below(120) * dayMs).toISOString().slice(0, 10);
      await kaasa.db.rows(
        `insert into mentoring.session (id, programme_id, candidacy_id, group_id, held_on, place_code, language, topic, people_claimed, others_signed, code, recorded_at, fact_id, retracted_at)
         values ($1, $2, $3, $4, $5, 'narva', 'ru', 'critical-thinking', $6, $7, $8, now(), $1, $9)`,
        [id, programmeId, candidacyId, groupId, heldOn, chance.below(12), chance.below(3), id, chance.below(8) === 0 ? now : null],
      );
      for (let seen = chance.below(5); seen > 0; seen--) {
        await kaasa.db.rows(`insert into mentoring.session_attendance (id, session_id, device_hash, channel, confirmed_at) values ($1, $2, decode(md5($3), 'hex'), 'qr', now())`, [newId(), id, newId()]);
      }
    }
  }
}

interface Figures {
  readonly total: Record<string, number>;
  readonly generations: { readonly generation: number; readonly people: number }[];
  readonly activation: { readonly count: number; readonly of: number };
  readonly medianDaysToFirst: number | null;
  readonly survival: { readonly month: number; readonly count: number; readonly of: number }[];
}

async function bothSay(place: string | null): Promise<{ figures: Figures; nodes: { generation: number; parentId: string | null }[] }> {
  const { body } = await kaasa.call('GET', `/programmes/sild/cascade${place === null ? '' : `?place=${place}`}`, undefined, administrator());
  const { figures, nodes } = body as unknown as { figures: Figures; nodes: { generation: number; parentId: string | null }[] };
  const ask = <R extends object>(select: string) => kaasa.db.rows<R>(`${secondOpinion} ${select}`, [kaasa.world.programme.id, place]);
  const [total] = await ask<object>(`select ${sums} from whole`);
  expect(figures.total).toEqual(total);
  expect(figures.generations).toEqual(await ask(`select generation, ${sums} from whole group by generation order by 1`));
  const [activation] = await ask<object>(`select (count(*) filter (where sessions > 0))::int as count, count(*)::int as of from whole`);
  expect(figures.activation).toMatchObject(activation ?? {});
  const [middle] = await ask<{ days: number | null }>(
    `select percentile_cont(0.5) within group (order by greatest(0, floor(extract(epoch from (first + time '12:00') at time zone 'UTC' - began) / 86400)))::float as days from whole where first is not null`,
  );
  expect(figures.medianDaysToFirst).toBe(middle?.days ?? null);
  const survival = await kaasa.db.rows(
    `${secondOpinion} select month, count(*)::int as of, (count(*) filter (where ended is null or ended > began + month * interval '30 days'))::int as count
     from whole cross join generate_series(0, 12) as month where began + month * interval '30 days' <= $3 group by month order by month`,
    [kaasa.world.programme.id, place, now],
  );
  expect(figures.survival.map(({ month, count, of }) => ({ month, of, count }))).toEqual(survival);
  return { figures, nodes };
}

describe('the cascade', () => {
  it('says what a second implementation in SQL says, for the whole and for a place', async () => {
    for (const seed of [3, 11, 42]) {
      await kaasa.db.rows(`truncate mentoring.candidacy cascade`);
      await grow(kaasa.world.programme.id, new Chance(seed), 40);
      const { figures, nodes } = await bothSay(null);
      await bothSay('narva');
      expect(figures.generations.length).toBeGreaterThan(2);
      expect(figures.total['claimed']).not.toBe(figures.total['confirmed']);
      for (const { generation, parentId } of nodes) expect(parentId === null).toBe(generation === 1);
    }
  });

  it('leads from each number to its people and meetings, page by page, and looks up nobody whom a page does not name', async () => {
    const { figures } = await bothSay(null);
    const lookedUp = jest.spyOn(kaasa.world.people, 'contacts');
    const listed = async (path: string) => {
      const found: { id: string }[] = [];
      for (let next: string | null = ''; next !== null; ) {
        const { status, body } = await kaasa.call('GET', `/programmes/sild/cascade/${path}&limit=7${next === '' ? '' : `&cursor=${next}`}`, undefined, administrator());
        expect(status).toBe(200);
        const page = body as unknown as { items: { id: string }[]; total: number; next: string | null };
        found.push(...page.items);
        if (page.next === null) expect(found).toHaveLength(page.total);
        next = page.next;
      }
      return found;
    };
    for (const step of ['people', 'members', 'certified', 'mentors']) expect([step, new Set((await listed(`people?step=${step}`)).map(({ id }) => id)).size]).toEqual([step, figures.total[step]]);
    expect(await listed('people?step=people&generation=2')).toHaveLength(figures.generations[1]?.people ?? 0);
    expect(await listed('people?step=met')).toHaveLength(figures.activation.count);
    for (const { month, count, of } of figures.survival.slice(0, 4)) expect([(await listed(`people?step=still&month=${month}`)).length, (await listed(`people?step=left&month=${month}`)).length]).toEqual([count, of - count]);
    expect(await listed('meetings?')).toHaveLength(figures.total['sessions'] ?? 0);
    // Of seven lines each names its person, and the mentor whom they came through.
    expect(Math.max(...lookedUp.mock.calls.map(([, ids]) => ids.length))).toBeLessThanOrEqual(14);
    lookedUp.mockRestore();
    for (const path of ['cascade/people?step=members', 'cascade/meetings', 'mentoring-tables/cascade?format=csv']) expect((await kaasa.call('GET', `/programmes/sild/${path}`, undefined, kaasa.world.signIn('funder'))).status).toBe(404);
  });

  it('can be taken away as tables, with a line for each', async () => {
    const { figures, nodes } = await bothSay('narva');
    const lines = async (table: string) => (await kaasa.call('GET', `/programmes/sild/mentoring-tables/${table}?format=csv&place=narva`, undefined, administrator())).text.trim().split('\r\n').length - 1;
    expect(await lines('cascade')).toBe(nodes.length);
    expect(await lines('people')).toBe(figures.total['members']);
    expect(await lines('meetings')).toBe(figures.total['sessions']);
    expect(await lines('diaries')).toBe(figures.total['sessions']);
    for (const table of ['tasks', 'done', 'workload', 'leaving', 'groups', 'calls']) expect(await lines(table)).toBeGreaterThanOrEqual(0);
    expect((await kaasa.call('GET', '/programmes/sild/mentoring-tables/concerns?format=csv', undefined, administrator())).status).toBe(404);
  });

  it('tells funders no name and no small number', async () => {
    const funder = kaasa.world.signIn('funder');
    const { status, body, text } = await kaasa.call('GET', '/programmes/sild/cascade/figures', undefined, funder);
    expect(status).toBe(200);
    const numbers = (body['generations'] as Record<string, number | null>[]).flatMap(({ generation: _, ...counts }) => Object.values(counts));
    expect(numbers.filter((value) => value !== null && value > 0 && value < 5)).toEqual([]);
    expect(numbers).toContain(null);
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/);
    expect((await kaasa.call('GET', '/programmes/sild/cascade', undefined, funder)).status).toBe(404);
    expect((await kaasa.call('GET', '/programmes/sild/cascade/figures', undefined, kaasa.world.signIn('mentor'))).status).toBe(404);
  });
});

describe('depth', () => {
  it('beyond the rule waits for the administrator’s word', async () => {
    kaasa.clock.set(new Date('2026-11-23T10:00:00Z'));
    let code: string | null = null;
    const persons: string[] = [];
    for (let generation = 1; generation <= 3; generation++) {
      const { personId } = kaasa.world.person();
      persons.push(personId);
      if (code !== null) {
        const { body } = await kaasa.call('POST', `/group-doors/${code}/members`, { givenName: 'G', language: 'ru', minor: false, noticeVersion: 1, consent: true });
        await kaasa.call('POST', `/memberships/${String(body['token'])}/tie`, {}, kaasa.world.signIn('trainee', personId));
      }
      kaasa.clock.advance(dayMs);
      await kaasa.certified(personId);
      if (generation === 3) break;
      await kaasa.call('POST', `/mentor-invitations/${kaasa.token('mentor-invitation', personId)}`, { answer: 'accept' });
      await kaasa.onboard(personId);
      code = String((await kaasa.call('GET', '/me/mentoring/group', undefined, kaasa.world.signIn('mentor', personId))).body['joinCode']);
    }
    const third = persons[2] ?? '';
    expect(await kaasa.state(third)).toBeUndefined();
    const { requests } = (await kaasa.call('GET', '/programmes/sild/cascade', undefined, administrator())).body as { requests: { id: string; generation: number }[] };
    expect(requests).toMatchObject([{ generation: 3, name: 'Anna Näidis' }]);
    expect((await kaasa.call('POST', `/mentor-depths/${requests[0]?.id}/allow`, { reason: 'Known well' }, kaasa.world.signIn('trainer'))).status).toBe(404);
    expect((await kaasa.call('POST', `/mentor-depths/${requests[0]?.id}/allow`, { reason: 'Known well' }, administrator())).status).toBe(204);
    expect(await kaasa.state(third)).toBe('invited');
    expect((await kaasa.facts(third, 'mentor.depth-allowed')).map(({ payload }) => payload)).toEqual([{ generation: 3 }]);
  });

  it('is counted forward in time: who visits a group as a mentor comes from no deeper', async () => {
    const [first, second] = [await kaasa.mentor(), await kaasa.mentor()];
    kaasa.clock.advance(dayMs);
    const enter = (personId: string, ofMentor: string) =>
      kaasa.db.rows(
        `insert into mentoring.group_member (id, programme_id, group_id, person_id, joined_at) select $1, c.programme_id, g.id, $2, $4 from mentoring.mentor_group g join mentoring.candidacy c on c.id = g.candidacy_id where c.person_id = $3`,
        [newId(), personId, ofMentor, kaasa.clock.now()],
      );
    await enter(first, second);
    await enter(second, first);
    const { personId } = kaasa.world.person();
    await enter(personId, first);
    await kaasa.certified(personId);
    expect(await kaasa.state(personId)).toBe('invited');
  });
});
