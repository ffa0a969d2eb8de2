import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import { openScene, type Scene } from '../testing/scene.js';
import { ActivityGate } from './activity-gate.js';
import { CancelRegistration } from './cancel-registration.js';
import { EditActivity } from './edit-activity.js';
import { programmeSetup } from './programme-setup.js';
import { RegisterPerson } from './register-person.js';

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene.database.close());

const at = new Date('2026-11-20T10:00:00Z');
const register = (activityId: string, personId: string) => scene.database.db.transaction((tx) => programmeSetup.register(tx, activityId, personId, at));
const cancelling = () => new CancelRegistration(scene.database.db, scene.clock, new ActivityGate());
const editing = () => new EditActivity(scene.database.db, scene.clock, new ActivityGate());
const statuses = async (activityId: string) => {
  const rows = await scene.database.db.rows<{ personId: string; status: string }>(
    `select person_id as "personId", status from programme.registration where activity_id = $1 order by position`,
    [activityId],
  );
  return new Map(rows.map(({ personId, status }) => [personId, status]));
};
const several = (n: number) => Array.from({ length: n }, () => newId());

describe('places', () => {
  it('are given exactly as often as there are any, however many come at once', async () => {
    const activityId = await scene.training({ capacity: 10 });
    const seats = await Promise.all(several(40).map((personId) => register(activityId, personId)));
    expect(seats.filter((seat) => seat === 'registered')).toHaveLength(10);
    expect(seats.filter((seat) => seat === 'waitlisted')).toHaveLength(30);
    const rows = await scene.database.db.rows<{ position: number }>('select position from programme.registration where activity_id = $1 order by position', [activityId]);
    expect(rows.map(({ position }) => position)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
    const facts = await scene.facts(activityId, 'registration.made');
    expect(facts.filter(({ payload }) => payload['status'] === 'registered')).toHaveLength(10);
    expect(facts).toHaveLength(40);
  });

  it('are kept by who comes twice', async () => {
    const activityId = await scene.training({ capacity: 1 });
    const personId = newId();
    expect(await Promise.all([register(activityId, personId), register(activityId, personId)])).toEqual(['registered', 'registered']);
    expect(await scene.facts(activityId)).toHaveLength(1);
  });

  it('go to the first of the waiting list when somebody leaves', async () => {
    const activityId = await scene.training({ capacity: 2 });
    const [a, b, c, d] = several(4) as [string, string, string, string];
    for (const personId of [a, b, c, d]) await register(activityId, personId);
    await cancelling().execute(scene.actor('administrator'), { activityId, personId: a });
    expect([...(await statuses(activityId))]).toEqual([[a, 'cancelled'], [b, 'registered'], [c, 'registered'], [d, 'waitlisted']]);
    const facts = await scene.facts(activityId);
    expect(facts.slice(-2).map(({ type, subjectId, payload }) => ({ type, subjectId, payload }))).toEqual([
      { type: 'registration.cancelled', subjectId: a, payload: {} },
      { type: 'registration.made', subjectId: c, payload: { status: 'registered' } },
    ]);
  });

  it('are at the end of the queue for who left and comes back', async () => {
    const activityId = await scene.training({ capacity: 1 });
    const [a, b, c] = several(3) as [string, string, string];
    for (const personId of [a, b, c]) await register(activityId, personId);
    await cancelling().execute(scene.actor('administrator'), { activityId, personId: a });
    expect(await register(activityId, a)).toBe('waitlisted');
    expect([...(await statuses(activityId))]).toEqual([[b, 'registered'], [c, 'waitlisted'], [a, 'waitlisted']]);
  });

  it('never get fewer or more while people come and go at once', async () => {
    const activityId = await scene.training({ capacity: 5 });
    const people = several(12);
    for (const personId of people) await register(activityId, personId);
    const leave = (personId: string) => cancelling().execute(scene.actor('administrator'), { activityId, personId });
    await Promise.all([...people.slice(0, 4).map(leave), ...several(6).map((personId) => register(activityId, personId))]);
    const counts = [...(await statuses(activityId)).values()];
    expect([counts.filter((s) => s === 'registered').length, counts.filter((s) => s === 'waitlisted').length]).toEqual([5, 9]);
  });

  it('are not taken from somebody who is marked present', async () => {
    const activityId = await scene.training({});
    const personId = newId();
    await register(activityId, personId);
    await scene.database.db.transaction((tx) => programmeSetup.statePresence(tx, { activityId, personIds: [personId], state: 'present', actorId: null, at }));
    await expect(cancelling().execute(scene.actor('administrator'), { activityId, personId })).rejects.toMatchObject({ code: 'programme.presence-stated' });
  });

  it('can be given back by oneself, until the activity is over, and by no other participant', async () => {
    const activityId = await scene.training({});
    const [me, other] = several(2) as [string, string];
    for (const personId of [me, other]) await register(activityId, personId);
    const asMe = scene.actor('trainee', me);
    await expect(cancelling().execute(asMe, { activityId, personId: other })).rejects.toMatchObject({ code: 'programme.not-found' });
    await cancelling().execute(asMe, { activityId, personId: me });
    expect((await statuses(activityId)).get(me)).toBe('cancelled');
    const over = await scene.training({ startsAt: new Date('2026-11-01T08:00:00Z'), endsAt: new Date('2026-11-01T15:00:00Z') });
    await register(over, me);
    await expect(cancelling().execute(asMe, { activityId: over, personId: me })).rejects.toMatchObject({ code: 'programme.activity-over' });
  });
});

describe('an edit', () => {
  it('with more places fills them from the waiting list', async () => {
    const activityId = await scene.training({ capacity: 1 });
    const people = several(4);
    for (const personId of people) await register(activityId, personId);
    await editing().execute(scene.actor('administrator'), activityId, { capacity: 3 });
    expect([...(await statuses(activityId)).values()]).toEqual(['registered', 'registered', 'registered', 'waitlisted']);
    await expect(editing().execute(scene.actor('administrator'), activityId, { capacity: 2 })).rejects.toMatchObject({
      errors: [{ pointer: '/capacity', code: 'programme.capacity-below-registered', params: { registered: 3 } }],
    });
  });

  it('is the administrator’s, of this programme', async () => {
    const trainerId = newId();
    const activityId = await scene.training({ trainerIds: [trainerId] });
    const stranger = { ...scene.actor('administrator'), grants: [{ role: 'administrator' as const, programmeId: newId() }] };
    for (const actor of [scene.actor('trainer', trainerId), scene.actor('funder'), stranger]) {
      await expect(editing().execute(actor, activityId, { capacity: 3 })).rejects.toMatchObject({ code: 'programme.not-found' });
    }
  });

  it('of what was held corrects the ledger, and does not move it ahead', async () => {
    const activityId = await scene.training({ startsAt: new Date('2026-11-01T08:00:00Z'), endsAt: new Date('2026-11-01T15:00:00Z') });
    await scene.database.db.transaction((tx) => programmeSetup.stateHeld(tx, activityId));
    await expect(editing().execute(scene.actor('administrator'), activityId, { endsAt: new Date('2026-12-01T15:00:00Z') })).rejects.toMatchObject({ code: 'programme.activity-held' });
    await editing().execute(scene.actor('administrator'), activityId, { mode: 'online' });
    const [first, second] = await scene.facts(activityId, 'activity.held');
    expect(second).toMatchObject({ supersedes: first?.id, payload: { activityKind: 'training', mode: 'online' } });
  });
});

it('puts nobody on a list whom people do not know', async () => {
  const activityId = await scene.training({});
  const registering = new RegisterPerson(scene.database.db, scene.clock, scene.people, new ActivityGate());
  await expect(registering.execute(scene.actor('administrator'), { activityId, personId: newId() })).rejects.toMatchObject({ code: 'programme.person-not-found' });
  expect(await registering.execute(scene.actor('administrator'), { activityId, personId: await scene.person('Mari') })).toEqual({ status: 'registered' });
});
