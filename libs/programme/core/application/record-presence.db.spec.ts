import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import { HoldActivities } from '../jobs/hold-activities.periodic.js';
import { SqlProgrammeDirectory } from '../persistence/sql-programme-directory.js';
import { openScene, trainingEnd, type Scene } from '../testing/scene.js';
import { ActivityGate } from './activity-gate.js';
import { programmeSetup } from './programme-setup.js';
import { RecordPresence } from './record-presence.js';

let scene: Scene;
let presence: RecordPresence;
let activityId: string;
const trainerId = newId();
const [mari, ivan] = [newId(), newId()];
const morning = new Date('2026-11-23T09:00:00Z');

beforeAll(async () => {
  scene = await openScene();
  presence = new RecordPresence(scene.database.db, scene.clock, new ActivityGate());
});
beforeEach(async () => {
  scene.clock.set(morning);
  activityId = await scene.training({ trainerIds: [trainerId] });
  await scene.database.db.transaction(async (tx) => {
    for (const personId of [mari, ivan]) await programmeSetup.register(tx, activityId, personId, morning);
  });
});
afterAll(() => scene.database.close());

const tap = (personIds: string[], state: 'present' | 'absent' | null, minutes?: number) =>
  presence.execute(scene.actor('trainer', trainerId), { activityId, personIds, state, minutes });
const chain = async () => (await scene.facts(activityId, 'presence.recorded')).map(({ id, supersedes, payload }) => ({ id, supersedes, state: payload['state'], minutes: payload['minutes'] }));
const stated = () => new SqlProgrammeDirectory(scene.people).presence(scene.database.db, activityId, mari);

describe('a tap on the roster', () => {
  it('is a fact of the activity’s length by the trainer', async () => {
    expect(await tap([mari], 'present')).toEqual({ changed: 1 });
    const [fact] = await scene.facts(activityId, 'presence.recorded');
    expect(fact).toMatchObject({
      subjectId: mari,
      actorId: trainerId,
      programmeId: scene.programmeId,
      occurredAt: morning,
      supersedes: null,
      payload: { state: 'present', method: 'roster', minutes: 420, activityKind: 'training' },
    });
    expect(await stated()).toEqual({ state: 'present', minutes: 420 });
  });

  it('supersedes the one before, and says nothing when it repeats it', async () => {
    await tap([mari], 'present');
    expect(await tap([mari], 'present')).toEqual({ changed: 0 });
    await tap([mari], 'present', 90);
    await tap([mari], 'absent');
    const [first, second, third, ...rest] = await chain();
    expect(rest).toEqual([]);
    expect(second).toMatchObject({ supersedes: first?.id, state: 'present', minutes: 90 });
    expect(third).toMatchObject({ supersedes: second?.id, state: 'absent', minutes: 0 });
    expect(await stated()).toEqual({ state: 'absent', minutes: 0 });
  });

  it('taken back states nothing, while the ledger hears that the presence was none', async () => {
    await tap([mari], 'present');
    await tap([mari], null);
    expect(await stated()).toBeUndefined();
    await tap([mari], null);
    await tap([mari], 'present');
    const [first, second, third, ...rest] = await chain();
    expect(rest).toEqual([]);
    expect(second).toMatchObject({ supersedes: first?.id, state: 'absent' });
    expect(third).toMatchObject({ supersedes: second?.id, state: 'present' });
  });

  it('taken back after an absence needs no fact', async () => {
    await tap([mari], 'absent');
    expect(await tap([mari], null)).toEqual({ changed: 1 });
    expect(await stated()).toBeUndefined();
    expect(await chain()).toHaveLength(1);
  });

  it('twice at the same moment leaves one chain', async () => {
    await Promise.all([tap([mari], 'present'), tap([mari], 'present', 60), tap([mari], 'absent'), tap([ivan, mari], 'present')]);
    const links = (await scene.facts(activityId, 'presence.recorded')).filter(({ subjectId }) => subjectId === mari);
    const superseded = links.map(({ supersedes }) => supersedes).filter((id) => id !== null);
    expect(new Set(superseded).size).toBe(links.length - 1);
    const [current] = await scene.database.db.rows<{ factId: string }>(`select fact_id as "factId" from programme.presence where activity_id = $1 and person_id = $2`, [activityId, mari]);
    expect(links.filter(({ id }) => !superseded.includes(id)).map(({ id }) => id)).toEqual([current?.factId]);
  });

  it('about many is all or none', async () => {
    expect(await tap([mari, ivan, mari], 'present')).toEqual({ changed: 2 });
    await expect(tap([mari, newId()], 'absent')).rejects.toMatchObject({ code: 'programme.person-not-found' });
    expect(await stated()).toMatchObject({ state: 'present' });
  });

  it('is for who has a place, not for who waits for one', async () => {
    const small = await scene.training({ capacity: 1, trainerIds: [trainerId] });
    await scene.database.db.transaction(async (tx) => {
      for (const personId of [mari, ivan]) await programmeSetup.register(tx, small, personId, morning);
    });
    await expect(presence.execute(scene.actor('trainer', trainerId), { activityId: small, personIds: [ivan], state: 'present' })).rejects.toMatchObject({ code: 'programme.not-registered' });
  });

  it('opens with the day before', async () => {
    scene.clock.set(new Date('2026-11-21T21:59:59Z'));
    await expect(tap([mari], 'present')).rejects.toMatchObject({ code: 'programme.presence-too-early' });
    scene.clock.set(new Date('2026-11-21T22:00:00Z'));
    expect(await tap([mari], 'present')).toEqual({ changed: 1 });
  });

  it('after the end says that the person was there until the end', async () => {
    scene.clock.set(new Date('2026-12-01T10:00:00Z'));
    await tap([mari], 'present');
    expect((await scene.facts(activityId, 'presence.recorded')).map(({ occurredAt }) => occurredAt)).toEqual([trainingEnd]);
  });

  it('is the trainer’s of this activity and the administrator’s; for all others there is no such activity', async () => {
    const by = (actor: Parameters<RecordPresence['execute']>[0]) => presence.execute(actor, { activityId, personIds: [mari], state: 'present' });
    for (const actor of [scene.actor('trainer'), scene.actor('trainee', mari), scene.actor('funder'), scene.actor('trainee', trainerId)]) {
      await expect(by(actor)).rejects.toMatchObject({ code: 'programme.not-found', kind: 'not-found' });
    }
    expect(await by(scene.actor('administrator'))).toEqual({ changed: 1 });
  });
});

describe('an activity', () => {
  it('is stated as held once, after its end, when somebody was there', async () => {
    const task = new HoldActivities(scene.database.db, scene.clock);
    await tap([mari], 'present');
    await task.run();
    expect(await scene.facts(activityId, 'activity.held')).toEqual([]);
    scene.clock.set(new Date('2026-11-23T15:00:00Z'));
    await Promise.all([task.run(), task.run()]);
    await task.run();
    expect((await scene.facts(activityId, 'activity.held')).map(({ occurredAt, payload }) => ({ occurredAt, payload }))).toEqual([
      { occurredAt: trainingEnd, payload: { activityKind: 'training', mode: 'on-site' } },
    ]);
  });
});
