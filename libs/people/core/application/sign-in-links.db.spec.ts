import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { base, client, password, peopleWorld, SentMail, type PeopleWorld } from '../testing/people-world.js';
import { RequestSignInLink } from './request-sign-in-link.js';
import { SetPassword } from './set-password.js';
import { UseSignInLink } from './use-sign-in-link.js';
import type { LinkPurpose } from '../domain/sign-in-link.js';

const minute = 60_000;
const refusedWith = (code: string) => expect.objectContaining({ code });

describe('sign-in links', () => {
  let w: PeopleWorld;
  let mail: SentMail;
  let links: UseSignInLink;
  let number = 0;
  beforeAll(async () => {
    w = await peopleWorld();
    links = new UseSignInLink(w.db, w.clock);
  });
  beforeEach(() => {
    mail = new SentMail();
  });
  afterAll(() => w.close());

  const ask = (email: string, purpose: LinkPurpose = 'sign-in') => new RequestSignInLink(w.db, w.clock, w.rateLimits, mail, base).execute({ email, purpose }, client);
  const somebody = async () => {
    const email = `person${++number}@demo.kaasa.test`;
    return { email, id: await w.addPerson({ email }, 'trainee') };
  };

  it('are mailed, shown as often as scanners like, and open one session', async () => {
    const { email, id } = await somebody();
    await ask(email.toUpperCase());
    expect(mail.messages).toMatchObject([{ personId: id, purpose: 'service', template: { name: 'sign-in-link' }, values: { givenName: 'Mari', minutes: 20, url: expect.stringMatching(/^https:\/\/kaasa\.example\/link\/[\w-]{43}$/) } }]);
    const token = mail.token();
    for (let n = 0; n < 3; n++) expect(await links.show(token)).toEqual({ purpose: 'sign-in', givenName: 'Mari' });
    expect((await w.enter((await links.execute(token, client)).token)).personId).toBe(id);
    await expect(links.show(token)).rejects.toEqual(refusedWith('people.link-used'));
    await expect(links.execute(token, client)).rejects.toEqual(refusedWith('people.link-used'));
  });

  it('let one of eight at the same moment in', async () => {
    const { email, id } = await somebody();
    await ask(email);
    const token = mail.token();
    const attempts = await w.atOnce(`select 1 from people.sign_in_link where person_id = '${id}' for update`, 8, () => links.execute(token, client));
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const attempt of attempts) if (attempt.status === 'rejected') expect(attempt.reason).toEqual(refusedWith('people.link-used'));
    expect(await w.db.rows(`select 1 from people.session where person_id = $1`, [id])).toHaveLength(1);
  });

  it('end after 20 minutes', async () => {
    const { email } = await somebody();
    await ask(email);
    w.clock.advance(20 * minute - 1);
    expect(await links.show(mail.token())).toMatchObject({ purpose: 'sign-in' });
    w.clock.advance(1);
    await expect(links.show(mail.token())).rejects.toEqual(refusedWith('people.link-expired'));
    await expect(links.execute(mail.token(), client)).rejects.toEqual(refusedWith('people.link-expired'));
    await expect(links.show('made-up')).rejects.toEqual(refusedWith('people.link-expired'));
  });

  it('are not mailed to strangers, whom the answer tells nothing', async () => {
    const started = performance.now();
    await ask('stranger@demo.kaasa.test');
    expect(performance.now() - started).toBeGreaterThan(190);
    expect(mail.messages).toEqual([]);
  });

  it('are mailed five times an hour to one address, known or not', async () => {
    const { email } = await somebody();
    for (const address of [email, 'unknown@demo.kaasa.test']) {
      await Promise.all(Array.from({ length: 5 }, () => ask(address)));
      await expect(ask(address)).rejects.toEqual(refusedWith('people.too-many-attempts'));
    }
    expect(mail.messages).toHaveLength(5);
  });

  it('to set a password let it be set without the old one, once', async () => {
    const email = `person${++number}@demo.kaasa.test`;
    const id = await w.addWithPassword(email);
    const elsewhere = await w.signIn(id);
    await ask(email);
    const unused = mail.token();
    await ask(email, 'set-password');
    expect(mail.messages.at(-1)?.template.name).toBe('set-password');
    const actor = await w.enter((await links.execute(mail.token(), client)).token);
    const setting = new SetPassword(w.db, w.clock, w.rateLimits, w.held);
    await setting.execute(actor, { current: null, password: 'uus hea parool katusel' });
    await expect(setting.execute(actor, { current: null, password })).rejects.toEqual(refusedWith('people.password-wrong'));
    const open = await w.db.rows<{ id: string }>(`select id from people.session where person_id = $1`, [id]);
    expect(open).toEqual([{ id: actor.sessionId }]);
    expect(open).not.toContainEqual({ id: elsewhere.sessionId });
    await expect(links.show(unused)).rejects.toEqual(refusedWith('people.link-expired'));
  });
});
