import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readSheet } from 'read-excel-file/node';
import { newId } from '#kernel';
import { DispatchDueTask } from './jobs/dispatch-due.task.js';
import { WatchSilenceTask } from './jobs/watch-silence.task.js';
import { MentoringApp, type Answer } from './testing/mentoring-app.js';

let kaasa: MentoringApp;
let administrator: string;
beforeAll(async () => {
  kaasa = await MentoringApp.open();
});
beforeEach(async () => {
  kaasa.clock.set(new Date('2026-11-23T10:00:00Z'));
  administrator = kaasa.world.signIn('administrator');
  await kaasa.db.rows(`truncate mentoring.candidacy cascade`);
});
afterAll(() => kaasa.close());

const get = (path: string) => kaasa.call('GET', path, undefined, administrator);
const post = (path: string, body: object = {}) => kaasa.call('POST', path, body, administrator);
const items = ({ body }: Answer) => body['items'] as Record<string, unknown>[];
const candidacyOf = async (personId: string) => (await kaasa.db.rows<{ id: string }>(`select id from mentoring.candidacy where person_id = $1`, [personId]))[0]?.id ?? '';
const at = async (instant: string) => {
  kaasa.clock.set(new Date(instant));
  await kaasa.app.get(WatchSilenceTask).run();
  await kaasa.app.get(DispatchDueTask).run();
  await kaasa.sendQueued();
};

describe('tasks', () => {
  it('come from two silences with a time in working days, are taken and closed with what was done, and silence counts anew', async () => {
    const personId = await kaasa.mentor();
    await at('2026-11-30T08:00:00Z');
    await at('2026-12-14T08:00:00Z');
    await at('2026-12-14T22:00:00Z');
    expect(items(await get('/programmes/sild/mentor-tasks'))).toEqual([]);
    await at('2026-12-28T22:00:00Z');
    const [task] = items(await get('/programmes/sild/mentor-tasks'));
    // Three working days: the last one of the year ends at two, and New Year's Day is a Friday.
    expect(task).toMatchObject({ kind: 'silent', mentor: 'Anna Näidis', openedAt: '2026-12-28T22:00:00.000Z', dueAt: '2027-01-04T10:00:00.000Z', minutesLeft: 24 * 60, owner: 'Liis Hoidja', notes: [] });
    expect((await post(`/mentor-tasks/${task?.['id']}/take`)).status).toBe(204);
    expect((await post(`/mentor-tasks/${task?.['id']}/notes`, { text: ' Ei vastanud ' })).status).toBe(204);
    expect((await post(`/mentor-tasks/${task?.['id']}/close`, { text: '  ' })).body).toMatchObject({ errors: [{ pointer: '/text', code: 'field.required' }] });
    expect((await post(`/mentor-tasks/${task?.['id']}/close`, { text: 'Sain kätte' })).status).toBe(204);
    expect((await post(`/mentor-tasks/${task?.['id']}/close`, { text: 'x' })).status).toBe(409);
    const [closed] = items(await get(`/candidacies/${await candidacyOf(personId)}/tasks`));
    expect(closed).toMatchObject({ state: 'done', notes: [{ text: 'Ei vastanud' }, { text: 'Sain kätte' }] });
    expect(items(await get('/programmes/sild/mentor-tasks/closed'))).toMatchObject([{ id: closed?.['id'], closedAt: '2026-12-28T22:00:00.000Z' }]);
    expect((await get('/programmes/sild/mentoring-tables/done?format=csv')).text.split('\r\n')[1]).toMatch(/^Anna Näidis,Silent: give a call,.*,Done,.*"Ei vastanud\nSain kätte"$/s);
    await at('2027-01-08T22:00:00Z');
    expect(items(await get('/programmes/sild/mentor-tasks'))).toEqual([]);
  });

  it('go away by themselves when the mentor answers', async () => {
    const personId = await kaasa.mentor();
    await at('2026-11-30T08:00:00Z');
    await at('2026-12-15T08:00:00Z');
    await at('2026-12-30T08:00:00Z');
    expect(await kaasa.tasks(personId)).toMatchObject([{ kind: 'silent', state: 'open' }]);
    await kaasa.answer(personId, 'day-30', 'met');
    expect(await kaasa.tasks(personId)).toMatchObject([{ kind: 'silent', state: 'dropped' }]);
  });

  it('are overdue once their working time is over, which the board counts', async () => {
    const personId = await kaasa.mentor();
    await at('2026-11-30T08:00:00Z');
    await kaasa.answer(personId, 'day-7', 'need-help');
    expect((await get('/programmes/sild/mentors')).body['figures']).toEqual({ silent: 0, needsHelp: 1, overdue: 0 });
    kaasa.clock.set(new Date('2026-12-01T09:00:00Z'));
    expect((await get('/programmes/sild/mentors')).body['figures']).toEqual({ silent: 0, needsHelp: 1, overdue: 1 });
    expect(items(await get('/programmes/sild/mentor-tasks?overdue=true'))).toMatchObject([{ kind: 'help', minutesLeft: -60 }]);
    expect(items(await get('/programmes/sild/mentors?overdue=true'))).toHaveLength(1);
    expect((await get('/programmes/sild/mentor-figures')).body).toMatchObject({ tasks: [{ kind: 'help', open: 1, overdue: 1, unassigned: 0 }], workloads: [{ owner: 'Liis Hoidja', open: 1 }] });
  });

  it('are found again once they are over, by what they were, whose they were and whether it was in time', async () => {
    const [helped, silent, closer] = [await kaasa.mentor(), await kaasa.mentor(), newId()];
    await at('2026-11-30T08:00:00Z');
    await kaasa.answer(helped, 'day-7', 'need-help');
    kaasa.clock.set(new Date('2026-12-01T09:00:00Z'));
    const [help] = items(await get('/programmes/sild/mentor-tasks'));
    await kaasa.call('POST', `/mentor-tasks/${help?.['id']}/close`, { text: 'Aitasin' }, kaasa.world.signIn('administrator', closer));
    await at('2026-12-15T08:00:00Z');
    await at('2026-12-30T08:00:00Z');
    await kaasa.answer(silent, 'day-30', 'met');
    const over = async (query: string) => items(await get(`/programmes/sild/mentor-tasks/closed?${query}`)).map(({ kind, state, ownerId }) => [kind, state, ownerId]);
    const [dropped, done] = await over('');
    expect([dropped, done]).toEqual([['silent', 'dropped', expect.any(String)], ['help', 'done', expect.any(String)]]);
    expect(await over('kind=silent')).toEqual([dropped]);
    expect(await over('kind=call')).toEqual([]);
    expect(await over('overdue=true')).toEqual([done]);
    expect([await over(`owner=${closer}`), await over(`owner=${dropped?.[2]}`), await over('owner=nobody')]).toEqual([[done], [dropped], []]);
  });
});

describe('an answer typed in by staff', () => {
  it('counts as the mentor’s, and says where it came from', async () => {
    const personId = await kaasa.mentor();
    await at('2026-11-30T08:00:00Z');
    const [candidacyId, [first, second]] = [await candidacyOf(personId), await kaasa.followUps(personId)];
    const typed = await post(`/candidacies/${candidacyId}/check-ins`, { followUpId: first?.id, source: 'paper', answer: 'met', peopleReached: 5, note: 'Lehel' });
    expect((typed.body['followUps'] as { answers: object[] }[])[0]?.answers).toMatchObject([{ answer: 'met', peopleReached: 5, note: 'Lehel', source: 'paper' }]);
    expect(await kaasa.facts(personId, 'mentor.met-group')).toHaveLength(2);
    expect((await post(`/candidacies/${candidacyId}/check-ins`, { followUpId: second?.id, source: 'phone', answer: 'met' })).body).toMatchObject({ status: 409, code: 'mentoring.not-asked' });
    expect((await post(`/candidacies/${candidacyId}/check-ins`, { followUpId: newId(), source: 'phone', answer: 'met' })).status).toBe(404);
  });
});

describe('a change of many', () => {
  it('is shown first, made, and undone as a whole for whom nobody has changed since', async () => {
    const mentors = await Promise.all([kaasa.mentor(), kaasa.mentor(), kaasa.mentor()]);
    const ids = await Promise.all(mentors.map(candidacyOf));
    const [one = '', two = '', three = ''] = ids;
    await post(`/candidacies/${three}/state`, { to: 'paused', reason: 'Puhkus' });
    const body = { action: 'conclude', candidacyIds: ids };
    const shown = await post('/programmes/sild/mentor-changes/preview', { ...body, action: 'pause' });
    expect(shown.body).toEqual({ changes: expect.arrayContaining([one, two]), left: [three] });
    kaasa.clock.advance(60_000);
    const made = await post('/programmes/sild/mentor-changes', { ...body, reason: 'Programm lõpeb' });
    expect(await Promise.all(mentors.map((id) => kaasa.state(id)))).toEqual(['concluded', 'concluded', 'concluded']);
    kaasa.clock.advance(60_000);
    const undone = await post(`/programmes/sild/mentor-changes/${made.body['bulkId']}/undo`);
    expect(undone.body['changes']).toHaveLength(3);
    expect(await Promise.all(mentors.map((id) => kaasa.state(id)))).toEqual(['active', 'active', 'paused']);
    expect((await kaasa.followUps(mentors[0] ?? '')).every(({ state }) => state === 'planned')).toBe(true);
    expect((await post(`/programmes/sild/mentor-changes/${made.body['bulkId']}/undo`)).status).toBe(404);
  });

  it('gives back, when it is undone, the group, the call for help and what was to be done about it', async () => {
    const personId = await kaasa.mentor();
    const id = await candidacyOf(personId);
    await kaasa.db.rows(`insert into mentoring.contact_point (programme_id, safeguarding_id, since) values ($1, $2, now()) on conflict do nothing`, [kaasa.world.programme.id, kaasa.world.administrator.personId]);
    const [{ code } = { code: '' }] = await kaasa.db.rows<{ code: string }>(`select join_code as code from mentoring.mentor_group where candidacy_id = $1`, [id]);
    await kaasa.call('POST', `/group-doors/${code}/members`, { givenName: 'Galina', language: 'ru', minor: false, noticeVersion: 1, consent: true });
    await at('2026-11-30T08:00:00Z');
    await kaasa.answer(personId, 'day-7', 'need-help');
    const standing = async () => ({
      row: await kaasa.db.rows(`select c.state, c.help_wanted_at as help, g.interim_contact_id as interim from mentoring.candidacy c join mentoring.mentor_group g on g.candidacy_id = c.id where c.id = $1`, [id]),
      tasks: await kaasa.tasks(personId),
    });
    const before = await standing();
    expect(before).toMatchObject({ row: [{ state: 'active', help: expect.any(Date), interim: null }], tasks: [{ kind: 'help', state: 'open' }] });
    const made = await post('/programmes/sild/mentor-changes', { action: 'conclude', candidacyIds: [id], reason: 'Programm lõpeb' });
    expect(await standing()).toMatchObject({ row: [{ state: 'concluded', help: null, interim: kaasa.world.administrator.personId }], tasks: [{ state: 'dropped' }] });
    kaasa.clock.advance(60_000);
    await post(`/programmes/sild/mentor-changes/${made.body['bulkId']}/undo`);
    expect(await standing()).toEqual(before);
    const handed = await kaasa.db.rows<{ to: string | null }>(`select payload->>'toGroupId' as to from ledger.fact where type = 'group.handed-over' and subject_id = $1 order by id`, [personId]);
    expect(handed.map(({ to }) => to !== null)).toEqual([false, true]);
  });
});

describe('a conclusion that is undone', () => {
  it('takes the mentor’s certificate back, also when that is issued later, and concluded again gives it again', async () => {
    const [one, other] = [await kaasa.mentor(), await kaasa.mentor()];
    const holders = () => [one, other].map((personId) => kaasa.world.mentorCertificates.has(personId));
    const conclude = async () => (await post('/programmes/sild/mentor-changes', { action: 'conclude', candidacyIds: [await candidacyOf(one), await candidacyOf(other)], reason: 'Programm lõpeb' })).body['bulkId'];
    const undo = async (bulkId: unknown) => {
      kaasa.clock.advance(60_000);
      await post(`/programmes/sild/mentor-changes/${bulkId}/undo`);
    };
    const first = await conclude();
    await kaasa.certifyConcluded(one);
    expect(holders()).toEqual([true, false]);
    await undo(first);
    await kaasa.certifyConcluded(other);
    expect(holders()).toEqual([false, false]);
    kaasa.clock.advance(60_000);
    await conclude();
    await kaasa.certifyConcluded(one);
    expect(holders()).toEqual([true, false]);
  });

  it('leaves the certificate with who has earned it by meetings', async () => {
    const personId = await kaasa.mentor();
    const id = await candidacyOf(personId);
    await kaasa.db.rows(
      `insert into mentoring.session (id, programme_id, candidacy_id, group_id, held_on, place_code, language, topic, people_claimed, others_signed, code, recorded_at, fact_id)
       select gen_random_uuid(), c.programme_id, c.id, g.id, '2026-11-22', 'narva', 'ru', 'critical-thinking', 3, 1, '90000' || n, now(), gen_random_uuid()
       from mentoring.candidacy c join mentoring.mentor_group g on g.candidacy_id = c.id cross join generate_series(1, 5) n where c.id = $1`,
      [id],
    );
    const made = await post('/programmes/sild/mentor-changes', { action: 'conclude', candidacyIds: [id], reason: 'Programm lõpeb' });
    await kaasa.certifyConcluded(personId);
    await post(`/programmes/sild/mentor-changes/${made.body['bulkId']}/undo`);
    expect(await kaasa.state(personId)).toBe('active');
    expect(kaasa.world.mentorCertificates.has(personId)).toBe(true);
  });
});

describe('the board', () => {
  it('is filtered by place, language, reason for leaving, and taken away as a table', async () => {
    const [anna, ülo] = [await kaasa.mentor(), await kaasa.mentor({ givenName: '=Ülo', language: 'et' })];
    await kaasa.db.rows(`update mentoring.candidacy set place_code = 'narva' where person_id = $1`, [anna]);
    await post(`/candidacies/${await candidacyOf(ülo)}/state`, { to: 'withdrawn', reason: 'Haige', leavingReason: 'health' });
    const found = async (query: string) => items(await get(`/programmes/sild/mentors?${query}`)).map(({ personId }) => personId);
    expect([await found('place=narva'), await found('language=et'), await found('leaving=health'), await found('leaving=none')]).toEqual([[anna], [ülo], [ülo], []]);
    expect((await get('/programmes/sild/mentor-figures')).body['leaving']).toEqual([{ reason: 'health', count: 1 }]);
    const csv = (await get('/programmes/sild/mentors/export?format=csv&language=et')).text.split('\r\n');
    expect(csv[0]).toContain('Family name,Given name');
    expect(csv[1]).toContain("Näidis,'=Ülo");
    expect(csv).toHaveLength(3);
    // Trainers get those whom they trained, and the addresses of nobody, as on the board itself.
    const trainer = kaasa.world.signIn('trainer', kaasa.world.trainerId);
    kaasa.world.trained.set(kaasa.world.trainerId, [anna]);
    const own = (await kaasa.call('GET', '/programmes/sild/mentors/export?format=csv', undefined, trainer)).text;
    expect(own.split('\r\n')).toHaveLength(3);
    expect([csv[1]?.includes('@'), own.includes('@')]).toEqual([true, false]);
    const file = await fetch(`${await kaasa.app.getUrl()}/api/v1/programmes/sild/mentors/export?format=xlsx`, { headers: { cookie: administrator } });
    expect(await readSheet(Buffer.from(await file.arrayBuffer()))).toHaveLength(3);
  });
});

describe('the plan', () => {
  const draft = async () => (await get('/programmes/sild/follow-up-plans')).body['inForce'] as { version: number; definition: { steps: { key: string; title: Record<string, string>; after: object }[] } };

  it('is refused with each fault at its field, and when somebody else was quicker', async () => {
    const { version, definition } = await draft();
    const [first, ...others] = definition.steps;
    const wrong = { ...definition, at: '22:00', steps: [{ ...first, title: { ...first?.title, ru: ' ' } }, { ...others[0], key: first?.key, after: { amount: 0, unit: 'days' } }, ...others.slice(1, -1)] };
    const refused = await post('/programmes/sild/follow-up-plans', { basedOn: version, definition: wrong });
    expect((refused.body['errors'] as { pointer: string; code: string }[]).map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/definition/at', 'mentoring.plan-quiet-time'],
      ['/definition/steps/0/title/ru', 'field.required'],
      ['/definition/steps/1/key', 'mentoring.plan-key-twice'],
      ['/definition/steps/1/after', 'mentoring.plan-offset'],
      ['/definition/steps', 'mentoring.plan-closing'],
    ]);
    expect((await post('/programmes/sild/follow-up-plans', { basedOn: version, definition })).body).toEqual({ version: version + 1 });
    expect((await post('/programmes/sild/follow-up-plans', { basedOn: version, definition })).body).toMatchObject({ status: 409, code: 'mentoring.plan-changed' });
    expect((await get(`/programmes/sild/follow-up-plans/${version}`)).body['definition']).toEqual(definition);
  });

  it('says what it would do to those who are in it, and writes nothing', async () => {
    await kaasa.mentor();
    const { definition } = await draft();
    const before = await kaasa.db.rows(`select * from mentoring.follow_up order by id`);
    const body = { definition: { ...definition, steps: definition.steps.filter(({ key }) => key !== 'day-21') }, until: '2027-01-01T00:00:00Z', assumption: 'answers' };
    const { body: forecast } = await post('/programmes/sild/follow-up-plans/forecast', body);
    expect(forecast).toMatchObject({ mentors: 1, letters: 2, tasks: 0 });
    expect(await kaasa.db.rows(`select * from mentoring.follow_up order by id`)).toEqual(before);
  });

  it('shows each letter as it would go out', async () => {
    const step = { title: { et: 'Pealkiri', ru: 'Заголовок', en: 'Title' }, text: { et: 'Üks.\n\nKaks <b>', ru: 'Один', en: 'One' }, waitDays: 14 };
    const { body } = await post('/programmes/sild/follow-up-plans/letter', { language: 'et', step });
    expect(body['subject']).toBe('Kuidas on läinud? Pealkiri');
    expect(body['text']).toContain('Üks.\n\nKaks <b>');
    expect(body['html']).toContain('Kaks &lt;b&gt;');
  });
});
