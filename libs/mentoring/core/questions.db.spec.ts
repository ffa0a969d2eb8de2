import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MentoringApp } from './testing/mentoring-app.js';

let kaasa: MentoringApp;
beforeAll(async () => {
  kaasa = await MentoringApp.open();
});
beforeEach(() => kaasa.clock.set(new Date('2026-11-23T10:00:00Z')));
afterAll(() => kaasa.close());

interface Thread {
  readonly id: string;
  readonly dueAt: string | null;
  readonly minutesLeft: number | null;
  readonly entries: { readonly by: string; readonly text: string | null; readonly fromMentor: boolean }[];
}

const threads = (body: Record<string, unknown>): Thread[] => body['items'] as Thread[];
const trainer = () => kaasa.world.signIn('trainer', kaasa.world.trainer.personId);
const administrator = () => kaasa.world.signIn('administrator', kaasa.world.administrator.personId);
const waiting = async (cookie: string): Promise<Thread[]> => threads((await kaasa.call('GET', '/programmes/sild/mentor-questions?open=true', undefined, cookie)).body);

/** A mentor whom the trainer trained, or nobody. */
async function mentor(trained = true): Promise<{ personId: string; cookie: string }> {
  const personId = await kaasa.mentor();
  if (trained) kaasa.world.trained.set(kaasa.world.trainer.personId, [...(kaasa.world.trained.get(kaasa.world.trainer.personId) ?? []), personId]);
  return { personId, cookie: kaasa.world.signIn('mentor', personId) };
}

async function asked(cookie: string, text = 'How do I begin?'): Promise<Thread> {
  const [thread] = threads((await kaasa.call('POST', '/me/mentoring/questions', { text }, cookie)).body);
  if (thread === undefined) throw new Error('nothing was asked');
  return thread;
}

describe('a question of a mentor', () => {
  it('reaches the trainer by letter, without its words, and comes back with the answer', async () => {
    const { personId, cookie } = await mentor();
    const { id, dueAt } = await asked(cookie, 'How do I begin?');
    // Monday noon in Tallinn: by the same hour of the next working day.
    expect(dueAt).toBe('2026-11-24T10:00:00.000Z');
    const letters = kaasa.world.written('mentor-asked', kaasa.world.trainer.personId);
    expect(letters).toHaveLength(1);
    expect(JSON.stringify(letters)).not.toContain('How do I begin');
    expect(await waiting(trainer())).toContainEqual(expect.objectContaining({ id, minutesLeft: 480 }));

    expect((await kaasa.call('POST', `/mentor-questions/${id}/entries`, { text: 'With a round.\n\nThen one message.' }, trainer())).status).toBe(204);
    expect((await waiting(trainer())).map((thread) => thread.id)).not.toContain(id);
    const [own] = threads((await kaasa.call('GET', '/me/mentoring/questions', undefined, cookie)).body);
    expect(own).toMatchObject({ id, dueAt: null, entries: [{ fromMentor: true }, { fromMentor: false, by: 'Toomas Õpetaja', text: 'With a round.\n\nThen one message.' }] });
    expect(kaasa.world.written('mentor-answered', personId)[0]?.values).toMatchObject({ paragraphs: [{ text: 'With a round.' }, { text: 'Then one message.' }] });
    const facts = await kaasa.facts(personId, 'mentor.asked', 'mentor.question-answered');
    expect(facts.map(({ type }) => type)).toEqual(['mentor.asked', 'mentor.question-answered']);
    expect(JSON.stringify(facts)).not.toContain('begin');

    await kaasa.call('POST', `/me/mentoring/questions/${id}/entries`, { text: 'And after that?' }, cookie);
    expect((await waiting(trainer())).map((thread) => thread.id)).toContain(id);
    expect(kaasa.world.written('mentor-asked', kaasa.world.trainer.personId)).toHaveLength(2);
    await kaasa.call('POST', `/mentor-questions/${id}/settle`, undefined, administrator());
    expect((await waiting(administrator())).map((thread) => thread.id)).not.toContain(id);
  });

  it('goes to who is on duty when nobody trained the mentor, and stays open to them', async () => {
    await kaasa.call('POST', '/programmes/sild/contacts/duties', { personId: kaasa.world.trainer.personId, fromDay: '2026-11-23', untilDay: '2026-11-23' }, administrator());
    const { cookie } = await mentor(false);
    const { id } = await asked(cookie);
    expect(kaasa.world.written('mentor-asked', kaasa.world.trainer.personId).some(({ key }) => key.endsWith(kaasa.world.trainer.personId))).toBe(true);
    expect((await waiting(trainer())).map((thread) => thread.id)).toContain(id);
    expect((await kaasa.call('POST', `/mentor-questions/${id}/entries`, { text: 'Yes' }, trainer())).status).toBe(204);
  });

  it('is not there for other mentors, other trainers and those who are no mentors', async () => {
    const [{ cookie }, other] = [await mentor(), await mentor()];
    const { id } = await asked(cookie);
    const stranger = kaasa.world.signIn('trainer');
    for (const [path, visitor] of [[`/me/mentoring/questions/${id}/entries`, other.cookie], [`/mentor-questions/${id}/entries`, other.cookie], [`/mentor-questions/${id}/entries`, stranger], [`/mentor-questions/${id}/settle`, stranger]] as const) {
      expect((await kaasa.call('POST', path, { text: 'Me too' }, visitor)).status).toBe(404);
    }
    expect(await waiting(stranger)).toEqual([]);
    expect((await kaasa.call('POST', '/me/mentoring/questions', { text: 'May I?' }, kaasa.world.signIn('trainee'))).status).toBe(404);
    expect((await kaasa.call('POST', '/me/mentoring/questions', { text: '   ' }, cookie)).status).toBe(422);
  });
});

describe('a call for help', () => {
  it('is given to who is on duty, and told to them at once', async () => {
    kaasa.clock.set(new Date('2027-01-11T09:00:00Z'));
    const personId = await kaasa.mentor();
    await kaasa.call('POST', '/programmes/sild/contacts/duties', { personId: kaasa.world.trainer.personId, fromDay: '2027-01-18', untilDay: '2027-01-18' }, administrator());
    const [first] = await kaasa.followUps(personId);
    kaasa.clock.set(new Date('2027-01-18T09:00:00Z'));
    await kaasa.db.rows(`update mentoring.follow_up set state = 'queued' where id = $1`, [first?.id]);
    await kaasa.send(first?.id ?? '');
    await kaasa.answer(personId, 'day-7', 'need-help');
    const tasks = await kaasa.db.rows(`select t.kind, t.owner_id as "ownerId" from mentoring.task t join mentoring.candidacy c on c.id = t.candidacy_id where c.person_id = $1`, [personId]);
    expect(tasks).toEqual([{ kind: 'help', ownerId: kaasa.world.trainer.personId }]);
    expect(kaasa.world.written('mentor-help-wanted', kaasa.world.trainer.personId).map(({ key }) => key)).toContain(`mentor-help-wanted:${first?.id}`);

    const [candidacy] = await kaasa.db.rows<{ id: string }>(`select id from mentoring.candidacy where person_id = $1`, [personId]);
    const letter = kaasa.world.written('mentor-help-wanted', kaasa.world.trainer.personId).find(({ key }) => key === `mentor-help-wanted:${first?.id}`);
    expect(letter?.values).toEqual({ mentorUrl: `https://kaasa.example.org/teach/mentors/${candidacy?.id}` });
    // Who was asked sees this mentor, whoever trained them, and how they are reached, until the help is noted; no other trainer does.
    const [asked, other] = [kaasa.world.signIn('trainer', kaasa.world.trainer.personId), kaasa.world.signIn('trainer')];
    const seen = (cookie: string) => kaasa.call('GET', `/candidacies/${candidacy?.id}`, undefined, cookie);
    const given = (cookie: string) => kaasa.call('POST', `/candidacies/${candidacy?.id}/help-given`, { reason: 'Helistasin' }, cookie);
    expect((await seen(asked)).body).toMatchObject({ needsHelp: true, reach: { email: expect.any(String), phone: null } });
    expect([(await seen(other)).status, (await given(other)).status]).toEqual([404, 404]);
    expect([(await given(asked)).status, (await seen(asked)).status, (await given(asked)).status]).toEqual([204, 404, 404]);
  });
});

describe('a limit', () => {
  afterEach(() => {
    kaasa.world.attempts = null;
  });

  it('is set to what one mentor writes in an hour, and says so', async () => {
    kaasa.world.attempts = new Map();
    const { cookie } = await mentor();
    const { id } = await asked(cookie);
    for (let entry = 1; entry < 20; entry++) expect((await kaasa.call('POST', `/me/mentoring/questions/${id}/entries`, { text: 'And then?' }, cookie)).status).toBe(200);
    expect((await kaasa.call('POST', `/me/mentoring/questions/${id}/entries`, { text: 'And then?' }, cookie)).body).toMatchObject({ status: 429, code: 'mentoring.asked-often' });
    expect((await kaasa.call('POST', '/me/mentoring/questions', { text: 'How?' }, cookie)).status).toBe(429);
  });

  it('never hides a concern: many are kept without a letter for each, and who is refused is told where to turn', async () => {
    const { personId } = await mentor();
    const [group] = await kaasa.db.rows<{ code: string }>(`select g.join_code as code from mentoring.candidacy c join mentoring.mentor_group g on g.candidacy_id = c.id where c.person_id = $1`, [personId]);
    await kaasa.call('PUT', '/programmes/sild/contacts/safeguarding', { personId: kaasa.world.administrator.personId }, administrator());
    kaasa.world.attempts = new Map();
    const raise = () => kaasa.call('POST', `/group-doors/${group?.code}/concerns`, { body: 'Somebody shouts' });
    const before = kaasa.world.written('concern-raised', kaasa.world.administrator.personId).length;
    for (let each = 0; each < 22; each++) expect((await raise()).status).toBe(204);
    expect(kaasa.world.written('concern-raised', kaasa.world.administrator.personId)).toHaveLength(before + 20);
    expect(await kaasa.db.rows(`select 1 from mentoring.concern`)).toHaveLength(22);
    // All of them are there to be read, page by page, the open ones before the settled.
    const list = async (query: string) => (await kaasa.call('GET', `/programmes/sild/concerns?${query}`, undefined, administrator())).body as { items: { id: string }[]; total: number; next: string | null };
    const first = await list('settled=false&limit=10');
    await kaasa.call('POST', `/concerns/${first.items[3]?.id}/close`, { outcome: 'Talked' }, administrator());
    const seen: string[] = [];
    for (let next: string | null = ''; next !== null; ) {
      const page = await list(`limit=9${next === '' ? '' : `&cursor=${next}`}`);
      seen.push(...page.items.map(({ id }) => id));
      next = page.next;
    }
    expect([new Set(seen).size, seen.at(-1), first.total, (await list('settled=true')).total]).toEqual([22, first.items[3]?.id, 22, 1]);
    for (const key of kaasa.world.attempts.keys()) kaasa.world.attempts.set(key, 300);
    const refused = (await raise()).body;
    expect(refused).toMatchObject({ status: 429, code: 'mentoring.concerns-too-many' });
    expect(refused['title']).toContain('It has not been sent');
  });
});
