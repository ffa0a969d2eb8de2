import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { persistence } from '#composition';
import { syncInstalledModules } from '#curricula/core';
import { installedModules } from '#modules/installed';
import { testDatabase, type TestDatabase } from '#platform/testing';
import { seedDemonstration } from './index.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase(...persistence.filter(({ schema }) => schema !== 'ledger' && schema !== 'queue'));
  await database.db.transaction((tx) => syncInstalledModules(tx, installedModules));
});
afterAll(() => database.close());

describe('the demonstration', () => {
  it('loads', async () => {
    const t = Date.now();
    expect(await seedDemonstration({ databaseUrl: database.url, now: new Date() })).toBe(true);
    console.log(Date.now() - t, 'ms');
    console.log(await database.db.rows(`select a.key, count(*) filter (where r.status='registered')::int as reg, count(*) filter (where r.status='waitlisted')::int as wait, count(*) filter (where r.status='cancelled')::int as canc,
      (select count(*)::int from programme.presence p where p.activity_id=a.id and p.state='present') as present, (select count(*)::int from curricula.completion c where c.activity_id=a.id) as completed
      from programme.activity a join programme.registration r on r.activity_id=a.id group by a.id order by a.starts_at`));
    console.log(await database.db.rows(`select (select count(*) from people.person) as people, (select count(*) from certificates.certificate) certs, (select count(*) from ledger.fact) facts, (select count(*) from queue.outbox) outbox`));
    console.log(await database.db.rows(`select a.module_id, a.phase, t.number, count(*)::int, round(avg(t.score/t.max)::numeric,2) as share, (count(*) filter (where t.passed))::int as passed from assessments.attempt t join assessments.assessment a on a.id=t.assessment_id group by 1,2,3 order by 1,2,3`));
    console.log(await database.db.rows(`select state, count(*)::int, min(since), max(until) from mentoring.candidacy group by 1`), await database.db.rows(`select state, reason, count(*)::int, min(due_at), max(due_at) from mentoring.follow_up group by 1,2`),await database.db.rows(`select answer, count(*)::int from mentoring.check_in group by 1`),
     await database.db.rows(`select n, count(*)::int from (select (select count(*) from mentoring.group_member m where m.group_id=g.id)::int n from mentoring.mentor_group g) x group by 1 order by 1`), await database.db.rows(`select type, count(*)::int from ledger.fact group by 1 order by 1`));
    console.log(await database.db.rows(`select language, count(*)::int from people.person group by 1`), await database.db.rows(`select place_code, count(*)::int from people.person group by 1 order by 2`), await database.db.rows(`select payload->>'ageBand' as b, count(*)::int from ledger.fact where type='person.profiled' group by 1`));
  }, 60_000);
});
