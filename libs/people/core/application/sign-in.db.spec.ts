import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { hashToken } from '#platform/auth';
import { base, client, password, peopleWorld, type PeopleWorld } from '../testing/people-world.js';
import { EndSessions } from './end-sessions.js';
import { GuardedAttempt } from './guarded-attempt.js';
import { OpenDemoSession } from './open-demo-session.js';
import { SignInWithPassword } from './sign-in-with-password.js';
import { SignInWithPin } from './sign-in-with-pin.js';
import { ViewSession } from './view-session.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const from = (address: string) => ({ ...client, address });

describe('signing in', () => {
  let w: PeopleWorld;
  let byPassword: SignInWithPassword;
  let byPin: SignInWithPin;
  beforeAll(async () => {
    w = await peopleWorld();
    const attempt = new GuardedAttempt(w.db, w.rateLimits);
    byPassword = new SignInWithPassword(w.db, w.clock, attempt);
    byPin = new SignInWithPin(w.db, w.clock, attempt);
  });
  afterAll(() => w.close());

  const refusedWith = (code: string) => expect.objectContaining({ code });

  it('takes the password, however the address is typed, and opens a session with the roles held', async () => {
    const id = await w.addWithPassword('kati@demo.kaasa.test', 'trainer', 'trainee');
    const { personId, token } = await byPassword.execute({ email: ' Kati@Demo.Kaasa.test ', password }, client);
    expect(personId).toBe(id);
    const actor = await w.enter(token);
    expect(actor).toMatchObject({ personId: id, language: 'et' });
    expect(actor.grants).toHaveLength(2);
    expect(actor.grants).toContainEqual({ role: 'trainer', programmeId: w.programmeId });
    const [session] = await w.db.rows<{ device: string; token_hash: Buffer }>(`select device, token_hash from people.session where id = $1`, [actor.sessionId]);
    expect(session).toEqual({ device: 'Firefox, Linux', token_hash: hashToken(token) });
  });

  it('answers alike for a wrong password, an unknown address and an account without password', async () => {
    await w.addWithPassword('wrong@demo.kaasa.test');
    await w.addPerson({ email: 'linkonly@demo.kaasa.test' });
    const emails = ['wrong@demo.kaasa.test', 'nobody@demo.kaasa.test', 'linkonly@demo.kaasa.test'];
    const fastest = emails.map(() => Infinity);
    // In turn, so that whatever else the machine does slows each alike.
    for (let n = 0; n < 4; n++) {
      for (const [index, email] of emails.entries()) {
        const started = performance.now();
        await expect(byPassword.execute({ email, password: 'something else' }, from('192.0.2.9'))).rejects.toEqual(refusedWith('people.sign-in-failed'));
        fastest[index] = Math.min(fastest[index] ?? Infinity, performance.now() - started);
      }
    }
    expect(Math.min(...fastest)).toBeGreaterThan(Math.max(...fastest) / 3);
  });

  it('refuses the eleventh failure of one account within a quarter of an hour, even with the right password', async () => {
    await w.addWithPassword('guessed@demo.kaasa.test');
    const guess = (word: string) => byPassword.execute({ email: 'guessed@demo.kaasa.test', password: word }, from('192.0.2.20'));
    await Promise.all(Array.from({ length: 10 }, (_, n) => expect(guess(`guess ${n}`)).rejects.toEqual(refusedWith('people.sign-in-failed'))));
    w.clock.advance(5 * minute);
    await expect(guess(password)).rejects.toMatchObject({ code: 'people.too-many-attempts', kind: 'too-many', params: { seconds: 600, minutes: 10 } });
    w.clock.advance(10 * minute);
    await expect(guess(password)).resolves.toBeDefined();
  });

  it('counts no successes', async () => {
    await w.addWithPassword('often@demo.kaasa.test');
    for (let n = 0; n < 12; n++) await byPassword.execute({ email: 'often@demo.kaasa.test', password }, from('192.0.2.21'));
    const [{ hits } = { hits: -1 }] = await w.db.rows<{ hits: number }>(`select max(hits) as hits from people.rate_limit where key = sha256('sign-in:address:192.0.2.21')`);
    expect(hits).toBe(0);
  });

  it('limits one machine that tries many accounts', async () => {
    const crowd = `sign-in:address:192.0.2.30`;
    for (let n = 1; n < 100; n++) await w.rateLimits.hit(w.db, crowd, 100, 900);
    expect([await w.rateLimits.within(w.db, crowd, 100, 900), await w.rateLimits.within(w.db, crowd, 100, 900)]).toEqual([true, false]);
    await expect(byPassword.execute({ email: 'somebody@demo.kaasa.test', password }, from('192.0.2.30'))).rejects.toEqual(refusedWith('people.too-many-attempts'));
  });

  it('takes personal code and PIN, and a new PIN makes the old one worthless', async () => {
    const id = await w.addPerson();
    const first = await w.people.issuePin(w.db, id);
    expect((await byPin.execute(first, client)).personId).toBe(id);
    const second = await w.people.issuePin(w.db, id);
    expect(second.personalCode).toBe(first.personalCode);
    await expect(byPin.execute(first, client)).rejects.toEqual(refusedWith('people.pin-failed'));
    expect((await byPin.execute({ personalCode: second.personalCode.replace('-', ' '), pin: ` ${second.pin}` }, client)).personId).toBe(id);
  });

  it('refuses the sixth wrong PIN', async () => {
    const { personalCode, pin } = await w.people.issuePin(w.db, await w.addPerson());
    const wrong = pin === '000000' ? '000001' : '000000';
    for (let n = 0; n < 5; n++) await expect(byPin.execute({ personalCode, pin: wrong }, client)).rejects.toEqual(refusedWith('people.pin-failed'));
    await expect(byPin.execute({ personalCode, pin }, client)).rejects.toEqual(refusedWith('people.too-many-attempts'));
  });

  it('keeps PINs and passwords hashed only', async () => {
    const id = await w.addWithPassword('hashed@demo.kaasa.test');
    await w.people.issuePin(w.db, id);
    const [account] = await w.db.rows<{ password_hash: string; pin_hash: string }>(`select password_hash, pin_hash from people.account where person_id = $1`, [id]);
    expect(account?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(account?.pin_hash).toMatch(/^\$argon2id\$/);
  });

  it('rolls a session on by 90 days, and writes that at most once an hour', async () => {
    const id = await w.addPerson();
    const token = await w.people.openSession(w.db, id, '');
    const seen = async () => {
      await w.sessions.find(hashToken(token));
      return (await w.db.rows<{ seen: Date; ends: Date; version: string }>(`select last_seen_at as seen, expires_at as ends, xmin::text as version from people.session where person_id = $1`, [id]))[0];
    };
    const opened = await seen();
    w.clock.advance(59 * minute);
    expect((await seen())?.version).toBe(opened?.version);
    w.clock.advance(minute);
    expect(await seen()).toMatchObject({ seen: w.clock.now(), ends: new Date(w.clock.now().getTime() + 90 * day) });
    w.clock.advance(90 * day);
    expect(await w.sessions.find(hashToken(token))).toBeUndefined();
  });

  it('finds the actor with one statement, and knows no made-up token', async () => {
    const token = await w.people.openSession(w.db, await w.addPerson({}, 'trainee', 'mentor'), '');
    const statements = jest.spyOn(w.db, 'rows');
    expect((await w.sessions.find(hashToken(token)))?.grants).toHaveLength(2);
    expect(statements).toHaveBeenCalledTimes(1);
    expect(await w.sessions.find(hashToken('made-up'))).toBeUndefined();
    statements.mockRestore();
  });

  it('signs out here, and everywhere', async () => {
    const id = await w.addPerson();
    const [one, two, three] = [await w.signIn(id), await w.signIn(id), await w.signIn(id)];
    const other = await w.signIn(await w.addPerson());
    const open = async () => (await w.db.rows<{ id: string }>(`select id from people.session where person_id = any ($1)`, [[id, other.personId]])).map((row) => row.id).sort();
    const ending = new EndSessions(w.db, w.held);
    await ending.here(one);
    expect(await open()).toEqual([two.sessionId, three.sessionId, other.sessionId].sort());
    await ending.everywhere(two);
    expect(await open()).toEqual([other.sessionId]);
  });

  it('shows the session with the programme’s key', async () => {
    const id = await w.addPerson({ email: 'shown@demo.kaasa.test' }, 'mentor', 'trainee');
    const { key: programmeKey, id: programmeId } = w.world.programme;
    expect(await new ViewSession(w.db, w.programmes, base).execute(id)).toEqual({
      person: { id, givenName: 'Mari', familyName: 'Proov', language: 'et', email: 'shown@demo.kaasa.test' },
      roles: [
        { role: 'trainee', programmeKey, programmeId },
        { role: 'mentor', programmeKey, programmeId },
      ],
      demo: true,
    });
  });

  it('opens the demonstration’s doors in the demonstration only', async () => {
    const id = await w.addPerson({ email: 'funder@demo.kaasa.test' }, 'funder');
    expect((await new OpenDemoSession(w.db, w.clock, base).execute('funder', client)).personId).toBe(id);
    await expect(new OpenDemoSession(w.db, w.clock, { ...base, demo: false }).execute('funder', client)).rejects.toMatchObject({ kind: 'not-found' });
  });
});
