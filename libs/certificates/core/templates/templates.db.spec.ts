import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { reissueForActivity, type ReissueStep } from '#certificates/contract';
import type { CurriculaDirectory } from '#curricula/contract';
import { FixedClock, newId } from '#kernel';
import type { PeopleDirectory, RateLimits } from '#people/contract';
import type { Actor } from '#platform/auth';
import { beginTask, findTask, progressPersistence } from '#platform/progress';
import { testDatabase, type TestDatabase } from '#platform/testing';
import type { ProgrammeDirectory } from '#programme/contract';
import { ReissueCertificate } from '../application/reissue-certificate.js';
import { TypesetCertificate } from '../application/typeset-certificate.js';
import { certificatesPersistence } from '../index.js';
import { sha256 } from '../persistence/documents.repository.js';
import { findCertificate, type CertificateRecord } from '../persistence/certificates.repository.js';
import type { IssueForActivity } from '../application/issue-for-activity.js';
import { FakeWorld, parts } from '../testing/fake-world.js';
import { CheckTemplate } from './application/check-template.js';
import { ChooseTemplates } from './application/choose-templates.js';
import { designOf } from './application/design-of.js';
import { DrawTemplate } from './application/draw-template.js';
import { EditTemplate } from './application/edit-template.js';
import { KeepPictures } from './application/keep-pictures.js';
import { OpenTemplates } from './application/open-templates.js';
import { PreviewTemplate } from './application/preview-template.js';
import { FindProgrammeWords } from './application/programme-words.js';
import { ReissueForActivity } from './application/reissue-for-activity.js';
import { freshContent, type ChoiceKind, type TemplateContent } from './domain/template-content.js';
import { ForgetPicturesTask } from './jobs/forget-pictures.task.js';
import { ReissueForActivityHandler } from './jobs/reissue-for-activity.handler.js';

let database: TestDatabase;
const clock = new FixedClock(new Date('2026-11-23T10:00:00Z'));
const world = new FakeWorld();
const { issue, record } = parts(world, clock);
const draw = new DrawTemplate();
const typeset = new TypesetCertificate({ url: 'https://kaasa.test', demo: false });
/** A participant whose name is longer than most. */
let longName = 'Anna Näidis';

beforeAll(async () => {
  database = await testDatabase(certificatesPersistence, progressPersistence);
});
beforeEach(() => {
  world.freshProgramme();
  longName = 'Anna Näidis';
});
afterAll(async () => {
  await Promise.all([draw.onApplicationShutdown(), typeset.onApplicationShutdown()]);
  await database.close();
});

const administrator = (): Actor => ({ personId: newId(), sessionId: newId(), language: 'et', grants: [{ role: 'administrator', programmeId: world.programmeId }] });
const stranger = (): Actor => ({ ...administrator(), grants: [{ role: 'administrator', programmeId: newId() }] });
const localized = (et: string, ru = et, en = et) => ({ et, ru, en });
const content = (change: Partial<TemplateContent> = {}): TemplateContent => ({ ...freshContent('landscape', null), accent: '#7A1F3D', intro: localized('on läbinud koolituse', 'успешное обучение', 'has completed'), ...change });

function tools() {
  const programmes = { ...world.programmes, latestActivities: async () => [{ id: world.activityId, title: localized('Koolitus'), place: localized('Narva') }], participants: async () => [newId()] } as unknown as ProgrammeDirectory;
  const people = { contacts: async () => new Map([[newId(), { givenName: longName.split(' ')[0], familyName: longName.split(' ').slice(1).join(' ') }]]) } as unknown as PeopleDirectory;
  const curricula = { course: async () => [{ moduleId: 'm', version: '1.0.0', title: localized('Moodul'), outcomes: [localized('oskab')], competences: ['rfcdc-20'] }] } as unknown as CurriculaDirectory;
  const limits = { hit: async () => undefined } as unknown as RateLimits;
  const open = new OpenTemplates(database.db, programmes);
  const words = new FindProgrammeWords(database.db, programmes, curricula, people);
  return {
    edit: new EditTemplate(database.db, open, new CheckTemplate(words, draw), clock),
    choose: new ChooseTemplates(database.db, open, clock),
    pictures: new KeepPictures(database.db, open, draw, limits, clock),
    preview: new PreviewTemplate(database.db, open, words, draw, limits),
  };
}

async function saved(id: string, changed: TemplateContent, name = 'Kevad'): Promise<void> {
  const { edit } = tools();
  const [latest] = (await edit.read(administrator(), id)).versions;
  await edit.save(administrator(), id, { name, content: changed, basedOn: latest?.contentHash ?? '' });
}

async function published(changed = content()): Promise<string> {
  const { edit } = tools();
  const id = await edit.create(administrator(), 'p', ' Kevad  2027 ');
  await saved(id, changed);
  await edit.publish(administrator(), id);
  return id;
}

const chosen = (...choices: (readonly [ChoiceKind, string | null])[]) => tools().choose.save(administrator(), 'p', new Map(choices));
const issued = async (): Promise<CertificateRecord> => {
  const completionId = world.complete();
  const result = await database.db.transaction((tx) => issue.attempt(tx, completionId, null));
  if (result.outcome !== 'issued') throw new Error(result.outcome);
  return read(result.certificateId);
};
const read = async (id: string): Promise<CertificateRecord> => {
  const found = await findCertificate(database.db, id);
  if (found === undefined) throw new Error('not there');
  return found;
};
const pdf = async (certificate: CertificateRecord) => sha256(await typeset.execute(certificate, null, await designOf(database.db, certificate.claims)));
const svg = (body: string) => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10">${body}</svg>`);

describe('a template', () => {
  it('is a draft until it is published, and stays as it is from then on', async () => {
    const { edit } = tools();
    const id = await published();
    await saved(id, content({ accent: '#1F5F7A' }));
    const { name, versions } = await edit.read(administrator(), id);
    expect(name).toBe('Kevad');
    expect(versions.map(({ version, publishedAt, content: { accent } }) => [version, publishedAt !== null, accent])).toEqual([[2, false, '#1F5F7A'], [1, true, '#7A1F3D']]);
    await expect(database.db.rows(`update certificates.template_version set content = '{}' where template_id = $1 and version = 1`, [id])).rejects.toThrow('stays as it is');
    await expect(database.db.rows(`delete from certificates.template_version where template_id = $1`, [id])).rejects.toThrow('stays as it is');
    await edit.discard(administrator(), id);
    expect((await edit.read(administrator(), id)).versions.map(({ version }) => version)).toEqual([1]);
    await expect(edit.publish(administrator(), id)).rejects.toMatchObject({ code: 'certificates.template-no-draft' });
  });

  it('goes with its draft when it was never published', async () => {
    const { edit } = tools();
    const id = await edit.create(administrator(), 'p', 'Proov');
    await edit.discard(administrator(), id);
    await expect(edit.read(administrator(), id)).rejects.toMatchObject({ code: 'certificates.template-not-found' });
  });

  it('tells who was overtaken, and is not there for others', async () => {
    const { edit, choose, preview } = tools();
    const id = await edit.create(administrator(), 'p', 'Proov');
    const [before] = (await edit.read(administrator(), id)).versions;
    await saved(id, content());
    await expect(edit.save(administrator(), id, { name: 'Proov', content: content(), basedOn: before?.contentHash ?? '' })).rejects.toMatchObject({ code: 'certificates.template-changed' });
    const hidden = { code: 'certificates.template-not-found' };
    await expect(edit.read(stranger(), id)).rejects.toMatchObject(hidden);
    await expect(edit.publish(stranger(), id)).rejects.toMatchObject(hidden);
    await expect(edit.discard(stranger(), id)).rejects.toMatchObject(hidden);
    await expect(choose.read(stranger(), 'p')).rejects.toMatchObject(hidden);
    await expect(preview.execute(stranger(), 'p', { content: content(), language: 'et', data: 'latest', kind: null })).rejects.toMatchObject(hidden);
  });

  it('that is too full with the longest name of the programme is not saved, and says in which language by how much', async () => {
    const { edit, preview } = tools();
    const id = await edit.create(administrator(), 'p', 'Proov');
    const long = 'Koolitus toimus Euroopa Liidu toel ja selle eest täname kõiki, kes seda võimalikuks tegid. '.repeat(5);
    const full = content({ closing: localized(long, 'Спасибо', 'Thank you.'), intro: localized(long, 'Спасибо', 'Thanks'), signatures: [{ name: 'Mari Mägi', role: localized('juht'), image: null }] });
    await saved(id, full);
    longName = Array.from({ length: 12 }, () => 'Konstantinovna-Ungern').join(' ');
    const refusal = await edit.save(administrator(), id, { name: 'Proov', content: full, basedOn: (await edit.read(administrator(), id)).versions[0]?.contentHash ?? '' }).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: 'certificates.template-faults', errors: [{ pointer: '/closing/et', code: 'certificates.page-too-full', params: { language: 'et' } }] });
    await expect(edit.publish(administrator(), id)).rejects.toMatchObject({ code: 'certificates.template-faults' });
    const shown = await preview.execute(administrator(), 'p', { content: full, language: 'et', data: 'longest', kind: null });
    expect(shown.faults.map(({ code }) => code)).toEqual(['certificates.page-too-full']);
    expect((await preview.execute(administrator(), 'p', { content: full, language: 'en', data: 'longest', kind: null })).faults).toEqual([]);
  });

  it('is drawn for the eyes before it is saved, unless a text cannot be filled', async () => {
    const wish = { language: 'ru', data: 'latest', kind: null } as const;
    const { preview } = tools();
    const { svg: drawn, faults } = await preview.execute(administrator(), 'p', { ...wish, content: content({ accent: '#E0A100' }) });
    expect(drawn).toMatch(/^<svg/);
    expect(faults).toMatchObject([{ pointer: '/accent' }]);
    expect(await preview.execute(administrator(), 'p', { ...wish, content: content({ intro: localized('{{nimi}}') }) })).toMatchObject({ svg: null, faults: [{ pointer: '/intro/et' }, { pointer: '/intro/ru' }, { pointer: '/intro/en' }] });
  });
});

describe('a picture of a template', () => {
  it('is kept once by its hash, stays while a published template shows it, and is forgotten when none was saved with it', async () => {
    const { pictures } = tools();
    const { hash, width } = await pictures.add(administrator(), 'p', svg('<path d="M0 0h30v10z"/>'));
    expect(width).toBe(30);
    expect((await pictures.add(administrator(), 'p', svg('<script/><path d="M0 0h30v10z"/>'))).hash).toBe(hash);
    const unused = await pictures.add(administrator(), 'p', svg('<rect width="1" height="1"/>'));
    await published(content({ logos: [{ image: hash, alt: 'Kaasa', place: 'foot' }] }));
    await expect(database.db.rows(`delete from certificates.template_image where hash = $1`, [hash])).rejects.toThrow('stays as it is');
    await new ForgetPicturesTask(database.db, new FixedClock(new Date('2026-11-25T10:00:00Z'))).run();
    expect((await pictures.read(administrator(), 'p', hash)).mediaType).toBe('image/svg+xml');
    await expect(pictures.read(administrator(), 'p', unused.hash)).rejects.toMatchObject({ code: 'certificates.template-not-found' });
    // Chosen once more a day later, it is not taken away before there was time to save it.
    clock.advance(23 * 3_600_000);
    await pictures.add(administrator(), 'p', svg('<rect width="2" height="2"/>'));
    clock.advance(23 * 3_600_000);
    const again = await pictures.add(administrator(), 'p', svg('<rect width="2" height="2"/>'));
    clock.advance(2 * 3_600_000);
    await new ForgetPicturesTask(database.db, clock).run();
    expect((await pictures.read(administrator(), 'p', again.hash)).width).toBe(30);
    clock.set(new Date('2026-11-23T10:00:00Z'));
    await expect(pictures.read(stranger(), 'p', hash)).rejects.toMatchObject({ code: 'certificates.template-not-found' });
    await expect(pictures.add(administrator(), 'p', svg('<text>x</text>'))).rejects.toMatchObject({ code: 'certificates.picture-has-letters' });
  });
});

describe('certificates', () => {
  it('are issued with the template that is chosen for their kind, and state which version it was', async () => {
    const [general, special] = [await published(), await published(content({ layout: 'portrait', secondLanguage: 'en' }))];
    expect((await issued()).claims.design).toBeNull();
    await expect(chosen(['any', newId()])).rejects.toMatchObject({ errors: [{ pointer: '/any', code: 'certificates.template-not-published' }] });
    await chosen(['any', general], ['achievement', special], ['participation', null]);
    expect((await issued()).claims).toMatchObject({ kind: 'achievement', layout: 'portrait', secondLanguage: 'en', design: { id: special, version: 1 } });
    world.assessed = false;
    expect((await issued()).claims).toMatchObject({ kind: 'participation', layout: 'landscape', design: null });
    await chosen(['any', general]);
    expect((await issued()).claims.design).toMatchObject({ id: general, version: 1 });
    world.assessed = true;
  });

  it('are the same to the byte whatever becomes of their template', async () => {
    const { hash } = await tools().pictures.add(administrator(), 'p', svg('<path fill="#2E6B4F" d="M0 0h30v10z"/>'));
    const look = content({ logos: [{ image: hash, alt: 'Kaasa', place: 'head' }], closing: localized('{{#if place}}{{place}}, {{/if}}{{completed}}') });
    const id = await published(look);
    await chosen(['any', id]);
    const certificate = await issued();
    const before = await pdf(certificate);
    await saved(id, { ...look, accent: '#123456' });
    await tools().edit.publish(administrator(), id);
    await chosen(['any', null]);
    expect(await pdf(certificate)).toBe(before);
    const { design } = certificate.claims;
    if (design == null) throw new Error('no design');
    await expect(designOf(database.db, { ...certificate.claims, design: { ...design, hash: 'f'.repeat(64) } })).rejects.toThrow('not the one');
  });

  it('are issued anew after a fix: each once though killed, the one before says by which it was replaced', async () => {
    const id = await published();
    await chosen(['any', id]);
    const first = await Promise.all(Array.from({ length: 23 }, issued));
    await saved(id, content({ accent: '#1F5F7A' }));
    await tools().edit.publish(administrator(), id);
    const open = { open: async () => ({ programmeId: world.programmeId }) } as unknown as IssueForActivity;
    const reissue = new ReissueForActivity(database.db, open);
    const plan = () => reissue.plan(administrator(), world.activityId);
    expect((await plan()).filter(({ changes, version }) => changes && version === 1)).toHaveLength(23);
    const handler = new ReissueForActivityHandler(reissue, new ReissueCertificate(database.db, record), clock);
    const taskId = await beginTask(database.db, { kind: 'certificates.reissue', programmeId: world.programmeId, startedBy: null, total: 23 }, clock.now());
    let step: ReissueStep | undefined = { taskId, activityId: world.activityId, actorId: null, after: '' };
    while (step !== undefined) {
      const now: ReissueStep = step;
      const torn = database.db.transaction(async (tx) => {
        await handler.handle(tx, now);
        throw new Error('killed');
      });
      await expect(torn).rejects.toThrow('killed');
      await database.db.transaction((tx) => handler.handle(tx, now));
      const [row] = await database.db.rows<{ payload: ReissueStep }>(`delete from queue.outbox where name = $1 returning payload`, [reissueForActivity.name]);
      step = row?.payload;
    }
    expect(await findTask(database.db, taskId)).toMatchObject({ state: 'done', done: 23, result: { reissued: 23 } });
    expect((await plan()).map(({ changes, version }) => [changes, version])).toEqual(Array.from({ length: 23 }, () => [false, 2]));
    const [one] = first;
    const before = await read(one?.id ?? '');
    expect(before.state).toBe('superseded');
    expect(await read(before.supersededBy ?? '')).toMatchObject({ revision: 2, state: 'valid', number: `${before.number}-2`, claims: { design: { version: 2 }, holderName: before.claims.holderName } });
  });
});
