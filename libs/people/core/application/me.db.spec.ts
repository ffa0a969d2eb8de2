import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ConsentPurpose } from '#people/contract';
import { mari, password, peopleWorld, type PeopleWorld } from '../testing/people-world.js';
import { ChangeConsent } from './change-consent.js';
import { SetPassword } from './set-password.js';
import { UpdateMe, type MeChange } from './update-me.js';
import { ViewMe } from './view-me.js';
import { WrittenPrivacyNotices } from './written-privacy-notices.js';

const refusedWith = (code: string) => expect.objectContaining({ code });
const change: MeChange = { givenName: 'Mari', familyName: 'Uus', email: null, placeCode: 'narva', accommodation: null, current: null };

describe('one’s own data', () => {
  let w: PeopleWorld;
  let consents: ChangeConsent;
  let updating: UpdateMe;
  let viewing: ViewMe;
  beforeAll(async () => {
    w = await peopleWorld();
    const notices = new WrittenPrivacyNotices();
    consents = new ChangeConsent(w.db, w.clock, notices);
    updating = new UpdateMe(w.db, w.clock, w.rateLimits);
    viewing = new ViewMe(w.db, notices);
  });
  afterAll(() => w.close());

  const consentFacts = async (id: string) => (await w.facts(id)).filter(({ type }) => type.startsWith('consent.')).map(({ type, payload }) => `${type} ${String(payload['purpose'])}`);

  it('states a profile without anything that names the person', async () => {
    const id = await w.addPerson({ birthYear: 2009, accommodation: 'ratastool' });
    const [fact] = await w.facts(id);
    expect(fact).toMatchObject({
      type: 'person.profiled',
      language: 'et',
      payload: { ageBand: '16-17', gender: 'female', placeCode: 'narva', workingLanguage: 'et', participantType: 'individual' },
    });
  });

  it('takes nobody below 16, no address twice and no unknown place, and leaves nothing behind', async () => {
    await w.addPerson({ email: 'once@demo.kaasa.test' });
    const before = await w.db.rows(`select id from people.person`);
    await expect(w.addPerson({ birthYear: 2011 })).rejects.toMatchObject({ code: 'people.too-young', kind: 'invalid', errors: [{ pointer: '/birthYear' }] });
    await expect(w.addPerson({ email: 'Once@demo.kaasa.test' })).rejects.toMatchObject({ code: 'people.email-taken', kind: 'conflict' });
    await expect(w.addPerson({ placeCode: 'riga' })).rejects.toEqual(refusedWith('people.invalid'));
    expect(await w.db.rows(`select id from people.person`)).toHaveLength(before.length);
  });

  it('keeps consents as a history, with the latest in force and a fact for each change', async () => {
    const id = await w.addPerson({}, 'trainee');
    const actor = await w.signIn(id);
    const has = (purpose: ConsentPurpose) => w.people.hasConsent(w.db, id, purpose);
    expect(await has('mentor-follow-up')).toBe(false);
    await w.people.answerConsents(w.db, id, w.programmeId, 1, { 'mentor-follow-up': true, photos: false });
    expect([await has('mentor-follow-up'), await has('photos'), await has('evaluation-contact')]).toEqual([true, false, false]);
    await consents.execute(actor, { purpose: 'mentor-follow-up', given: true });
    w.clock.advance(60_000);
    await consents.execute(actor, { purpose: 'mentor-follow-up', given: false });
    expect(await has('mentor-follow-up')).toBe(false);
    await consents.execute(actor, { purpose: 'mentor-follow-up', given: true });
    expect(await has('mentor-follow-up')).toBe(true);
    expect(await consentFacts(id)).toEqual(['consent.given mentor-follow-up', 'consent.refused photos', 'consent.withdrawn mentor-follow-up', 'consent.given mentor-follow-up']);
    expect(await w.db.rows(`select 1 from people.consent where person_id = $1`, [id])).toHaveLength(4);
    const shown = (await viewing.execute(actor)).consents.map(({ purpose, given, answeredAt }) => [purpose, given, answeredAt !== null]);
    expect(shown).toEqual([
      ['mentor-follow-up', true, true],
      ['photos', false, true],
      ['evaluation-contact', null, false],
    ]);
  });

  it('counts an answer that came in five times at the same moment once', async () => {
    const id = await w.addPerson({}, 'trainee');
    const actor = await w.signIn(id);
    const answers = await w.atOnce(`lock table people.consent in exclusive mode`, 5, () => consents.execute(actor, { purpose: 'photos', given: true }));
    expect(answers.map(({ status }) => status)).toEqual(Array(5).fill('fulfilled'));
    expect(await consentFacts(id)).toEqual(['consent.given photos']);
  });

  it('corrects a profile, and states the new place in place of the old', async () => {
    const id = await w.addPerson({ email: 'moves@demo.kaasa.test' }, 'trainee');
    const actor = await w.signIn(id);
    await updating.execute(actor, { ...change, email: 'Moved@demo.kaasa.test', placeCode: 'johvi', accommodation: 'suur kiri' });
    await updating.language(actor, 'ru');
    expect(await viewing.execute(actor)).toMatchObject({ familyName: 'Uus', email: 'moved@demo.kaasa.test', placeCode: 'johvi', accommodation: 'suur kiri', language: 'ru', hasPassword: false, personalCode: null });
    const [first, second, ...more] = await w.facts(id);
    expect(second).toMatchObject({ type: 'person.profiled', supersedes: first?.id, payload: { ...first?.payload, placeCode: 'johvi' } });
    expect(more).toEqual([]);
    await updating.execute(actor, { ...change, email: 'moved@demo.kaasa.test', placeCode: 'johvi' });
    expect(await w.facts(id)).toHaveLength(2);
  });

  it('keeps a way to sign in, and leaves others theirs', async () => {
    await w.addPerson({ email: 'theirs@demo.kaasa.test' });
    const id = await w.addPerson({ email: 'mine@demo.kaasa.test' });
    const actor = await w.signIn(id);
    await expect(updating.execute(actor, { ...change, email: 'theirs@demo.kaasa.test' })).rejects.toEqual(refusedWith('people.email-taken'));
    await expect(updating.execute(actor, change)).rejects.toEqual(refusedWith('people.email-needed'));
    const { personalCode, pin } = await w.people.issuePin(w.db, id);
    await expect(updating.execute(actor, change)).rejects.toEqual(refusedWith('people.password-wrong'));
    await updating.execute(actor, { ...change, current: pin });
    expect(await viewing.execute(actor)).toMatchObject({ email: null, personalCode });
    const without = await w.signIn(await w.addPerson());
    await updating.execute(without, { ...change, email: 'new@demo.kaasa.test' });
    expect(await viewing.execute(without)).toMatchObject({ email: 'new@demo.kaasa.test' });
  });

  it('takes another address only from who knows the password, however often it is tried', async () => {
    const id = await w.addWithPassword('guarded@demo.kaasa.test');
    const actor = await w.signIn(id);
    const turned = { ...change, email: 'thief@demo.kaasa.test' };
    await expect(updating.execute(actor, turned)).rejects.toMatchObject({ code: 'people.password-wrong', errors: [{ pointer: '/current' }] });
    for (let n = 1; n < 10; n++) await expect(updating.execute(actor, { ...turned, current: 'wrong' })).rejects.toEqual(refusedWith('people.password-wrong'));
    await expect(updating.execute(actor, { ...turned, current: password })).rejects.toMatchObject({ code: 'people.too-many-attempts', kind: 'too-many' });
    w.clock.advance(901_000);
    await updating.execute(actor, { ...change, email: 'Guarded@demo.kaasa.test' });
    await updating.execute(actor, { ...change, email: 'other@demo.kaasa.test', current: password });
    expect(await viewing.execute(actor)).toMatchObject({ email: 'other@demo.kaasa.test' });
  });

  it('sets a first password freely and a second one against the first', async () => {
    const setting = new SetPassword(w.db, w.clock, w.rateLimits, w.held);
    const actor = await w.signIn(await w.addPerson({ ...mari, email: 'setter@demo.kaasa.test' }));
    await expect(setting.execute(actor, { current: null, password: 'Mari-Proov-1985' })).rejects.toMatchObject({ code: 'people.password-easily-guessed', errors: [{ pointer: '/password' }] });
    await setting.execute(actor, { current: null, password });
    await expect(setting.execute(actor, { current: null, password: 'neli koera laua all' })).rejects.toMatchObject({ code: 'people.password-wrong', errors: [{ pointer: '/current' }] });
    await expect(setting.execute(actor, { current: 'wrong', password: 'neli koera laua all' })).rejects.toEqual(refusedWith('people.password-wrong'));
    await setting.execute(actor, { current: password, password: 'neli koera laua all' });
    expect((await viewing.execute(actor)).hasPassword).toBe(true);
  });
});
