import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { newId } from '#kernel';
import { recordFact } from '#platform/ledger';
import { registrationCancelled, registrationMade } from '#programme/contract';
import { hashToken, type Actor } from '#platform/auth';
import { ForgetExpired } from '../jobs/forget-expired.task.js';
import { SqlAttendeeList } from '../persistence/sql-attendee-list.js';
import { seedOrganisations, seedPeople, type SeedPerson } from '../seed/people-seed.js';
import { client, password, peopleWorld, type PeopleWorld } from '../testing/people-world.js';
import { CreateAdministrator } from './create-administrator.js';
import { GuardedAttempt } from './guarded-attempt.js';
import { ListPeople } from './list-people.js';
import { PersonAccess } from './person-access.js';
import { ReissuePin } from './reissue-pin.js';
import { SignInWithPassword } from './sign-in-with-password.js';
import { ViewPerson } from './view-person.js';

const everybody = { search: null, role: null };
const refusedWith = (code: string) => expect.objectContaining({ code });

describe('people as those who run a programme see them', () => {
  let w: PeopleWorld;
  let admin: Actor;
  let trainer: Actor;
  let listing: ListPeople;
  let viewing: ViewPerson;
  let pins: ReissuePin;
  beforeAll(async () => {
    w = await peopleWorld();
    const access = new PersonAccess(w.db, w.programmes);
    listing = new ListPeople(w.db, w.programmes);
    viewing = new ViewPerson(w.db, w.clock, access, w.programmes);
    pins = new ReissuePin(w.db, access, w.people, w.held);
    admin = await w.signIn(await w.addPerson({ familyName: 'Aadu' }, 'administrator'));
    trainer = await w.signIn(await w.addPerson({ familyName: 'Treener' }, 'trainer'));
  });
  afterAll(() => w.close());

  const names = async (filter: Parameters<ListPeople['execute']>[2], limit = 50) => {
    const found: string[] = [];
    for (let cursor: string | null = null; ; ) {
      const page = await listing.execute(admin, w.world.programme.key, filter, { limit, cursor });
      found.push(...page.items.map(({ familyName, givenName }) => `${familyName} ${givenName}`));
      if (page.next === null) return found;
      cursor = page.next;
    }
  };
  const register = (subjectId: string, activityId: string, status: 'registered' | 'waitlisted' | null) => {
    const fact = { occurredAt: w.clock.now(), subjectId, actorId: null, programmeId: w.programmeId, activityId, language: null };
    return status === null ? recordFact(w.db, registrationCancelled, { ...fact, payload: {} }) : recordFact(w.db, registrationMade, { ...fact, payload: { status } });
  };

  it('lists by name, page by page, by word and by role', async () => {
    for (const [familyName, givenName] of [['Kask', 'Anna'], ['Kask', 'Анна'], ['Kuusk', 'Õie'], ['Mänd', '50%']] as const) await w.addPerson({ familyName, givenName }, 'trainee');
    await w.db.transaction((tx) => w.people.register(tx, { givenName: 'No', familyName: 'Role', language: 'et', email: null, birthYear: 1990, gender: 'other', placeCode: 'other', participantType: 'individual', accommodation: null }, w.programmeId));
    expect(await names(everybody, 2)).toEqual(['Aadu Mari', 'Kask Anna', 'Kask Анна', 'Kuusk Õie', 'Mänd 50%', 'Treener Mari']);
    expect(await names({ search: 'kask ANN', role: null })).toEqual(['Kask Anna']);
    expect(await names({ search: 'анна', role: null })).toEqual(['Kask Анна']);
    expect(await names({ search: '0%', role: null })).toEqual(['Mänd 50%']);
    expect(await names({ search: '%', role: null })).toEqual(['Mänd 50%']);
    expect(await names({ search: null, role: 'trainer' })).toEqual(['Treener Mari']);
  });

  it('counts the activities in which a person has a place', async () => {
    const id = await w.addPerson({ familyName: 'Zzz', email: 'zzz@demo.kaasa.test' }, 'trainee', 'mentor');
    const [kept, cancelled, waiting, promoted, moved] = [newId(), newId(), newId(), newId(), newId()];
    await register(id, kept, 'registered');
    await register(id, cancelled, 'registered');
    await register(id, cancelled, null);
    await register(id, waiting, 'waitlisted');
    await register(id, promoted, 'waitlisted');
    await register(id, promoted, 'registered');
    await register(id, moved, 'registered');
    await register(id, moved, 'waitlisted');
    const { items } = await listing.execute(admin, w.world.programme.key, { search: 'zzz', role: null }, { limit: 10, cursor: null });
    expect(items).toMatchObject([{ id, email: 'zzz@demo.kaasa.test', hasAccount: true, activities: 2, roles: ['mentor', 'trainee'] }]);
  });

  it('hides the list from everybody but administrators', async () => {
    const page = { limit: 10, cursor: null };
    await expect(listing.execute(trainer, w.world.programme.key, everybody, page)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(listing.execute(admin, 'another', everybody, page)).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('shows a person to the administrator and to their own trainer, and to nobody else', async () => {
    const id = await w.addPerson({ accommodation: 'tõlge' }, 'trainee');
    expect(await viewing.execute(admin, id)).toMatchObject({ id, ageBand: '27-64', accommodation: 'tõlge', hasAccount: false, activities: [], mayIssuePin: true });
    await expect(viewing.execute(trainer, id)).rejects.toEqual(refusedWith('people.not-found'));
    w.world.trainersOf.set(id, [trainer.personId]);
    expect(await viewing.execute(trainer, id)).toMatchObject({ id, activities: [{ key: 'training-5' }], mayIssuePin: true });
    const fellow = await w.signIn(await w.addPerson({}, 'trainee'));
    await expect(viewing.execute(fellow, id)).rejects.toEqual(refusedWith('people.not-found'));
    await expect(viewing.execute(admin, newId())).rejects.toEqual(refusedWith('people.not-found'));
  });

  it('issues a PIN to one’s trainee, ending their sessions; not to staff', async () => {
    const id = await w.addPerson({}, 'trainee');
    const token = await w.people.openSession(w.db, id, '');
    await expect(pins.execute(trainer, id)).rejects.toEqual(refusedWith('people.not-found'));
    w.world.trainersOf.set(id, [trainer.personId]);
    expect(await pins.execute(trainer, id)).toEqual({ personalCode: expect.stringMatching(/^\d{4}-\d{4}$/), pin: expect.stringMatching(/^\d{6}$/) });
    expect(await w.sessions.find(hashToken(token))).toBeUndefined();
    w.world.trainersOf.set(admin.personId, [trainer.personId]);
    await expect(pins.execute(trainer, admin.personId)).rejects.toEqual(refusedWith('people.pin-of-staff'));
  });

  it('gives other domains names by page', async () => {
    const ids = [await w.addPerson({ familyName: 'Baa', givenName: 'Uku' }), await w.addPerson({ familyName: 'Baa', givenName: 'Ada' }), await w.addPerson({ familyName: 'Abe' })];
    const list = new SqlAttendeeList();
    const first = await list.among(w.db, ids, { search: null, after: null, limit: 2 });
    expect(first.map(({ familyName, givenName }) => `${familyName} ${givenName}`)).toEqual(['Abe Mari', 'Baa Ada']);
    const rest = await list.among(w.db, ids, { search: 'baa', after: ['Baa', 'Ada', ids[1] ?? ''], limit: 2 });
    expect(rest).toEqual([{ personId: ids[0], givenName: 'Uku', familyName: 'Baa', language: 'et', accommodation: null }]);
  });

  it('makes the operator’s first administrator', async () => {
    const creating = new CreateAdministrator(w.db, w.clock, w.programmes);
    const input = { givenName: 'Juhan', familyName: 'Juht', email: 'Juhan@demo.kaasa.test', language: 'et', password, programmeKey: null } as const;
    const id = await creating.execute(input);
    expect(await w.facts(id)).toEqual([]);
    const signIn = new SignInWithPassword(w.db, w.clock, new GuardedAttempt(w.db, w.rateLimits));
    const { token } = await signIn.execute({ email: 'juhan@demo.kaasa.test', password }, client);
    expect((await w.enter(token)).grants).toEqual([{ role: 'administrator', programmeId: w.programmeId }]);
    await expect(creating.execute(input)).rejects.toEqual(refusedWith('people.email-taken'));
    await expect(creating.execute({ ...input, password: 'short' })).rejects.toEqual(refusedWith('people.password-too-short'));
    await expect(creating.execute({ ...input, programmeKey: 'another' })).rejects.toEqual(refusedWith('people.programme-not-found'));
  });

  it('seeds hundreds of people by few statements, with facts of their day', async () => {
    const [organisationId, createdAt] = [newId(), new Date('2026-03-02T08:00:00Z')];
    await seedOrganisations(w.db, [{ id: organisationId, name: 'MTÜ Proov', kind: 'association', workingLanguage: 'ru', placeCode: 'narva', createdAt }]);
    const people = Array.from({ length: 400 }, (_, n): SeedPerson => ({
      id: newId(),
      givenName: 'Seeme',
      familyName: `Seemnik ${n}`,
      language: 'ru',
      email: n % 2 === 0 ? `seeme${n}@demo.kaasa.test` : null,
      passwordHash: null,
      birthYear: n === 0 ? null : 1990,
      gender: 'male',
      placeCode: 'narva',
      participantType: 'individual',
      accommodation: null,
      organisationId,
      roles: n === 0 ? ['trainer'] : ['trainee', 'mentor'],
      consents: n === 0 ? [] : [{ purpose: 'mentor-follow-up', given: n % 4 !== 0 }],
      createdAt,
    }));
    await w.db.transaction(async (tx) => {
      const statements = jest.spyOn(tx, 'rows');
      await seedPeople(tx, w.programmeId, people);
      expect(statements.mock.calls.length).toBeGreaterThan(0);
      expect(statements.mock.calls.length).toBeLessThan(20);
    });
    const [staff, first, fourth] = [people[0]?.id ?? '', people[1]?.id ?? '', people[4]?.id ?? ''];
    expect(await w.facts(staff)).toEqual([]);
    expect((await w.facts(first)).map(({ type }) => type)).toEqual(['person.profiled', 'consent.given']);
    expect(await w.db.rows(`select 1 from ledger.fact where subject_id = $1 and occurred_at = $2`, [first, createdAt])).toHaveLength(2);
    expect([await w.people.hasConsent(w.db, first, 'mentor-follow-up'), await w.people.hasConsent(w.db, fourth, 'mentor-follow-up')]).toEqual([true, false]);
    expect(await w.people.contact(w.db, fourth)).toMatchObject({ familyName: 'Seemnik 4', email: 'seeme4@demo.kaasa.test', language: 'ru' });
  });

  it('forgets what has expired, and nothing else', async () => {
    const id = await w.addPerson();
    await w.people.openSession(w.db, id, '');
    await w.rateLimits.hit(w.db, 'forgotten', 1, 60);
    w.clock.advance(90 * 86_400_000);
    const kept = await w.people.openSession(w.db, id, '');
    await w.rateLimits.hit(w.db, 'remembered', 1, 60);
    await new ForgetExpired(w.db, w.clock).run();
    expect(await w.db.rows<{ token_hash: Buffer }>(`select token_hash from people.session where person_id = $1`, [id])).toEqual([{ token_hash: hashToken(kept) }]);
    await expect(w.rateLimits.hit(w.db, 'remembered', 1, 60)).rejects.toEqual(refusedWith('people.too-many-attempts'));
    expect(await w.db.rows(`select 1 from people.rate_limit`)).toHaveLength(1);
  });
});
