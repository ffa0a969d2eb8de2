import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MentoringApp } from './testing/mentoring-app.js';

let kaasa: MentoringApp;
beforeAll(async () => {
  kaasa = await MentoringApp.open();
});
beforeEach(() => kaasa.clock.set(new Date('2026-11-23T10:00:00Z')));
afterAll(() => kaasa.close());

const meeting = { heldOn: '2026-11-22', placeCode: 'narva', place: 'Raamatukogu', language: 'ru', topic: 'critical-thinking', peopleClaimed: 6, packVersion: 'critical-thinking/1', note: null };
interface Session {
  readonly id: string;
  readonly code: string;
  readonly peopleClaimed: number;
  readonly confirmed: number;
  readonly photos: { readonly fileId: string }[];
}

async function mentor() {
  const personId = await kaasa.mentor();
  const cookie = kaasa.world.signIn('mentor', personId);
  const { body } = await kaasa.call('GET', '/me/mentoring/group', undefined, cookie);
  const diary = async (): Promise<Session[]> => ((await kaasa.call('GET', '/me/mentoring/sessions', undefined, cookie)).body as { items: Session[] }).items;
  return { personId, cookie, joinCode: String(body['joinCode']), candidacyId: String(body['candidacyId']), diary };
}

describe('the diary', () => {
  it('states a meeting, corrects it and takes it back', async () => {
    const { personId, cookie, diary } = await mentor();
    expect((await kaasa.call('POST', '/me/mentoring/sessions', meeting, cookie)).status).toBe(200);
    const [session] = await diary();
    await kaasa.call('PUT', `/me/mentoring/sessions/${session?.id}`, { ...meeting, peopleClaimed: 8 }, cookie);
    expect(await diary()).toMatchObject([{ peopleClaimed: 8, confirmed: 0 }]);
    await kaasa.call('DELETE', `/me/mentoring/sessions/${session?.id}`, undefined, cookie);
    expect(await diary()).toEqual([]);
    const [held, corrected, retracted] = await kaasa.facts(personId, 'mentor.session-held', 'mentor.session-retracted');
    expect([held?.payload['people'], corrected?.payload['people'], corrected?.supersedes, retracted?.supersedes]).toEqual([6, 8, held?.id, corrected?.id]);
  });

  it('is read page by page, meetings of one day too, by its mentor and by administrators', async () => {
    const { cookie, candidacyId } = await mentor();
    for (const heldOn of ['2026-11-20', '2026-11-22', '2026-11-22', '2026-11-22', '2026-11-21']) await kaasa.call('POST', '/me/mentoring/sessions', { ...meeting, heldOn }, cookie);
    for (const [path, reader] of [['/me/mentoring/sessions', cookie], [`/candidacies/${candidacyId}/sessions`, kaasa.world.signIn('administrator')]] as const) {
      const pages: { id: string; heldOn: string }[][] = [];
      for (let next: string | null = ''; next !== null; ) {
        const { body } = await kaasa.call('GET', `${path}?limit=2${next === '' ? '' : `&cursor=${next}`}`, undefined, reader);
        pages.push(body['items'] as { id: string; heldOn: string }[]);
        next = body['next'] as string | null;
      }
      expect(pages.map((page) => page.map(({ heldOn }) => heldOn))).toEqual([['2026-11-22', '2026-11-22'], ['2026-11-22', '2026-11-21'], ['2026-11-20']]);
      expect(new Set(pages.flat().map(({ id }) => id)).size).toBe(5);
    }
  });

  it('takes no day of tomorrow or of long ago, and nobody else’s meeting', async () => {
    const [first, second] = [await mentor(), await mentor()];
    const add = (heldOn: string) => kaasa.call('POST', '/me/mentoring/sessions', { ...meeting, heldOn }, first.cookie);
    expect((await add('2026-11-24')).body).toMatchObject({ code: 'mentoring.session-in-future' });
    expect((await add('2026-06-01')).body).toMatchObject({ code: 'mentoring.session-too-old' });
    await add('2026-11-23');
    const [session] = await first.diary();
    expect((await kaasa.call('PUT', `/me/mentoring/sessions/${session?.id}`, meeting, second.cookie)).status).toBe(404);
    expect((await kaasa.call('GET', `/candidacies/${first.candidacyId}/sessions`, undefined, second.cookie)).status).toBe(404);
    expect((await kaasa.call('GET', `/candidacies/${first.candidacyId}/sessions`, undefined, kaasa.world.signIn('administrator'))).body['items']).toHaveLength(1);
  });
});

describe('who was there', () => {
  it('confirms it once a person and a telephone, beside what is claimed', async () => {
    const { cookie, joinCode, diary } = await mentor();
    const { token } = (await kaasa.call('POST', `/group-doors/${joinCode}/members`, { givenName: 'Galina', language: 'ru', minor: false, noticeVersion: 1, consent: true })).body;
    await kaasa.call('POST', '/me/mentoring/sessions', meeting, cookie);
    const [session] = await diary();
    const confirm = (device: string, memberToken: unknown = null, channel = 'qr') => kaasa.call('POST', `/attendances/${session?.code}`, { device: device.repeat(16), memberToken, channel });
    expect((await kaasa.call('GET', `/attendances/${session?.code}`)).body).toMatchObject({ heldOn: '2026-11-22', topic: 'critical-thinking' });
    expect((await diary())[0]?.confirmed).toBe(0);
    const answers = await Promise.all([confirm('a'), confirm('a'), confirm('b', token), confirm('c', token), confirm('d', null, 'code')]);
    expect(answers.map(({ status }) => status)).toEqual([204, 204, 204, 204, 204]);
    expect(await diary()).toMatchObject([{ peopleClaimed: 6, confirmed: 3 }]);
    expect(await kaasa.db.rows(`select 1 from ledger.fact where type = 'session.attended'`)).toHaveLength(3);
    // The sheet adds who signed it, and no member twice.
    const { members } = (await kaasa.call('GET', '/me/mentoring/group', undefined, cookie)).body as { members: { id: string }[] };
    await kaasa.call('PUT', `/me/mentoring/sessions/${session?.id}/sheet`, { memberIds: members.map(({ id }) => id), others: 2 }, cookie);
    expect(await diary()).toMatchObject([{ confirmed: 5 }]);
    await kaasa.call('PUT', `/me/mentoring/sessions/${session?.id}/sheet`, { memberIds: [], others: 0 }, cookie);
    expect(await diary()).toMatchObject([{ confirmed: 3 }]);
    kaasa.clock.set(new Date('2026-12-10T10:00:00Z'));
    expect((await confirm('e')).body).toMatchObject({ code: 'mentoring.session-closed' });
  });
});

describe('photos', () => {
  const jpeg = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(64, 1)]);

  it('are kept with the consent, seen by the mentor and the administrators, and gone when removed', async () => {
    const [first, second] = [await mentor(), await mentor()];
    await kaasa.call('POST', '/me/mentoring/sessions', meeting, first.cookie);
    const [session] = await first.diary();
    const path = `/me/mentoring/sessions/${session?.id}/photos`;
    expect((await kaasa.upload(`${path}/somebody`, jpeg, 'image/jpeg', first.cookie)).body).toMatchObject({ status: 404 });
    expect((await kaasa.upload(`${path}/everybody`, Buffer.from('<svg xmlns="x"/>'), 'image/png', first.cookie)).body).toMatchObject({ code: 'files.wrong-type' });
    expect((await kaasa.upload(`${path}/everybody`, jpeg, 'image/jpeg', first.cookie)).status).toBe(200);
    const fileId = (await first.diary())[0]?.photos[0]?.fileId;
    for (const [cookie, status] of [[first.cookie, 200], [kaasa.world.signIn('administrator'), 200], [second.cookie, 404], [kaasa.world.signIn('funder'), 404]] as const) {
      expect((await kaasa.call('GET', `/session-photos/${fileId}`, undefined, cookie)).status).toBe(status);
    }
    expect((await kaasa.call('DELETE', `/session-photos/${fileId}`, undefined, second.cookie)).status).toBe(404);
    expect((await kaasa.call('DELETE', `/session-photos/${fileId}`, undefined, first.cookie)).status).toBe(204);
    expect(await kaasa.db.rows(`select 1 from files.file where id = $1`, [fileId])).toEqual([]);
  });
});
