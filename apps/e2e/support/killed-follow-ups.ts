import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SMTPServer } from 'smtp-server';
import { ask, killDatabase } from './database.js';
import { Installation } from './installation.js';
import { until } from './until.js';

/** Counts what a mail server takes, by Message-ID. */
class MailSink {
  readonly taken = new Map<string, number>();

  private constructor(
    private readonly server: SMTPServer,
    readonly url: string,
  ) {}

  static async open(): Promise<MailSink> {
    const taken: string[] = [];
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      logger: false,
      onData(stream, _session, done) {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const id = /^message-id:\s*<([^>]+)>/im.exec(Buffer.concat(chunks).toString('latin1'))?.[1];
          if (id !== undefined) taken.push(id);
          sink.taken.set(id ?? '', (sink.taken.get(id ?? '') ?? 0) + 1);
          done();
        });
      },
    });
    // Workers that are killed leave their connections behind.
    server.on('error', () => undefined);
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const address = server.server.address();
    const sink = new MailSink(server, `smtp://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`);
    return sink;
  }

  close(): Promise<void> {
    return new Promise((closed) => this.server.close(() => closed()));
  }
}

/** Mentors with one follow-up each that falls due within so many milliseconds, one after the other. */
async function mentorsDueWithin(installation: Installation, count: number, milliseconds: number): Promise<void> {
  // They may fall due at night, when those of the plan would wait for the morning.
  await ask(installation, `update mentoring.plan set definition = definition || '{"quiet": null}'`);
  await ask(
    installation,
    `with own as (select c.programme_id, f.plan_id, f.title from mentoring.candidacy c join mentoring.follow_up f on f.candidacy_id = c.id limit 1),
       fresh as (select gen_random_uuid() as person_id, gen_random_uuid() as candidacy_id, n from generate_series(1, $1::int) as n),
       people as (insert into people.person (id, given_name, family_name, language, birth_year, gender, place_code, participant_type, created_at) select person_id, 'Proov', 'Katkestus ' || n, 'et', 1960, 'undisclosed', 'narva', 'individual', now() from fresh returning id),
       accounts as (insert into people.account (person_id, email, created_at) select person_id, 'katkestus' || n || '@demo.kaasa.test', now() from fresh join people on people.id = fresh.person_id returning person_id),
       consents as (insert into people.consent (id, person_id, programme_id, purpose, given, notice_version, answered_at) select gen_random_uuid(), person_id, own.programme_id, 'mentor-follow-up', true, 1, now() from fresh, own returning person_id),
       candidacies as (insert into mentoring.candidacy (id, programme_id, person_id, place_code, state, since, invited_at, accepted_at) select candidacy_id, own.programme_id, person_id, 'narva', 'active', now(), now(), now() from fresh, own returning id)
     insert into mentoring.follow_up (id, candidacy_id, plan_id, round, step, title, closing, due_at, act_at)
     select gen_random_uuid(), candidacy_id, own.plan_id, 1, 'killed', own.title, false, now() + make_interval(secs => n * $2::float8 / $1 / 1000), now() + make_interval(secs => n * $2::float8 / $1 / 1000) from fresh, own`,
    [count, milliseconds],
  );
}

interface Outcome {
  readonly sent: number;
  readonly unsettled: number;
  readonly letters: number;
  readonly facts: number;
  readonly messageIds: readonly string[];
}

/** What the log says of these follow-ups. */
async function outcome(installation: Installation): Promise<Outcome> {
  const [row] = await ask<Outcome>(
    installation,
    `select count(*) filter (where f.state = 'sent')::int as sent, count(*) filter (where f.state <> 'sent')::int as unsettled,
       (select count(*)::int from messaging.message m where m.key like 'mentor-follow-up:%' and m.person_id in (select c.person_id from mentoring.candidacy c join mentoring.follow_up k on k.candidacy_id = c.id where k.step = 'killed')) as letters,
       (select count(*)::int from ledger.fact where type = 'mentor.follow-up-sent' and payload->>'step' = 'killed') as facts,
       (select coalesce(array_agg(m.message_id), '{}') from messaging.message m where m.state = 'sent' and m.key in (select 'mentor-follow-up:' || k.id::text from mentoring.follow_up k where k.step = 'killed')) as "messageIds"
     from mentoring.follow_up f where f.step = 'killed'`,
  );
  if (row === undefined) throw new Error('no outcome');
  return row;
}

/** Kills worker and database in turn while letters go out, until all have. */
async function killWhileSending(installation: Installation, kills: number, everyMs: number): Promise<number> {
  let done = 0;
  for (let kill = 0; kill < kills; kill++) {
    await new Promise((resolve) => setTimeout(resolve, everyMs * (0.3 + Math.random())));
    if (kill % 5 === 2) await killDatabase(installation);
    else await until('a worker', async () => installation.kill('worker'));
    done++;
  }
  return done;
}

export interface KillRounds {
  readonly mentors: number;
  readonly kills: number;
  /** All follow-ups fall due within this time. */
  readonly dueWithinMs: number;
  readonly betweenKillsMs: number;
  /** How long what is left may take after the last kill. */
  readonly settledWithinS: number;
}

/** Every follow-up is written once and sent once, whatever is killed meanwhile: told apart by their Message-IDs. */
export function describeKilledFollowUps({ mentors, kills, dueWithinMs, betweenKillsMs, settledWithinS }: KillRounds): void {
  let installation: Installation;
  let sink: MailSink;
  beforeAll(async () => {
    sink = await MailSink.open();
    installation = await Installation.start({ SMTP_URL: sink.url, KAASA_QUIET_HOURS: 'off', KAASA_LETTERS_PER_WEEK: 'off', KAASA_MAIL_PER_MINUTE: 'off' });
  }, 120_000);
  afterAll(async () => {
    await installation.stop();
    await sink.close();
  }, 60_000);

  describe('follow-ups while worker and database are killed', () => {
    it(
      `are each written and sent once: ${mentors} mentors, ${kills} kills`,
      async () => {
        await mentorsDueWithin(installation, mentors, dueWithinMs);
        expect(await killWhileSending(installation, kills, betweenKillsMs)).toBe(kills);
        const settled = await until('all letters sent', async () => {
          const now = await outcome(installation);
          return now.messageIds.length === mentors ? now : undefined;
        }, settledWithinS);
        expect(settled).toMatchObject({ sent: mentors, unsettled: 0, letters: mentors, facts: mentors });
        expect(new Set(settled.messageIds).size).toBe(mentors);
        for (const id of settled.messageIds) expect(sink.taken.has(id)).toBe(true);
      },
      kills * (betweenKillsMs + 30_000) + settledWithinS * 1_000,
    );
  });
}
