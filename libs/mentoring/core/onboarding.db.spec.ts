import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MentoringApp } from './testing/mentoring-app.js';

let kaasa: MentoringApp;
beforeAll(async () => {
  kaasa = await MentoringApp.open();
});
beforeEach(() => kaasa.clock.set(new Date('2026-11-23T10:00:00Z')));
afterAll(() => kaasa.close());

const rule = { certificate: true, teachBack: false, steps: ['basics', 'safeguarding', 'agreement'], capacity: 8, maxGeneration: 2 };
const administrator = () => kaasa.world.signIn('administrator');
const changeRule = (over: Partial<typeof rule>) => kaasa.call('PUT', '/programmes/sild/mentor-rule', { ...rule, ...over }, administrator());

async function accepted(): Promise<{ personId: string; cookie: string; candidacyId: string }> {
  const { personId } = kaasa.world.person();
  await kaasa.certified(personId);
  await kaasa.call('POST', `/mentor-invitations/${kaasa.token('mentor-invitation', personId)}`, { answer: 'accept' });
  const [row] = await kaasa.db.rows<{ id: string }>(`select id from mentoring.candidacy where person_id = $1`, [personId]);
  return { personId, cookie: kaasa.world.signIn('trainee', personId), candidacyId: row?.id ?? '' };
}

describe('onboarding', () => {
  it('makes a mentor with the last step, whatever their order, each recorded once', async () => {
    const { personId, cookie } = await accepted();
    for (const step of ['agreement', 'basics', 'basics']) await kaasa.call('POST', '/me/mentoring/onboarding', { step }, cookie);
    expect(await kaasa.state(personId)).toBe('onboarding');
    expect(await kaasa.followUps(personId)).toEqual([]);
    await Promise.all([1, 2].map(() => kaasa.call('POST', '/me/mentoring/onboarding', { step: 'safeguarding' }, cookie)));
    expect(await kaasa.state(personId)).toBe('active');
    const facts = await kaasa.facts(personId, 'mentor.onboarding-step-done', 'mentor.activated');
    expect(facts.map(({ type, payload }) => [type, payload['step'] ?? null])).toEqual([
      ['mentor.onboarding-step-done', 'agreement'],
      ['mentor.onboarding-step-done', 'basics'],
      ['mentor.onboarding-step-done', 'safeguarding'],
      ['mentor.activated', null],
    ]);
    expect(kaasa.world.written('mentor-welcome', personId)).toHaveLength(1);
  });

  it('takes a step from paper, with the reason in the history', async () => {
    const { personId, candidacyId, cookie } = await accepted();
    await kaasa.call('POST', '/me/mentoring/onboarding', { step: 'basics' }, cookie);
    for (const step of ['safeguarding', 'agreement']) {
      const recorded = await kaasa.call('POST', `/candidacies/${candidacyId}/onboarding`, { step, reason: 'Signed at the library' }, administrator());
      expect(recorded.status).toBe(200);
    }
    expect(await kaasa.state(personId)).toBe('active');
    const [event] = await kaasa.db.rows(`select reason from mentoring.candidacy_event where candidacy_id = $1 and event = 'activate'`, [candidacyId]);
    expect(event).toEqual({ reason: 'Signed at the library' });
    expect((await kaasa.call('POST', `/candidacies/${candidacyId}/onboarding`, { step: 'basics', reason: 'x' }, kaasa.world.signIn('trainer'))).status).toBe(404);
  });

  it('makes nobody a mentor whose consent is gone meanwhile', async () => {
    const { personId, cookie } = await accepted();
    for (const step of ['basics', 'safeguarding']) await kaasa.call('POST', '/me/mentoring/onboarding', { step }, cookie);
    kaasa.world.consent(personId, false);
    expect((await kaasa.call('POST', '/me/mentoring/onboarding', { step: 'agreement' }, cookie)).body).toMatchObject({ code: 'mentoring.consent-needed' });
    await kaasa.withdrew(personId);
    expect(await kaasa.state(personId)).toBe('withdrawn');
    expect((await kaasa.facts(personId, 'mentor.withdrawn', 'mentor.activated')).map(({ type }) => type)).toEqual(['mentor.withdrawn']);
  });

  it('keeps the history as it was written', async () => {
    await accepted();
    await expect(kaasa.db.rows(`update mentoring.candidacy_event set state = 'active'`)).rejects.toThrow('append-only');
    await expect(kaasa.db.rows(`delete from mentoring.candidacy_event`)).rejects.toThrow('append-only');
    await kaasa.db.rows(`update mentoring.candidacy_event set reason = null`);
  });
});

describe('the rule of a programme', () => {
  it('is changed by a new version, by administrators alone', async () => {
    expect((await kaasa.call('GET', '/programmes/sild/mentor-rule', undefined, administrator())).body).toEqual({ version: 0, ...rule });
    expect((await changeRule({ capacity: 5 })).body).toEqual({ version: 1, ...rule, capacity: 5 });
    expect((await changeRule({ capacity: 8 })).body).toMatchObject({ version: 2 });
    expect((await kaasa.call('PUT', '/programmes/sild/mentor-rule', rule, kaasa.world.signIn('trainer'))).status).toBe(404);
    expect((await changeRule({ steps: ['dancing'] })).status).toBe(422);
  });

  it('without steps makes a mentor of a yes', async () => {
    await changeRule({ steps: [] });
    const { personId } = await accepted();
    expect(await kaasa.state(personId)).toBe('active');
    expect(await kaasa.followUps(personId)).toHaveLength(14);
    await changeRule({});
  });

  it('with a teach-back invites once a trainer has seen it', async () => {
    await changeRule({ teachBack: true });
    const { personId } = kaasa.world.person();
    await kaasa.certified(personId);
    expect(await kaasa.state(personId)).toBeUndefined();
    const { id } = kaasa.world.activity([personId]);
    const trainer = kaasa.world.signIn('trainer', kaasa.world.trainerId);
    const path = `/activities/${id}/teach-backs`;
    expect((await kaasa.call('PUT', `${path}/${personId}`, { passed: true }, kaasa.world.signIn('trainer'))).status).toBe(404);
    await kaasa.call('PUT', `${path}/${personId}`, { passed: false, note: 'Once more' }, trainer);
    expect(await kaasa.state(personId)).toBeUndefined();
    const listed = await kaasa.call('PUT', `${path}/${personId}`, { passed: true }, trainer);
    expect(listed.body).toMatchObject({ required: true, items: [{ personId, passed: true, note: null }] });
    expect(await kaasa.state(personId)).toBe('invited');
    await changeRule({});
  });
});
