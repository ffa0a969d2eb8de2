import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MentoringApp } from './testing/mentoring-app.js';

let kaasa: MentoringApp;
beforeAll(async () => {
  kaasa = await MentoringApp.open();
});
beforeEach(() => kaasa.clock.set(new Date('2026-11-23T10:00:00Z')));
afterAll(() => kaasa.close());

interface Led {
  readonly personId: string;
  readonly candidacyId: string;
  readonly groupId: string;
  readonly code: string;
  readonly cookie: string;
}

async function led(): Promise<Led> {
  const personId = await kaasa.mentor();
  const [row] = await kaasa.db.rows<{ candidacyId: string; groupId: string; code: string }>(
    `select c.id as "candidacyId", g.id as "groupId", g.join_code as code from mentoring.candidacy c join mentoring.mentor_group g on g.candidacy_id = c.id where c.person_id = $1`,
    [personId],
  );
  return { personId, candidacyId: '', groupId: '', code: '', ...row, cookie: kaasa.world.signIn('mentor', personId) };
}

const galina = { givenName: 'Galina', language: 'ru', minor: false, noticeVersion: 1, consent: true };
const join = (code: string, over: object = {}) => kaasa.call('POST', `/group-doors/${code}/members`, { ...galina, ...over });
const joined = async (code: string, over: object = {}): Promise<string> => String((await join(code, over)).body['token']);
const administrator = () => kaasa.world.signIn('administrator', kaasa.world.administrator.personId);
const end = (candidacyId: string, to: 'withdrawn' | 'concluded' | 'paused' | 'active') => kaasa.call('POST', `/candidacies/${candidacyId}/state`, { to, reason: 'Agreed' }, administrator());

describe('the door of a group', () => {
  it('shows who leads it and lets people in by a first name and a consent, until it is full', async () => {
    const { code, cookie } = await led();
    await kaasa.call('PATCH', '/me/mentoring/group', { languages: ['ru', 'et'], availability: ['weekend'], topics: [], meetsAt: 'Raamatukogu', capacity: 2 }, cookie);
    expect((await kaasa.call('GET', `/group-doors/${code.toLowerCase()}`)).body).toMatchObject({ mentorName: 'Anna', open: true, minors: false, meetsAt: 'Raamatukogu', noticeVersion: 1 });
    expect((await join(code, { consent: false })).status).toBe(422);
    expect((await join(code, { noticeVersion: 0 })).body).toMatchObject({ code: 'mentoring.notice-changed' });
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => join(code)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 409, 409, 409]);
    expect((await kaasa.call('GET', '/me/mentoring/group', undefined, cookie)).body).toMatchObject({ size: 2, members: [{ name: 'Galina', channel: 'link' }, { name: 'Galina' }] });
    expect((await kaasa.call('GET', '/group-doors/WRONG')).body).toMatchObject({ code: 'mentoring.group-unknown' });
  });

  it('is closed to people of 16 and 17 until the mentor is cleared for them, and then hides their number from the mentor', async () => {
    const { code, groupId, cookie } = await led();
    expect((await join(code, { minor: true })).body).toMatchObject({ code: 'mentoring.group-minors' });
    expect((await kaasa.call('POST', `/groups/${groupId}/minors`, { cleared: true }, cookie)).status).toBe(404);
    await kaasa.call('POST', `/groups/${groupId}/minors`, { cleared: true }, administrator());
    expect((await join(code, { minor: true, phone: '+372 5555 0101' })).status).toBe(200);
    expect((await kaasa.call('GET', '/me/mentoring/group', undefined, cookie)).body['members']).toMatchObject([{ minor: true, phone: null }]);
    const calls = (await kaasa.call('GET', '/programmes/sild/contacts', undefined, administrator())).body['calls'] as { phone: string }[];
    expect(calls.map(({ phone }) => phone)).toContain('+372 5555 0101');
  });

  it('asks for a language in common', async () => {
    const { code } = await led();
    expect((await join(code, { language: 'et' })).body).toMatchObject({ code: 'mentoring.group-language' });
  });
});

describe('a member', () => {
  it('leaves, and is forgotten but for having been there', async () => {
    const { code, cookie } = await led();
    const token = await joined(code, { phone: '+372 5555 0202', bestHour: '18–20' });
    expect((await kaasa.call('GET', `/memberships/${token}`)).body).toMatchObject({ givenName: 'Galina', contactName: 'Anna', hasMentor: true, known: false });
    expect((await kaasa.call('POST', `/memberships/${token}/leave`)).status).toBe(204);
    expect((await kaasa.call('GET', `/memberships/${token}`)).status).toBe(404);
    expect((await kaasa.call('GET', '/me/mentoring/group', undefined, cookie)).body['members']).toEqual([]);
    expect(await kaasa.db.rows(`select 1 from mentoring.group_member where phone = '+372 5555 0202' or given_name = 'Galina' and left_at is not null`)).toEqual([]);
  });

  it('asks for another mentor, and has a contact while waiting', async () => {
    const { code } = await led();
    const token = await joined(code);
    expect((await kaasa.call('POST', `/memberships/${token}/change-mentor`)).body).toMatchObject({ groupName: null, contactName: 'Liis Hoidja', hasMentor: false });
    const { waiting } = (await kaasa.call('GET', '/programmes/sild/groups', undefined, administrator())).body as { waiting: { name: string }[] };
    expect(waiting.map(({ name }) => name)).toContain('Galina');
  });

  it('is tied to an account once', async () => {
    const [first, second] = [await led(), await led()];
    const [token, other] = [await joined(first.code), await joined(second.code)];
    const { personId } = kaasa.world.person();
    const cookie = kaasa.world.signIn('trainee', personId);
    expect((await kaasa.call('POST', `/memberships/${token}/tie`, {}, cookie)).body).toMatchObject({ known: true });
    expect((await kaasa.call('POST', `/memberships/${other}/tie`, {}, cookie)).body).toMatchObject({ code: 'mentoring.in-group-already' });
    expect((await kaasa.facts(personId, 'group.member-known')).length).toBe(1);
  });
});

describe('a concern', () => {
  it('reaches the person for safeguarding at once, and never the mentor', async () => {
    const { code, cookie, personId } = await led();
    const token = await joined(code);
    const words = 'The mentor asks for money';
    expect((await kaasa.call('POST', `/memberships/${token}/concerns`, { body: words, reachMe: null })).status).toBe(204);
    expect((await kaasa.call('POST', `/group-doors/${code}/concerns`, { body: 'Seen from outside' })).status).toBe(204);
    const letters = kaasa.world.written('concern-raised', kaasa.world.administrator.personId);
    expect(letters.length).toBe(2);
    expect(JSON.stringify(letters)).not.toContain(words);
    expect(kaasa.world.written('concern-raised', personId)).toEqual([]);
    const listed = await kaasa.call('GET', '/programmes/sild/concerns', undefined, administrator());
    expect(listed.body['items']).toMatchObject([{ body: 'Seen from outside' }, { body: words, closedAt: null }]);
    for (const visitor of [cookie, kaasa.world.signIn('administrator'), kaasa.world.signIn('trainer'), kaasa.world.signIn('funder')]) {
      expect((await kaasa.call('GET', '/programmes/sild/concerns', undefined, visitor)).status).toBe(404);
    }
    const [concern] = listed.body['items'] as { id: string }[];
    expect((await kaasa.call('POST', `/concerns/${concern?.id}/close`, { outcome: 'Talked' }, cookie)).status).toBe(404);
    expect((await kaasa.call('POST', `/concerns/${concern?.id}/close`, { outcome: 'Talked' }, administrator())).status).toBe(204);
    const facts = await kaasa.db.rows<{ payload: object }>(`select payload from ledger.fact where type like 'concern.%'`);
    expect(JSON.stringify(facts)).not.toContain(words);
  });

  it('can be raised by who waits for another mentor, and reaches none whom they were with', async () => {
    const [first, second] = [await led(), await led()];
    const token = await joined(first.code);
    await kaasa.call('POST', `/memberships/${token}/change-mentor`);
    expect((await kaasa.call('POST', `/memberships/${token}/concerns`, { body: 'Why I went' })).status).toBe(204);
    const listed = await kaasa.call('GET', '/programmes/sild/concerns', undefined, administrator());
    const [name] = await kaasa.db.rows<{ name: string }>(`select name from mentoring.mentor_group where id = $1`, [first.groupId]);
    expect((listed.body['items'] as object[])[0]).toMatchObject({ body: 'Why I went', groupName: name?.name });
    await kaasa.db.rows(`update mentoring.group_member set group_id = $1, contact_id = null where token_hash is not null and group_id is null`, [second.groupId]);
    await kaasa.db.rows(`update mentoring.contact_point set safeguarding_id = $1`, [first.personId]);
    expect((await kaasa.call('POST', `/memberships/${token}/concerns`, { body: 'About the mentor before' })).status).toBe(204);
    expect(kaasa.world.written('concern-raised', first.personId)).toEqual([]);
    await kaasa.db.rows(`update mentoring.contact_point set safeguarding_id = $1`, [kaasa.world.administrator.personId]);
  });

  it('about the person for safeguarding goes to another administrator', async () => {
    const mentor = await led();
    await kaasa.db.rows(`update mentoring.contact_point set safeguarding_id = $1`, [mentor.personId]);
    await kaasa.call('POST', `/group-doors/${mentor.code}/concerns`, { body: 'About the mentor' });
    expect(kaasa.world.written('concern-raised', mentor.personId)).toEqual([]);
    await kaasa.db.rows(`update mentoring.contact_point set safeguarding_id = $1`, [kaasa.world.administrator.personId]);
  });
});

describe('a mentor who goes', () => {
  it('leaves the group to the programme’s contact, until it is handed over', async () => {
    const [first, second] = [await led(), await led()];
    const token = await joined(first.code);
    await end(first.candidacyId, 'withdrawn');
    expect((await kaasa.call('GET', `/memberships/${token}`)).body).toMatchObject({ contactName: 'Liis Hoidja', hasMentor: false });
    expect((await join(first.code)).body).toMatchObject({ code: 'mentoring.group-closed' });
    const handed = await kaasa.call('POST', `/groups/${first.groupId}/hand-over`, { toGroupId: second.groupId }, administrator());
    expect(handed.body).toMatchObject({ id: second.groupId, size: 1 });
    expect((await kaasa.call('GET', `/memberships/${token}`)).body).toMatchObject({ contactName: 'Anna', hasMentor: true });
    const facts = await kaasa.db.rows<{ payload: { groupId: string; toGroupId: string | null } }>(`select payload from ledger.fact where type = 'group.handed-over' order by id desc limit 2`);
    expect(facts.map(({ payload }) => payload.toGroupId)).toEqual([second.groupId, null]);
  });

  it('is not replaced by one from whom somebody has gone: that person waits for another', async () => {
    const [left, second] = [await led(), await led()];
    const [other, gone] = [await joined(second.code), await joined(left.code)];
    await kaasa.call('POST', `/memberships/${gone}/change-mentor`);
    await kaasa.db.rows(`update mentoring.group_member set group_id = $1, contact_id = null where group_id is null and left_at is null and id in (select member_id from mentoring.conflict where group_id = $2)`, [second.groupId, left.groupId]);
    await end(second.candidacyId, 'withdrawn');
    expect((await kaasa.call('POST', `/groups/${second.groupId}/hand-over`, { toGroupId: left.groupId }, administrator())).body).toMatchObject({ id: left.groupId, size: 1 });
    expect((await kaasa.call('GET', `/memberships/${other}`)).body).toMatchObject({ hasMentor: true });
    expect((await kaasa.call('GET', `/memberships/${gone}`)).body).toMatchObject({ groupName: null, hasMentor: false, contactName: 'Liis Hoidja' });
  });

  it('cannot leave anybody without a contact, whatever writes to the database', async () => {
    const { code, candidacyId } = await led();
    await joined(code);
    await expect(kaasa.db.rows(`update mentoring.candidacy set state = 'withdrawn' where id = $1`, [candidacyId])).rejects.toThrow('neither a mentor nor a contact');
    await expect(kaasa.db.rows(`update mentoring.group_member set group_id = null where left_at is null`)).rejects.toThrow('group_member_contact');
  });

  it('leaves nobody without a contact in any order of events', async () => {
    const command = fc.record({ do: fc.constantFrom('join', 'leave', 'change', 'withdrawn', 'concluded', 'paused', 'active', 'hand-over'), mentor: fc.nat(1), member: fc.nat(7) });
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 6, maxLength: 12 }), async (commands) => {
        const mentors = [await led(), await led()] as const;
        const tokens: string[] = [];
        for (const { do: what, mentor, member } of commands) {
          const [one, other] = mentor === 0 ? mentors : [mentors[1], mentors[0]];
          const token = tokens[member % Math.max(1, tokens.length)] ?? 'none';
          if (what === 'join') tokens.push(await joined(one.code));
          else if (what === 'leave') await kaasa.call('POST', `/memberships/${token}/leave`);
          else if (what === 'change') await kaasa.call('POST', `/memberships/${token}/change-mentor`);
          else if (what === 'hand-over') await kaasa.call('POST', `/groups/${one.groupId}/hand-over`, { toGroupId: other.groupId }, administrator());
          else await end(one.candidacyId, what as 'paused');
        }
        for (const token of tokens) {
          const { status, body } = await kaasa.call('GET', `/memberships/${token}`);
          if (status === 200) expect(body['contactName']).not.toBe('');
        }
      }),
      { numRuns: 6 },
    );
  });
});

describe('the duty rota', () => {
  it('says who answers today, and falls back to the programme’s contact', async () => {
    await led();
    const show = () => kaasa.call('GET', '/programmes/sild/contacts', undefined, administrator());
    expect((await show()).body).toMatchObject({ safeguarding: { name: 'Liis Hoidja' }, onDuty: { name: 'Liis Hoidja' } });
    const duty = { personId: kaasa.world.trainer.personId, fromDay: '2026-11-20', untilDay: '2026-11-23' };
    expect((await kaasa.call('POST', '/programmes/sild/contacts/duties', duty, administrator())).body).toMatchObject({ onDuty: { name: 'Toomas Õpetaja' } });
    expect((await kaasa.call('POST', '/programmes/sild/contacts/duties', { ...duty, untilDay: '2026-11-01' }, administrator())).body).toMatchObject({ code: 'mentoring.bad-days' });
    expect((await kaasa.call('POST', '/programmes/sild/contacts/duties', { ...duty, personId: kaasa.world.person().personId }, administrator())).body).toMatchObject({ code: 'mentoring.not-staff' });
    // Midnight is Tallinn's.
    kaasa.clock.set(new Date('2026-11-23T21:59:00Z'));
    expect((await show()).body).toMatchObject({ onDuty: { name: 'Toomas Õpetaja' } });
    kaasa.clock.set(new Date('2026-11-23T22:01:00Z'));
    expect((await show()).body).toMatchObject({ onDuty: { name: 'Liis Hoidja' } });
  });
});
