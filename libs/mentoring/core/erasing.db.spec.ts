import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MentoringApp } from './testing/mentoring-app.js';

let kaasa: MentoringApp;
beforeAll(async () => {
  kaasa = await MentoringApp.open();
});
afterAll(() => kaasa.close());

const administrator = () => kaasa.world.signIn('administrator', kaasa.world.administrator.personId);
const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4]);

describe('what mentoring keeps of a person', () => {
  it('is forgotten of a member without an account, with what they reported; the number of people stays', async () => {
    const personId = await kaasa.mentor();
    const [group] = await kaasa.db.rows<{ id: string; code: string }>(`select g.id, g.join_code as code from mentoring.mentor_group g join mentoring.candidacy c on c.id = g.candidacy_id where c.person_id = $1`, [personId]);
    const { token } = (await kaasa.call('POST', `/group-doors/${group?.code}/members`, { givenName: 'Галина', language: 'ru', minor: false, phone: '+372 5555 0101', noticeVersion: 1, consent: true })).body as { token: string };
    await kaasa.call('POST', `/memberships/${token}/concerns`, { body: 'Меня обидели', reachMe: '+372 5555 0101' });
    const [member] = await kaasa.db.rows<{ id: string }>(`select id from mentoring.group_member where group_id = $1`, [group?.id]);
    expect((await kaasa.call('DELETE', `/programmes/sild/group-members/${member?.id}`, undefined, kaasa.world.signIn('mentor', personId))).status).toBe(404);
    for (const time of [1, 2]) expect({ time, status: (await kaasa.call('DELETE', `/programmes/sild/group-members/${member?.id}`, undefined, administrator())).status }).toEqual({ time, status: 204 });
    const kept = await kaasa.db.rows(`select m::text as text from mentoring.group_member m where m.group_id = $1 union all select k::text from mentoring.concern k where k.group_id = $1`, [group?.id]);
    expect(kept).toHaveLength(2);
    expect(JSON.stringify(kept)).not.toMatch(/Галина|5555|обидели/);
    expect((await kaasa.call('GET', `/memberships/${token}`)).status).toBe(404);

    const concerns = async () => ((await kaasa.call('GET', '/programmes/sild/concerns', undefined, administrator())).body as { items: { id: string }[] }).items;
    const [concern] = await concerns();
    expect(concern).toMatchObject({ body: null, reachMe: null, erasedAt: kaasa.clock.now().toISOString(), closedAt: null });
    expect((await kaasa.call('POST', `/concerns/${concern?.id}/close`, { outcome: 'Говорили с Галиной' }, administrator())).status).toBe(204);
    expect((await kaasa.call('DELETE', `/concerns/${concern?.id}/words`, undefined, administrator())).status).toBe(204);
    expect(await concerns()).toEqual([expect.objectContaining({ id: concern?.id, body: null, outcome: null, erasedAt: kaasa.clock.now().toISOString(), closedAt: kaasa.clock.now().toISOString() })]);

    const now = kaasa.clock.now();
    expect(await kaasa.db.rows(`select left_at as at, left_reason as reason from mentoring.group_member where id = $1`, [member?.id])).toEqual([{ at: now, reason: 'staff' }]);
    const left = await kaasa.db.rows(`select occurred_at as at, subject_id as subject, payload from ledger.fact where type = 'group.member-left' and payload->>'memberId' = $1`, [member?.id]);
    expect(left).toEqual([{ at: now, subject: null, payload: { groupId: group?.id, memberId: member?.id, reason: 'staff' } }]);
  });

  it('keeps the day of who had left before', async () => {
    const personId = await kaasa.mentor();
    const [group] = await kaasa.db.rows<{ id: string; code: string }>(`select g.id, g.join_code as code from mentoring.mentor_group g join mentoring.candidacy c on c.id = g.candidacy_id where c.person_id = $1`, [personId]);
    const { token } = (await kaasa.call('POST', `/group-doors/${group?.code}/members`, { givenName: 'Oleg', language: 'ru', minor: false, phone: null, bestHour: null, noticeVersion: 1, consent: true })).body as { token: string };
    expect((await kaasa.call('POST', `/memberships/${token}/leave`)).status).toBe(204);
    const member = () => kaasa.db.rows<{ id: string; at: Date; reason: string }>(`select id, left_at as at, left_reason as reason from mentoring.group_member where group_id = $1`, [group?.id]);
    const [before] = await member();
    kaasa.clock.set(new Date(kaasa.clock.now().getTime() + 86_400_000));
    expect((await kaasa.call('DELETE', `/programmes/sild/group-members/${before?.id}`, undefined, administrator())).status).toBe(204);
    expect(await member()).toEqual([before]);
    expect(await kaasa.db.rows(`select 1 from ledger.fact where type = 'group.member-left' and payload->>'memberId' = $1`, [before?.id])).toHaveLength(1);
  });

  it('is forgotten of a mentor: words, photos and numbers go, meetings stay counted', async () => {
    const personId = await kaasa.mentor();
    const cookie = kaasa.world.signIn('mentor', personId);
    expect((await kaasa.call('PUT', '/me/mentoring/phone', { phone: '+372 5555 0202', bestHour: 'õhtul' }, cookie)).body).toMatchObject({ candidacy: { phone: '+372 5555 0202', bestHour: 'õhtul' } });
    const calls = (await kaasa.call('GET', '/programmes/sild/contacts', undefined, administrator())).body['calls'];
    expect(calls).toContainEqual(expect.objectContaining({ role: 'mentor', phone: '+372 5555 0202', bestHour: 'õhtul' }));
    await kaasa.call('POST', '/me/mentoring/questions', { text: 'Kuidas edasi?' }, cookie);
    const meeting = { heldOn: '2026-11-23', placeCode: 'narva', place: 'Minu kodu', language: 'ru', topic: 'critical-thinking', peopleClaimed: 6, packVersion: null, note: 'Mure Galinaga' };
    const { items } = (await kaasa.call('POST', '/me/mentoring/sessions', meeting, cookie)).body as { items: { id: string }[] };
    await kaasa.upload(`/me/mentoring/sessions/${items[0]?.id}/photos/everybody`, jpeg, 'image/jpeg', cookie);
    const files = () => kaasa.db.rows(`select 1 from files.file where owner_id = $1`, [items[0]?.id]);
    expect(await files()).toHaveLength(1);

    expect((await kaasa.call('DELETE', `/programmes/sild/people/${personId}/mentoring`, undefined, cookie)).status).toBe(404);
    expect((await kaasa.call('DELETE', `/programmes/sild/people/${personId}/mentoring`, undefined, administrator())).status).toBe(204);
    const kept = await kaasa.db.rows(
      `select c::text as text from mentoring.candidacy c where c.person_id = $1 union all select s::text from mentoring.session s join mentoring.candidacy c on c.id = s.candidacy_id where c.person_id = $1
       union all select e::text from mentoring.question_entry e where e.by_person_id = $1
       union all select g.name from mentoring.mentor_group g join mentoring.candidacy c on c.id = g.candidacy_id where c.person_id = $1`,
      [personId],
    );
    expect(kept).toHaveLength(4);
    expect(kept.at(-1)).toEqual({ text: expect.stringMatching(/^(Rühm|Группа|Group)($| · )/) });
    expect(JSON.stringify(kept)).not.toMatch(/5555|õhtul|Kuidas|Galina|kodu/);
    expect(await files()).toHaveLength(0);
  });
});
