import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import { programmeSetup } from '../application/programme-setup.js';
import { openScene, type Scene } from '../testing/scene.js';
import { SqlProgrammeDirectory } from './sql-programme-directory.js';

let scene: Scene;
let directory: SqlProgrammeDirectory;
let early: string;
let late: string;
let trainers: string[];
const [mari, ivan, nobody] = [newId(), newId(), newId()];
const at = new Date('2026-11-23T09:00:00Z');

beforeAll(async () => {
  scene = await openScene();
  directory = new SqlProgrammeDirectory(scene.people);
  trainers = [await scene.person('Tiina', 'Treener'), await scene.person('Anna', 'Abi')];
  late = await scene.training({ capacity: 1, trainerIds: trainers });
  early = await scene.training({ startsAt: new Date('2026-11-01T08:00:00Z'), endsAt: new Date('2026-11-01T15:00:00Z') });
  await scene.database.db.transaction(async (tx) => {
    for (const personId of [mari, ivan]) await programmeSetup.register(tx, late, personId, at);
    await programmeSetup.register(tx, early, mari, at);
    await programmeSetup.statePresence(tx, { activityId: early, personIds: [mari], state: 'present', minutes: 200, actorId: null, at });
  });
});
afterAll(() => scene.database.close());

describe('what other domains ask of the programme', () => {
  it('finds programmes and activities', async () => {
    const { db } = scene.database;
    const programme = { id: scene.programmeId, key: 'together', title: { et: 'Programme', ru: 'Programme', en: 'Programme' }, timeZone: 'Europe/Tallinn', credit: { title: 'British Council #PeopletoPeople', url: 'https://www.britishcouncil.org' } };
    expect(await directory.programmes(db)).toEqual([programme]);
    expect(await directory.programmeByKey(db, 'together')).toEqual(programme);
    expect(await directory.programmeByKey(db, 'apart')).toBeUndefined();
    expect(await directory.activity(db, late)).toMatchObject({ id: late, programmeId: scene.programmeId, kind: 'training', capacity: 1 });
    expect([...(await directory.activities(db, [late, nobody])).keys()]).toEqual([late]);
  });

  it('tells a place from a turn in the waiting list', async () => {
    const { db } = scene.database;
    expect((await directory.activitiesOf(db, mari)).map(({ id }) => id)).toEqual([early, late]);
    expect(await directory.activitiesOf(db, ivan)).toEqual([]);
    expect([await directory.isRegistered(db, late, mari), await directory.isRegistered(db, late, ivan)]).toEqual([true, false]);
    expect(await directory.participants(db, late)).toEqual([mari]);
    expect([...(await directory.activityCounts(db, scene.programmeId, [mari, ivan, nobody]))]).toEqual(expect.arrayContaining([[mari, 2], [ivan, 1]]));
    expect((await directory.activityCounts(db, scene.programmeId, [nobody])).size).toBe(0);
  });

  it('says who was there, and how long', async () => {
    const { db } = scene.database;
    const present = { state: 'present', minutes: 200 };
    expect(await directory.presence(db, early, mari)).toEqual(present);
    expect(await directory.presence(db, late, mari)).toBeUndefined();
    expect([...(await directory.presences(db, early))]).toEqual([[mari, present]]);
    expect([...(await directory.presencesOf(db, mari))]).toEqual([[early, present]]);
  });

  it('knows trainers, by name and in their order', async () => {
    const { db } = scene.database;
    const [tiina = ''] = trainers;
    expect(await directory.trainerNames(db, late)).toEqual(['Tiina Treener', 'Anna Abi']);
    expect([await directory.isTrainerOf(db, late, tiina), await directory.isTrainerOf(db, early, tiina)]).toEqual([true, false]);
    expect([await directory.trains(db, tiina, ivan), await directory.trains(db, tiina, nobody)]).toEqual([true, false]);
  });
});
