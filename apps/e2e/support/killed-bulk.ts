import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { ApiClient } from './api-client.js';
import { ask } from './database.js';
import { Installation } from './installation.js';
import { lettersTo } from './mailbox.js';
import { until } from './until.js';

interface BulkRounds {
  readonly people: number;
  readonly kills: number;
}

interface Issued {
  readonly people: number;
  readonly certificates: number;
  readonly documents: number;
  readonly letters: number;
}

const graduates = readFileSync('tools/testing/graduates.sql', 'utf8');

/** A worker that is killed while it issues to a whole training, typesets and writes to the holders: each gets one of everything. */
export function describeKilledBulk({ people, kills }: BulkRounds): void {
  let installation: Installation;
  beforeAll(async () => {
    installation = await Installation.start({ KAASA_QUIET_HOURS: 'off', KAASA_MAIL_PER_MINUTE: 'off' });
  }, 120_000);
  afterAll(() => installation.stop(), 60_000);

  const issued = async (): Promise<Issued | undefined> =>
    (
      await ask<Issued>(
        installation,
        `select count(distinct c.person_id)::int as people, count(*)::int as certificates, count(d.certificate_id)::int as documents, count(m.id) filter (where m.state = 'sent')::int as letters
         from certificates.certificate c join people.account a on a.person_id = c.person_id and a.email like 'lopetaja%'
         left join certificates.document d on d.certificate_id = c.id left join messaging.message m on m.key = 'certificate-ready:' || c.id::text`,
      )
    )[0];

  /** A worker that listens is one that works. */
  const listens = async () => (await ask(installation, `select 1 from pg_stat_activity where application_name = 'kaasa-worker-listen'`)).length > 0;

  describe('certificates of a whole training while the worker is killed', () => {
    it(
      `are issued, typeset and announced once each, with numbers without gaps: ${people} people, ${kills} kills`,
      async () => {
        const [training] = await ask<{ activityId: string }>(installation, graduates, [people]);
        const administrator = new ApiClient(installation.url);
        await administrator.post('/session', installation.signIn('admin'));
        await administrator.post(`/activities/${training?.activityId}/certificates`);
        for (let kill = 0; kill < kills; kill++) {
          await new Promise((resolve) => setTimeout(resolve, Math.random() * 600));
          await until('a worker to kill', async () => installation.kill('worker'));
          await until('a worker that works', listens, 60);
        }
        const all = { people, certificates: people, documents: people, letters: people };
        await until('everything', async () => {
          const now = await issued();
          return now !== undefined && Object.entries(all).every(([name, count]) => now[name as keyof Issued] >= count);
        }, 120);
        expect(await issued()).toEqual(all);
        const registers = await ask<{ numbers: number; last: number; register: number }>(
          installation,
          `select count(distinct c.register_number)::int as numbers, max(c.register_number)::int as last, r.last_number as register
           from certificates.register r join certificates.certificate c on c.programme_id = r.programme_id and c.register_year = r.year group by r.programme_id, r.year, r.last_number`,
        );
        expect(registers.length).toBeGreaterThan(0);
        for (const { numbers, last, register } of registers) expect([numbers, last]).toEqual([register, register]);
        const letters = lettersTo(installation.dataDir, 'lopetaja').filter(({ source }) => source.includes('/holder/'));
        expect(new Set(letters.map(({ messageId }) => messageId)).size).toBe(people);
      },
      kills * 20_000 + 180_000,
    );
  });
}
