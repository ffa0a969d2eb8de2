import { expect } from '@jest/globals';
import type { CheckInAnswer } from '#mentoring/contract';
import { defaultPlan } from '../domain/default-plan.js';
import { simulate, underVersion, type LogEntry, type Snapshot } from '../domain/timeline/simulate.js';
import { DispatchDueTask } from '../jobs/dispatch-due.task.js';
import { KeepTermsTask } from '../jobs/keep-terms.task.js';
import { MovePlanHandler } from '../jobs/move-plan.handler.js';
import { WatchSilenceTask } from '../jobs/watch-silence.task.js';
import { Snapshots } from '../application/timeline/snapshots.js';
import { candidaciesOf } from '../persistence/candidacies.repository.js';
import type { MentoringApp } from './mentoring-app.js';
import { behaviourOf, startOf } from './random-mentors.js';

interface Year {
  readonly mentors: number;
  readonly from: Date;
  /** When the plan is edited while people are in it. */
  readonly editAfterDays: number;
}

const day = 24 * 3_600_000;
type Line = string;
const line = (at: Date, ...words: string[]): Line => `${at.toISOString()} ${words.join(' ')}`;

/** Mentors who answer as chance has it live through a year; what happens is held against what the engine had said before. */
export async function randomMentors(kaasa: MentoringApp, { mentors, from, editAfterDays }: Year): Promise<void> {
  const until = new Date(from.getTime() + 500 * day);
  const people: { name: string; personId: string }[] = [];
  const starts = Array.from({ length: mentors }, (_, index) => `mentor ${index}`).map((name) => ({ name, at: startOf(name, from, 5) }));
  for (const { name, at } of starts.sort((a, b) => a.at.getTime() - b.at.getTime())) {
    kaasa.clock.set(at);
    people.push({ name, personId: await kaasa.mentor({ givenName: name }) });
  }
  const began = kaasa.clock.now();
  const editAt = new Date(began.getTime() + editAfterDays * day);
  const before = await forecasts(kaasa, people, began, editAt);
  await live(kaasa, people, before, editAt);
  expect(await logs(kaasa, people, began)).toEqual(before);

  kaasa.clock.set(editAt);
  const edited = {
    ...defaultPlan,
    steps: defaultPlan.steps.filter(({ key }) => key !== 'month-8').map((step) => (step.key === 'month-7' ? { ...step, after: { days: 222 } } : step)),
  };
  const after = await forecasts(kaasa, people, editAt, until, (snapshot) => underVersion(snapshot, edited));
  await saveVersion(kaasa, edited);
  await live(kaasa, people, after, until);
  expect(await logs(kaasa, people, editAt)).toEqual(after);
  await onceEach(kaasa);
}

type Logs = Readonly<Record<string, readonly Line[]>>;

/** What the engine says of each, from what the database holds now. */
async function forecasts(kaasa: MentoringApp, people: readonly { name: string; personId: string }[], now: Date, until: Date, under: (snapshot: Snapshot) => Snapshot = (snapshot) => snapshot): Promise<Logs> {
  const found: Record<string, Line[]> = {};
  for (const { name, personId } of people) {
    const [candidacy] = await candidaciesOf(kaasa.db, personId);
    if (candidacy === undefined) throw new Error('no candidacy');
    const snapshot = (await kaasa.app.get(Snapshots).of(kaasa.db, [candidacy], now)).get(candidacy.id);
    if (snapshot === undefined) throw new Error('no snapshot');
    found[name] = simulate(under(snapshot), behaviourOf(name), until).flatMap(comparable).sort();
  }
  return found;
}

/** What is held back leaves no trace of its own. */
function comparable(entry: LogEntry): Line[] {
  if (entry.what === 'held' || entry.what === 'silence') return [];
  if (entry.what === 'sent' || entry.what === 'called') return [line(entry.at, 'sent', entry.step)];
  if (entry.what === 'skipped') return [line(entry.at, 'skipped', entry.step, entry.reason)];
  if (entry.what === 'answered') return [line(entry.at, 'answered', entry.step, entry.answer)];
  if (entry.what === 'task') return [line(entry.at, 'task', entry.kind, entry.dueAt.toISOString())];
  return [line(entry.at, entry.what)];
}

/** Lets the time pass: the worker's tasks run at each instant at which something is said to happen, and at others. */
async function live(kaasa: MentoringApp, people: readonly { name: string; personId: string }[], said: Logs, until: Date): Promise<void> {
  const now = kaasa.clock.now();
  const noted = Object.values(said).flatMap((lines) => lines.map((each) => new Date(each.split(' ')[0] ?? '')));
  const between = Array.from({ length: Math.ceil((until.getTime() - now.getTime()) / (9 * day)) }, (_, index) => new Date(now.getTime() + index * 9 * day + 7 * 3_600_000));
  const ends = await kaasa.db.rows<{ at: Date }>(`select expires_at as at from mentoring.follow_up where state = 'sent' and closed_at is null`);
  const instants = new Set([...noted, ...between, ...ends.map(({ at }) => at)].filter((at) => at > now && at <= until).map((at) => at.getTime()));
  const queue = [...instants].sort((a, b) => a - b);
  const answers = new Map<number, { personId: string; step: string; answer: CheckInAnswer }[]>();
  const promise = (at: Date, given: { personId: string; step: string; answer: CheckInAnswer }) => answers.set(at.getTime(), [...(answers.get(at.getTime()) ?? []), given]);
  const asked = new Set<string>();
  const note = async () => {
    for (const { id, name, personId, step, sentAt, expiresAt } of await kaasa.openLetters(people)) {
      if (asked.has(id)) continue;
      asked.add(id);
      const answer = behaviourOf(name)({ step, at: sentAt, expiresAt });
      if (answer !== null && answer.at < expiresAt && answer.at > kaasa.clock.now()) promise(answer.at, { personId, step, answer: answer.answer });
    }
  };
  await note();
  for (const instant of queue) {
    kaasa.clock.set(new Date(instant));
    await kaasa.app.get(KeepTermsTask).run();
    for (const { personId, step, answer } of answers.get(instant) ?? []) await kaasa.answer(personId, step, answer);
    await kaasa.app.get(WatchSilenceTask).run();
    await kaasa.app.get(DispatchDueTask).run();
    await kaasa.sendQueued();
    await note();
    await kaasa.app.get(KeepTermsTask).run();
  }
  kaasa.clock.set(until);
}

/** What the database says has happened since. */
async function logs(kaasa: MentoringApp, people: readonly { name: string; personId: string }[], since: Date): Promise<Logs> {
  const found: Record<string, Line[]> = {};
  for (const { name, personId } of people) {
    const rows = await kaasa.db.rows<{ at: Date; words: string }>(
      `with c as (select id, round from mentoring.candidacy where person_id = $1)
       select sent_at as at, 'sent ' || step as words from mentoring.follow_up f join c on f.candidacy_id = c.id where f.state = 'sent' and sent_at > $2
       union all select settled_at, 'skipped ' || step || ' ' || reason from mentoring.follow_up f join c on f.candidacy_id = c.id where f.state = 'skipped' and settled_at > $2
       union all select k.answered_at, 'answered ' || f.step || ' ' || k.answer from mentoring.check_in k join mentoring.follow_up f on f.id = k.follow_up_id join c on f.candidacy_id = c.id where k.answered_at > $2
       union all select t.opened_at, 'task ' || t.kind || ' ' || to_char(t.due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') from mentoring.task t join c on t.candidacy_id = c.id where t.opened_at > $2
       union all select e.at, case e.event when 'pause' then 'paused' when 'resume' then 'resumed' when 'conclude' then 'concluded' else 'withdrawn' end
         from mentoring.candidacy_event e join c on e.candidacy_id = c.id where e.event in ('pause', 'resume', 'conclude', 'withdraw') and e.at > $2`,
      [personId, since],
    );
    found[name] = rows.map(({ at, words }) => line(at, words)).sort();
  }
  return found;
}

async function saveVersion(kaasa: MentoringApp, definition: object): Promise<void> {
  const cookie = kaasa.world.signIn('administrator');
  const { steps, ...rest } = definition as typeof defaultPlan;
  const body = {
    ...{ at: rest.at, quiet: rest.quiet, silencesToTask: rest.silencesToTask, silencesToStop: rest.silencesToStop, workingDays: rest.workingDays },
    steps: steps.map(({ after, closing: _, ...step }) => ({ ...step, after: 'days' in after ? { amount: after.days, unit: 'days' } : { amount: after.months, unit: 'months' } })),
  };
  const saved = await kaasa.call('POST', '/programmes/sild/follow-up-plans', { basedOn: 1, definition: body }, cookie);
  if (saved.status !== 201) throw new Error(saved.text);
  const [job] = await kaasa.db.rows<{ payload: { planId: string } }>(`delete from queue.outbox where name = 'mentoring.move-plan' returning payload`);
  if (job === undefined) throw new Error('nobody was asked to move anybody');
  await kaasa.db.transaction((tx) => kaasa.app.get(MovePlanHandler).handle(tx, job.payload));
}

/** One letter of each follow-up that was sent, and of no other. */
async function onceEach(kaasa: MentoringApp): Promise<void> {
  const sent = await kaasa.db.rows<{ id: string }>(`select id from mentoring.follow_up where state = 'sent' order by id`);
  const letters = [...kaasa.world.messages.keys()].filter((key) => key.startsWith('mentor-follow-up:')).map((key) => key.slice('mentor-follow-up:'.length));
  expect(letters.sort()).toEqual(sent.map(({ id }) => id).sort());
}
