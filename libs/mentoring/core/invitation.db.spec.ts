import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { KeepTermsTask } from './jobs/keep-terms.task.js';
import { MentoringApp } from './testing/mentoring-app.js';

let kaasa: MentoringApp;
const start = new Date('2026-11-23T10:00:00Z');
const days = (count: number) => count * 24 * 3_600_000;

beforeAll(async () => {
  kaasa = await MentoringApp.open();
});
beforeEach(() => kaasa.clock.set(start));
afterAll(() => kaasa.close());

const invitations = (personId: string) => kaasa.world.written('mentor-invitation', personId);
const invited = async (): Promise<{ personId: string; path: string }> => {
  const { personId } = kaasa.world.person();
  await kaasa.certified(personId);
  return { personId, path: `/mentor-invitations/${kaasa.token('mentor-invitation', personId)}` };
};

describe('inviting', () => {
  it('writes nothing without the consent, and nothing without a certificate', async () => {
    const [silent, uncertified] = [kaasa.world.person({ consent: false }), kaasa.world.person({ certificate: false })];
    await kaasa.certified(silent.personId);
    await kaasa.consented(uncertified.personId);
    for (const { personId } of [silent, uncertified]) {
      expect(invitations(personId)).toEqual([]);
      expect(await kaasa.state(personId)).toBeUndefined();
      expect(await kaasa.facts(personId, 'mentor.invited')).toEqual([]);
    }
  });

  it('invites once, whichever of the two comes last and however often', async () => {
    const { personId } = kaasa.world.person({ consent: false });
    await kaasa.certified(personId);
    await kaasa.consented(personId);
    await Promise.all([kaasa.consented(personId), kaasa.certified(personId), kaasa.certified(personId)]);
    expect(invitations(personId)).toHaveLength(1);
    expect(await kaasa.facts(personId, 'mentor.invited')).toHaveLength(1);
    expect(await kaasa.state(personId)).toBe('invited');
  });

  it('invites once when both are heard of at the same moment', async () => {
    const { personId } = kaasa.world.person();
    await Promise.all([kaasa.consented(personId), kaasa.certified(personId)]);
    expect(await kaasa.facts(personId, 'mentor.invited')).toHaveLength(1);
  });

  it('keeps the token out of the database', async () => {
    const { personId, path } = await invited();
    const token = path.split('/').at(-1) ?? '';
    const [row] = await kaasa.db.rows<{ all: string }>(`select string_agg(l::text, '') as all from mentoring.link l join mentoring.candidacy c on c.id = l.candidacy_id where c.person_id = $1`, [personId]);
    expect(row?.all).not.toContain(token);
    expect(invitations(personId)[0]).toMatchObject({ language: 'ru', stopUrl: `https://kaasa.example.org/api/v1/mentor-stops/${token}` });
  });
});

describe('the link of an invitation', () => {
  it('shows, and changes nothing when a scanner opens it', async () => {
    const { personId, path } = await invited();
    for (const method of ['GET', 'HEAD', 'GET'] as const) expect((await kaasa.call(method, path)).status).toBe(200);
    expect((await kaasa.call('GET', `/mentor-stops/${path.split('/').at(-1)}`)).status).toBe(200);
    expect((await kaasa.call('GET', path)).body).toMatchObject({ givenName: 'Anna', language: 'ru', state: 'invited', programmeTitle: { en: 'Bridge' } });
    expect(await kaasa.state(personId)).toBe('invited');
    expect(kaasa.world.roles).not.toContain(`mentor:${personId}`);
  });

  it('accepted twice makes one mentor with one set of follow-ups', async () => {
    const { personId, path } = await invited();
    const answers = await Promise.all([1, 2, 3].map(() => kaasa.call('POST', path, { answer: 'accept' })));
    expect(answers.map(({ status, body }) => [status, body['state']])).toEqual([[200, 'onboarding'], [200, 'onboarding'], [200, 'onboarding']]);
    expect(kaasa.world.written('mentor-onboarding', personId)).toHaveLength(1);
    await kaasa.onboard(personId);
    const followUps = await kaasa.followUps(personId);
    expect(followUps).toHaveLength(14);
    expect(followUps[0]).toMatchObject({ step: 'day-7', state: 'planned', due: '2026-11-30T08:00Z' });
    expect(await kaasa.facts(personId, 'mentor.accepted')).toHaveLength(1);
    expect(kaasa.world.written('mentor-welcome', personId)).toHaveLength(1);
    expect(kaasa.world.roles.filter((role) => role === `mentor:${personId}`)).toHaveLength(1);
    expect(await kaasa.db.rows(`select 1 from mentoring.mentor_group g join mentoring.candidacy c on c.id = g.candidacy_id where c.person_id = $1`, [personId])).toHaveLength(1);
  });

  it('tells apart what is forged, what is too late and what is used', async () => {
    const { personId, path } = await invited();
    expect((await kaasa.call('GET', '/mentor-invitations/forged')).body).toMatchObject({ status: 404, code: 'mentoring.link-unknown' });
    expect((await kaasa.call('POST', '/mentor-invitations/forged', { answer: 'accept' })).status).toBe(404);
    expect((await kaasa.call('POST', path, { answer: 'perhaps' })).body).toMatchObject({ status: 422 });
    await kaasa.call('POST', path, { answer: 'accept' });
    await kaasa.onboard(personId);
    expect((await kaasa.call('POST', path, { answer: 'decline' })).body).toMatchObject({ status: 410, code: 'mentoring.link-used' });
    kaasa.clock.advance(days(32));
    expect((await kaasa.call('GET', path)).body).toMatchObject({ status: 410, code: 'mentoring.link-expired' });
    expect((await kaasa.call('POST', path, { answer: 'accept' })).status).toBe(410);
  });

  it('lets a no become a yes', async () => {
    const { personId, path } = await invited();
    expect((await kaasa.call('POST', path, { answer: 'decline' })).body['state']).toBe('declined');
    expect((await kaasa.call('POST', path, { answer: 'accept' })).body['state']).toBe('onboarding');
    expect((await kaasa.facts(personId, 'mentor.declined', 'mentor.accepted')).map(({ type }) => type)).toEqual(['mentor.declined', 'mentor.accepted']);
  });

  it('takes no acceptance once the consent or the certificate is gone', async () => {
    const [first, second] = [await invited(), await invited()];
    kaasa.world.consent(first.personId, false);
    kaasa.world.revoke(second.personId);
    expect((await kaasa.call('POST', first.path, { answer: 'accept' })).body).toMatchObject({ status: 409, code: 'mentoring.consent-needed' });
    expect((await kaasa.call('POST', second.path, { answer: 'accept' })).body).toMatchObject({ status: 409, code: 'mentoring.certificate-needed' });
    expect(await kaasa.state(first.personId)).toBe('invited');
  });

  it('is asked again two months after "later", not at night, and the old link is spent', async () => {
    const { personId, path } = await invited();
    await kaasa.call('POST', path, { answer: 'later' });
    const again = () => kaasa.app.get(KeepTermsTask).run();
    kaasa.clock.advance(days(59));
    await again();
    expect(invitations(personId)).toHaveLength(1);
    kaasa.clock.set(new Date('2027-01-24T22:00:00Z'));
    await again();
    expect(invitations(personId)).toHaveLength(1);
    kaasa.clock.set(new Date('2027-01-25T08:00:00Z'));
    await Promise.all([again(), again()]);
    expect(invitations(personId)).toHaveLength(2);
    expect((await kaasa.call('GET', path)).status).toBe(410);
    expect((await kaasa.call('POST', `/mentor-invitations/${kaasa.token('mentor-invitation', personId)}`, { answer: 'accept' })).body['state']).toBe('onboarding');
  });
});

describe('my mentoring', () => {
  it('answers the invitation of who is signed in', async () => {
    const { personId } = await invited();
    const cookie = kaasa.world.signIn('trainee', personId);
    expect((await kaasa.call('GET', '/me/mentoring', undefined, cookie)).body).toMatchObject({ candidacy: { state: 'invited' }, group: null, followUps: [], canBeInvited: false });
    const accepted = await kaasa.call('POST', '/me/mentoring/answer', { answer: 'accept' }, cookie);
    expect(accepted.body).toMatchObject({ candidacy: { state: 'onboarding' }, group: null, followUps: [] });
    await kaasa.onboard(personId);
    const mine = await kaasa.call('GET', '/me/mentoring', undefined, cookie);
    expect(mine.body).toMatchObject({ candidacy: { state: 'active' }, group: { name: 'Anna', members: 0, capacity: 8 } });
    expect(mine.body['followUps']).toHaveLength(14);
    expect((await kaasa.call('GET', '/me/mentoring')).status).toBe(401);
  });

  it('says when only the consent is missing', async () => {
    const { personId } = kaasa.world.person({ consent: false });
    const cookie = kaasa.world.signIn('trainee', personId);
    expect((await kaasa.call('GET', '/me/mentoring', undefined, cookie)).body).toMatchObject({ candidacy: null, canBeInvited: true });
    expect((await kaasa.call('POST', '/me/mentoring/answer', { answer: 'accept' }, cookie)).body).toMatchObject({ code: 'mentoring.no-invitation' });
  });
});
