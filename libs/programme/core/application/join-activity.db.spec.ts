import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import { FakeLimits, FakeNotices } from '../testing/fake-people.js';
import { openScene, type Scene } from '../testing/scene.js';
import { ActivityGate } from './activity-gate.js';
import { JoinActivity, type JoinInput } from './join-activity.js';
import { JoinAsPerson } from './join-as-person.js';
import { JoinDoor } from './join-door.js';
import { ManageJoinCodes } from './manage-join-codes.js';
import { ViewJoinOffer } from './view-join-offer.js';

let scene: Scene;
let door: JoinDoor;
let codes: ManageJoinCodes;
let activityId: string;
let code: string;
const trainerId = newId();
const consents = { 'mentor-follow-up': true, photos: false, 'evaluation-contact': false };

beforeAll(async () => {
  scene = await openScene();
  const { db } = scene.database;
  door = new JoinDoor(db, scene.clock, new FakeLimits(), new FakeNotices());
  codes = new ManageJoinCodes(db, scene.clock, new ActivityGate());
});
beforeEach(async () => {
  scene.people.refuseConsents = false;
  scene.clock.set(new Date('2026-11-23T09:00:00Z'));
  activityId = await scene.training({ capacity: 1, trainerIds: [trainerId] });
  code = (await codes.issue(scene.actor('trainer', trainerId), activityId, null)).code;
  await scene.database.db.rows('truncate public.fake_person, public.fake_note, public.fake_hit');
});
afterAll(() => scene.database.close());

const input = (overrides: Partial<JoinInput> = {}): JoinInput => ({
  code,
  person: { givenName: 'Mari', familyName: 'Näidis', language: 'ru', email: null, birthYear: 1980, gender: 'undisclosed', placeCode: 'narva', participantType: 'individual', accommodation: null },
  noticeVersion: 1,
  consents,
  address: '192.0.2.1',
  device: 'Firefox',
  ...overrides,
});
const join = (overrides: Partial<JoinInput> = {}) => new JoinActivity(scene.database.db, scene.clock, scene.people, door).execute(input(overrides));
const count = async (table: string) => (await scene.database.db.rows(`select 1 from public.${table}`)).length;
const uses = async () => (await codes.list(scene.actor('trainer', trainerId), activityId))[0]?.uses;

describe('joining by a code', () => {
  it('makes person, role, consents, PIN, session and place at once', async () => {
    const joined = await join();
    expect(joined).toEqual({ status: 'registered', activityId, personalCode: 'K-1', pin: '123456', sessionToken: 'token' });
    const notes = await scene.database.db.rows<{ kind: string; value: string }>('select kind, value from public.fake_note order by kind');
    expect(Object.fromEntries(notes.map(({ kind, value }) => [kind, value]))).toEqual({
      role: 'trainee',
      'mentor-follow-up': 'true',
      photos: 'false',
      'evaluation-contact': 'false',
      pin: '123456',
      session: 'Firefox',
    });
    const [fact] = await scene.facts(activityId, 'registration.made');
    expect(fact).toMatchObject({ language: 'ru', payload: { status: 'registered' } });
    expect(fact?.actorId).toBe(fact?.subjectId);
    expect(await uses()).toBe(1);
  });

  it('puts who comes too late on the waiting list', async () => {
    await join();
    expect(await join()).toMatchObject({ status: 'waitlisted' });
  });

  it('asks again for each consent that was not answered, and keeps nothing', async () => {
    await expect(join({ consents: { 'mentor-follow-up': true } })).rejects.toMatchObject({
      code: 'programme.consents-unanswered',
      errors: [{ pointer: '/consents/photos' }, { pointer: '/consents/evaluation-contact' }],
    });
    expect([await count('fake_person'), await count('fake_note'), await uses()]).toEqual([0, 0, 0]);
  });

  it('rolls back wholly when a part of it is refused; only the attempt stays counted', async () => {
    scene.people.refuseConsents = true;
    await expect(join()).rejects.toMatchObject({ code: 'people.consent-refused' });
    expect([await count('fake_person'), await count('fake_note'), await uses()]).toEqual([0, 0, 0]);
    expect(await scene.facts(activityId)).toEqual([]);
    expect(await count('fake_hit')).toBe(1);
  });

  it('needs the privacy notice that is in force', async () => {
    await expect(join({ noticeVersion: 0 })).rejects.toMatchObject({ code: 'programme.notice-changed' });
  });

  it('is refused to who tries on and on from one address', async () => {
    await scene.database.db.rows(`insert into public.fake_hit select 'join:192.0.2.1' from generate_series(1, 300)`);
    await expect(join()).rejects.toMatchObject({ kind: 'too-many' });
    expect(await join({ address: '192.0.2.2' })).toMatchObject({ status: 'registered' });
  });

  it('works by a code typed in any way, until it is revoked or expires', async () => {
    expect(await join({ code: ` ${code.slice(0, 4).toLowerCase()} ${code.slice(4)}` })).toMatchObject({ activityId });
    await expect(join({ code: 'ABCD-EFGH' })).rejects.toMatchObject({ code: 'programme.code-unknown' });
    scene.clock.set(new Date('2026-11-23T22:00:00Z'));
    await expect(join()).rejects.toMatchObject({ code: 'programme.code-expired' });
    scene.clock.set(new Date('2026-11-23T09:00:00Z'));
    await codes.revoke(scene.actor('trainer', trainerId), activityId, code);
    await expect(join()).rejects.toMatchObject({ code: 'programme.code-unknown' });
    await expect(codes.revoke(scene.actor('trainer', trainerId), activityId, code)).rejects.toMatchObject({ code: 'programme.code-unknown' });
  });

  it('as oneself gives the role, the consents and the place, and keeps the place the second time', async () => {
    const me = await scene.person('Olga');
    const joining = new JoinAsPerson(scene.database.db, scene.clock, scene.people, door);
    const again = () => joining.execute({ ...scene.actor('mentor', me), language: 'ru' }, { code, noticeVersion: 1, consents, address: '192.0.2.1' });
    expect(await again()).toEqual({ status: 'registered', activityId });
    expect(await again()).toEqual({ status: 'registered', activityId });
    expect(await scene.facts(activityId, 'registration.made')).toHaveLength(1);
    expect([await count('fake_person'), await uses()]).toEqual([1, 1]);
    const notes = await scene.database.db.rows<{ note: string }>(`select distinct kind || ' ' || value as note from public.fake_note where person_id = $1 order by 1`, [me]);
    expect(notes.map(({ note }) => note)).toEqual(['evaluation-contact false', 'mentor-follow-up true', 'photos false', 'role trainee']);
  });
});

describe('the offer behind a code', () => {
  it('shows the activity, the places left and the notice', async () => {
    const offer = () => new ViewJoinOffer(scene.database.db, door).execute(code, '192.0.2.1');
    expect(await offer()).toMatchObject({ activity: { id: activityId }, placesLeft: 1, notice: { version: 1 } });
    await join();
    expect(await offer()).toMatchObject({ placesLeft: 0 });
    scene.clock.set(new Date('2026-11-23T22:00:00Z'));
    await expect(offer()).rejects.toMatchObject({ code: 'programme.code-expired', kind: 'gone' });
  });
});

describe('codes', () => {
  it('are made by the activity’s trainer, not by another', async () => {
    await expect(codes.issue(scene.actor('trainer'), activityId, null)).rejects.toMatchObject({ code: 'programme.not-found' });
  });

  it('expire in the future', async () => {
    await expect(codes.issue(scene.actor('administrator'), activityId, new Date('2026-11-23T08:59:59Z'))).rejects.toMatchObject({
      errors: [{ pointer: '/expiresAt', code: 'programme.code-expiry' }],
    });
  });
});
