import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gradeItem, type ItemContent, type ItemResponse } from '#assessments/engine';
import { contentHash } from '#certificates/core';
import type { CertificateClaims } from '#certificates/contract';
import { KaasaModule, periodicTasks, persistence } from '#composition';
import { JudgeCompletion, syncInstalledModules } from '#curricula/core';
import { FixedClock } from '#kernel';
import { installedModules } from '#modules/installed';
import type { ModuleDefinition } from '#modules/sdk';
import { oneRow, type Database } from '#platform/database';
import { followFacts } from '#platform/ledger';
import { fanOutFollower, type PeriodicTask } from '#platform/queue';
import { testDatabase, type TestDatabase } from '#platform/testing';
import { demoJoinCode, demoSignIns, seedDemonstration } from './index.js';

const now = new Date('2026-11-23T08:00:00Z');

async function prepared(modules: readonly ModuleDefinition[] = installedModules): Promise<TestDatabase> {
  const database = await testDatabase(...persistence.filter(({ schema }) => schema !== 'ledger' && schema !== 'queue'));
  await database.db.transaction((tx) => syncInstalledModules(tx, modules));
  return database;
}

let database: TestDatabase;
let db: Database;
let app: INestApplicationContext;
const clock = new FixedClock(now);
const count = async (text: string): Promise<number> => (await oneRow<{ n: number }>(db, `select (${text})::int as n`)).n;

beforeAll(async () => {
  database = await prepared();
  db = database.db;
  expect(await seedDemonstration({ databaseUrl: database.url, now })).toBe(true);
  const settings = { databaseUrl: database.url, applicationName: 'test', poolSize: 4, dataDir: '', smtpUrl: null, baseUrl: 'http://127.0.0.1', demo: true, clock };
  app = await NestFactory.createApplicationContext(KaasaModule.with(settings), { logger: ['error'] });
}, 60_000);
afterAll(async () => {
  await app.close();
  await database.close();
});

describe('the demonstration in the database', () => {
  it('has the people, places and certificates that it promises', async () => {
    expect(await count(`select count(*) from people.person`)).toBeGreaterThan(300);
    expect(await count(`select count(distinct place_code) from people.person`)).toBe(9);
    expect(await count(`select count(distinct kind) from people.organisation o join people.person p on p.organisation_id = o.id`)).toBeGreaterThanOrEqual(7);
    const trainees = `select count(distinct r.person_id) from programme.registration r join programme.activity a on a.id = r.activity_id where a.kind = 'training' and r.status = 'registered'`;
    expect(await count(trainees)).toBe(118);
    expect(await count(`select count(*) from programme.activity a where (select count(*) from programme.registration r where r.activity_id = a.id and r.status = 'registered') > a.capacity`)).toBe(0);
    const participants = `select count(*) from people.person where birth_year is not null`;
    expect(await count(`select count(distinct person_id) from people.consent`)).toBe(await count(participants));
    expect(await count(`select count(*) from people.consent where not given`)).toBeGreaterThan(50);
  });

  it('holds indicators that are neither empty nor above their target', async () => {
    const present = (kind: string) =>
      count(`select count(distinct subject_id) from ledger.fact f where type = 'presence.recorded' and payload->>'state' = 'present' and payload->>'activityKind' = '${kind}' and not exists (select from ledger.fact l where l.supersedes = f.id)`);
    for (const [kind, least, target] of [['kick-off', 7, 10], ['public-discussion', 15, 20], ['forum', 80, 100], ['study-visit', 11, 15], ['training', 75, 119]] as const) {
      const actual = await present(kind);
      expect([kind, actual >= least && actual <= target]).toEqual([kind, true]);
    }
    expect(await present('round-table')).toBe(0);
    expect(await count(`select count(*) from ledger.fact where type = 'activity.held' and payload->>'activityKind' = 'training'`)).toBe(4);
    const meetings = `ledger.fact f where f.type = 'mentor.session-held' and not exists (select from ledger.fact l where l.supersedes = f.id)`;
    expect(await count(`select count(distinct subject_id) from ${meetings}`)).toBeGreaterThan(20);
    // The diary and the evidence are the same meetings.
    expect(await count(`select count(*) from ${meetings}`)).toBe(await count(`select count(*) from mentoring.session s join ledger.fact f on f.id = s.fact_id and f.payload->>'sessionId' = s.id::text`));
    expect(await count(`select count(*) from ledger.fact where type = 'initiative.started' and jsonb_array_length(payload->'languages') >= 2`)).toBe(3);
    expect(await count(`select count(*) from ledger.fact where type = 'initiative.started'`)).toBe(4);
    const gains = await db.rows<{ before: number; after: number }>(
      `select min(t.score / t.max) filter (where a.phase = 'pre') as before, max(t.score / t.max) filter (where a.phase = 'post') as after
       from assessments.attempt t join assessments.assessment a on a.id = t.assessment_id group by t.person_id, a.module_id having count(distinct a.phase) = 2`,
    );
    const share = gains.filter(({ before, after }) => after > before).length / gains.length;
    expect(gains.length).toBeGreaterThan(60);
    expect(share).toBeGreaterThan(0.75);
    expect(share).toBeLessThan(1);
  });

  it('shows every kind of question to the people of the open training', async () => {
    const [test] = await db.rows<{ kinds: number; questions: number; pictures: number }>(
      `select count(*)::int as questions, count(distinct v.content->>'kind')::int as kinds, (select count(*)::int from files.file where owner_kind = 'assessments.bank-item') as pictures
       from assessments.assessment a join programme.activity t on t.id = a.activity_id and t.key = 'training-5'
       join assessments.form_item f on f.form_id = a.form_id join assessments.item_version v on v.id = f.item_version_id where a.settings->>'purpose' = 'practice'`,
    );
    expect(test).toEqual({ questions: 20, kinds: 16, pictures: 2 });
  });

  it('was scored as the engine scores', async () => {
    const answers = await db.rows<{ attempt: string; content: ItemContent; value: ItemResponse; score: number | null; total: number | null }>(
      `select r.attempt_id as attempt, v.content, r.value, r.score, t.score as total
       from assessments.response r join assessments.item_version v on v.id = r.item_version_id join assessments.attempt t on t.id = r.attempt_id`,
    );
    expect(answers.length).toBeGreaterThan(1_500);
    const totals = new Map<string, { replayed: number; total: number }>();
    for (const { attempt, content, value, score, total } of answers) {
      const replayed = gradeItem(content, value).score;
      // What only a person grades, the engine leaves open.
      if (replayed !== null) expect(replayed).toBe(score);
      if (total !== null) totals.set(attempt, { replayed: (totals.get(attempt)?.replayed ?? 0) + (replayed ?? score ?? 0), total });
    }
    for (const { replayed, total } of totals.values()) expect(replayed).toBeCloseTo(total, 9);
  });

  it('has answers that wait for a grade, results that wait for release, an appeal, and questions that many have answered', async () => {
    const trainer = `(select person_id from people.account where email = 'trainer@demo.kaasa.test')`;
    const own = `assessments.attempt t join assessments.assessment a on a.id = t.assessment_id join programme.activity_trainer w on w.activity_id = a.activity_id and w.person_id = ${trainer}`;
    expect(await count(`select count(*) from ${own} where t.state = 'submitted'`)).toBe(4);
    expect(await count(`select count(*) from ${own} where t.state = 'graded' and t.released_at is null`)).toBe(5);
    expect(await count(`select count(*) from assessments.appeal where state = 'open'`)).toBe(1);
    expect(await count(`select count(*) from assessments.appeal where state = 'kept'`)).toBe(1);
    expect(await count(`select count(*) from assessments.measured_item m join assessments.bank_item b on b.id = m.item_id where m.n >= 50 and m.facility between 0.05 and 0.98`)).toBeGreaterThanOrEqual(4);
  });

  it('judges as the product judges: nobody else has completed anything', async () => {
    const trainees = await db.rows<{ activityId: string; personId: string }>(`select activity_id as "activityId", person_id as "personId" from programme.registration`);
    const judge = app.get(JudgeCompletion, { strict: false });
    const found = await db.transaction(async (tx) => {
      const completed: string[] = [];
      for (const { activityId, personId } of trainees) if (await judge.execute(tx, activityId, personId)) completed.push(personId);
      return completed;
    });
    expect(found).toEqual([]);
    expect(await count(`select count(*) from curricula.completion`)).toBeGreaterThan(50);
  });

  it('numbers its certificates without gaps, freezes their claims and writes them in three languages', async () => {
    const rows = await db.rows<{ number: string; hash: string; claims: CertificateClaims; year: number; n: number; last: number; language: string }>(
      `select c.number, c.content_hash as hash, c.claims, c.language, extract(year from c.completed_on)::int as year,
         (row_number() over (partition by extract(year from c.completed_on) order by c.issued_at, c.id))::int as n, r.last_number as last
       from certificates.certificate c join certificates.register r on r.year = extract(year from c.completed_on)`,
    );
    expect(rows.length).toBe(await count(`select count(*) from curricula.completion`));
    for (const { number, hash, claims, year, n } of rows) {
      expect(number).toBe(`KAASA-${year}-${String(n).padStart(6, '0')}`);
      expect(contentHash(claims)).toBe(hash);
    }
    expect(Math.max(...rows.map(({ n }) => n))).toBe(rows[0]?.last);
    expect(new Set(rows.map(({ language }) => language))).toEqual(new Set(['et', 'ru', 'en']));
  });

  it('has mentors at every stage, and nothing of theirs in the past that is still to be sent', async () => {
    const states = await db.rows<{ state: string; n: number }>(`select state, count(*)::int as n from mentoring.candidacy group by 1`);
    expect(new Set(states.map(({ state }) => state))).toEqual(new Set(['invited', 'later', 'declined', 'onboarding', 'active', 'paused', 'concluded', 'withdrawn']));
    expect(await count(`select count(*) from mentoring.candidacy where accepted_at is not null`)).toBeGreaterThanOrEqual(30);
    expect(await count(`select count(*) from mentoring.candidacy where help_wanted_at is not null`)).toBe(3);
    expect(await count(`select count(*) from mentoring.follow_up where state in ('planned', 'queued') and due_at <= '${now.toISOString()}'`)).toBe(0);
    const own = await db.rows<{ state: string; members: number }>(
      `select c.state, (select count(*)::int from mentoring.mentor_group g join mentoring.group_member m on m.group_id = g.id where g.candidacy_id = c.id) as members
       from mentoring.candidacy c join people.account a on a.person_id = c.person_id where a.email = 'mentor@demo.kaasa.test'`,
    );
    // What nobody could do in Kaasa has not happened in its demonstration either.
    expect(await count(`select count(*) from mentoring.group_member m join mentoring.mentor_group g on g.id = m.group_id where not (m.languages && g.languages)`)).toBe(0);
    expect(await count(`select count(*) from mentoring.task t join mentoring.task_note n on n.task_id = t.id where t.state = 'done'`)).toBe(3);
    expect(own).toEqual([{ state: 'active', members: expect.any(Number) }]);
    expect(own[0]?.members).toBeGreaterThanOrEqual(3);
  });

  it('starts quietly: nothing queued, nothing to fan out, and one follow-up after a minute', async () => {
    expect(await count(`select count(*) from queue.outbox`)).toBe(0);
    expect(await followFacts(db, fanOutFollower, 100, async () => undefined)).toBe(0);
    const runAll = async () => {
      for (const task of periodicTasks) await app.get<PeriodicTask>(task, { strict: false }).run();
    };
    await runAll();
    expect(await count(`select count(*) from queue.outbox`)).toBe(0);
    expect(await count(`select count(*) from messaging.message`)).toBe(0);
    clock.set(new Date(now.getTime() + 90_000));
    await runAll();
    const mentors = await db.rows(`select a.email from queue.outbox o cross join jsonb_array_elements_text(o.payload->'followUpIds') as taken(id) join mentoring.follow_up f on f.id = taken.id::uuid join mentoring.candidacy c on c.id = f.candidacy_id join people.account a on a.person_id = c.person_id`);
    expect(mentors.filter((row) => (row as { email: string }).email === 'mentor@demo.kaasa.test')).toHaveLength(1);
    expect(mentors.length).toBeLessThanOrEqual(3);
  });

  it('has its five accounts and the join code', async () => {
    const roles = await db.rows<{ email: string; roles: string[] }>(
      `select a.email, array_agg(g.role order by g.role) as roles from people.account a join people.role_grant g on g.person_id = a.person_id where a.password_hash is not null group by 1`,
    );
    expect(new Map(roles.map((row) => [row.email, row.roles.includes(demoSignIns.find(({ email }) => email === row.email)?.role ?? '')]))).toEqual(new Map(demoSignIns.map(({ email }) => [email, true])));
    expect(await count(`select count(*) from programme.join_code j join programme.activity a on a.id = j.activity_id where a.key = 'training-5' and j.code = '${demoJoinCode.replace('-', '')}'`)).toBe(1);
  });

  it('does nothing a second time', async () => {
    const facts = await count(`select count(*) from ledger.fact`);
    expect(await seedDemonstration({ databaseUrl: database.url, now: new Date(now.getTime() + 86_400_000) })).toBe(false);
    expect(await count(`select count(*) from ledger.fact`)).toBe(facts);
  });
});

describe('another database', () => {
  const story = (source: Database) =>
    source.rows(
      `select p.given_name, p.family_name, p.language, p.birth_year, p.place_code, p.created_at, a.email, c.number, c.issued_at, m.state, m.since,
         (select array_agg(t.score order by t.submitted_at) from assessments.attempt t where t.person_id = p.id) as scores
       from people.person p left join people.account a on a.person_id = p.id left join certificates.certificate c on c.person_id = p.id left join mentoring.candidacy m on m.person_id = p.id
       order by p.created_at, p.family_name, p.given_name`,
    );

  it('gets the same demonstration on the same day', async () => {
    const second = await prepared();
    try {
      expect(await seedDemonstration({ databaseUrl: second.url, now })).toBe(true);
      expect(await story(second.db)).toEqual(await story(db));
    } finally {
      await second.close();
    }
  }, 60_000);

  it('gets one without a module that is not installed', async () => {
    const modules = installedModules.filter(({ id }) => id !== 'active-citizenship');
    const reduced = await prepared(modules);
    try {
      expect(await seedDemonstration({ databaseUrl: reduced.url, now, modules })).toBe(true);
      expect(await reduced.db.rows(`select distinct module_key as key from curricula.course_module order by 1`)).toEqual(modules.map(({ id }) => ({ key: id })));
      expect(await reduced.db.rows(`select a.key from programme.activity a where a.kind = 'training' and not exists (select from curricula.course_module m where m.activity_id = a.id and m.required)`)).toEqual([]);
    } finally {
      await reduced.close();
    }
  }, 60_000);
});
