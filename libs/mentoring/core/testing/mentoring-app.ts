import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { AnchorQuestions } from '#assessments/contract';
import { CertificatesDirectory, certificateIssued, FurtherCertificates } from '#certificates/contract';
import { Clock, FixedClock, newId, type FactPayload, type FactType } from '#kernel';
import { mentorConcluded } from '#mentoring/contract';
import { BouncedAddresses, ContactLimits, Messenger } from '#messaging/contract';
import { consentGiven, consentWithdrawn, PeopleDirectory, PrivacyNotices, RateLimits } from '#people/contract';
import { SessionGuard, SessionLookup } from '#platform/auth';
import { Database } from '#platform/database';
import { filesErrors, filesPersistence } from '#platform/files';
import { BaseUrl, prepareHttpApp } from '#platform/http';
import { findFact, recordFact } from '#platform/ledger';
import type { FactSubscriber } from '#platform/queue';
import { testDatabase, type TestDatabase } from '#platform/testing';
import { ProgrammeDirectory } from '#programme/contract';
import { communityErrors } from '../community.errors.js';
import { mentoringErrors } from '../errors.js';
import { mentoringPersistence } from '../index.js';
import { CertifyOnConclusion } from '../jobs/certify-mentor.subscribers.js';
import { InviteOnCertificate } from '../jobs/invite-on-certificate.subscriber.js';
import { InviteOnConsent } from '../jobs/invite-on-consent.subscriber.js';
import { SendFollowUpsHandler } from '../jobs/send-follow-ups.handler.js';
import { StopOnWithdrawal } from '../jobs/stop-on-withdrawal.subscriber.js';
import { MentoringModule } from '../mentoring.module.js';
import { FakeWorld } from './fakes.js';

export interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly text: string;
}

/** The mentoring domain over a real database, with the other domains faked. */
export class MentoringApp {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly world: FakeWorld,
    readonly clock: FixedClock,
    private readonly database: TestDatabase,
    private readonly origin: string,
  ) {}

  static async open(): Promise<MentoringApp> {
    const [database, clock] = [await testDatabase(filesPersistence, mentoringPersistence), new FixedClock(new Date('2026-11-23T10:00:00Z'))];
    const world = new FakeWorld(clock);
    const shared = [
      { provide: Database, useValue: database.db },
      { provide: Clock, useValue: clock },
      { provide: BaseUrl, useValue: { url: 'https://kaasa.example.org', demo: false } },
      { provide: PeopleDirectory, useValue: world.people },
      { provide: PrivacyNotices, useValue: world.notices },
      { provide: CertificatesDirectory, useValue: world.certificates },
      { provide: ProgrammeDirectory, useValue: world.programmes },
      { provide: FurtherCertificates, useValue: world.further },
      { provide: AnchorQuestions, useValue: world.anchors },
      { provide: RateLimits, useValue: world.rateLimits },
      { provide: Messenger, useValue: world.messenger },
      { provide: ContactLimits, useValue: world.limits },
      { provide: BouncedAddresses, useValue: world.addresses },
      { provide: SessionLookup, useValue: world.sessions },
    ];
    @Global()
    @Module({ providers: shared, exports: shared.map(({ provide }) => provide) })
    class OtherDomains {}
    const module = await Test.createTestingModule({ imports: [OtherDomains, MentoringModule], providers: [{ provide: APP_GUARD, useClass: SessionGuard }] }).compile();
    const app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), { logger: false });
    await prepareHttpApp(app, { origins: [], phrases: { ...mentoringErrors.phrases, ...communityErrors.phrases, ...filesErrors.phrases } });
    await app.listen(0, '127.0.0.1');
    return new MentoringApp(app, world, clock, database, await app.getUrl());
  }

  get db(): Database {
    return this.database.db;
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database.close();
  }

  async call(method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: object, cookie?: string): Promise<Answer> {
    const headers = { 'accept-language': 'en', ...(cookie === undefined ? {} : { cookie }), ...(body === undefined ? {} : { 'content-type': 'application/json' }) };
    const response = await fetch(`${this.origin}/api/v1${path}`, { method, headers, body: body === undefined ? null : JSON.stringify(body) });
    const text = await response.text();
    const json = response.headers.get('content-type')?.includes('json') === true && text !== '';
    return { status: response.status, body: json ? (JSON.parse(text) as Record<string, unknown>) : {}, text };
  }

  async upload(path: string, bytes: Buffer, type: string, cookie: string): Promise<Answer> {
    const response = await fetch(`${this.origin}/api/v1${path}`, { method: 'POST', headers: { cookie, 'content-type': type, 'accept-language': 'en' }, body: new Uint8Array(bytes) });
    const text = await response.text();
    return { status: response.status, body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>), text };
  }

  /** What a mail program posts to `List-Unsubscribe` (RFC 8058). */
  async oneClick(path: string, type: string): Promise<Pick<Answer, 'status' | 'text'>> {
    const form = type.startsWith('multipart') ? new FormData() : new URLSearchParams();
    form.append('List-Unsubscribe', 'One-Click');
    const response = await fetch(`${this.origin}/api/v1${path}`, { method: 'POST', body: form });
    return { status: response.status, text: await response.text() };
  }

  certified(personId: string): Promise<void> {
    return this.tell(InviteOnCertificate, certificateIssued, personId, { certificateId: newId(), completionId: newId(), kind: 'achievement', revision: 1 });
  }

  consented(personId: string): Promise<void> {
    this.world.consent(personId, true);
    return this.tell(InviteOnConsent, consentGiven, personId, { purpose: 'mentor-follow-up', noticeVersion: 1 });
  }

  withdrew(personId: string): Promise<void> {
    this.world.consent(personId, false);
    return this.tell(StopOnWithdrawal, consentWithdrawn, personId, { purpose: 'mentor-follow-up' });
  }

  /** Records the fact and lets its subscriber hear of it, as the worker does. */
  private async tell<P extends FactPayload>(subscriber: new (...parameters: never[]) => FactSubscriber<P>, type: FactType<P>, personId: string, payload: P): Promise<void> {
    const statement = { occurredAt: this.clock.now(), subjectId: personId, actorId: null, programmeId: this.world.programme.id, activityId: null, language: null };
    const id = await recordFact(this.db, type, { ...statement, payload });
    const fact = await findFact<P>(this.db, id);
    if (fact === undefined) throw new Error('fact is gone');
    await this.db.transaction((tx) => this.app.get(subscriber).handle(tx, fact));
  }

  /** Does the jobs that the dispatcher has asked for. */
  async sendQueued(): Promise<void> {
    const jobs = await this.db.rows<{ payload: { followUpIds: string[] } }>(`delete from queue.outbox where name = 'mentoring.send-follow-ups' returning payload`);
    for (const { payload } of jobs) await this.send(...payload.followUpIds);
  }

  send(...followUpIds: string[]): Promise<void> {
    return this.db.transaction((tx) => this.app.get(SendFollowUpsHandler).handle(tx, { followUpIds }));
  }

  /** Letters that wait for an answer. */
  async openLetters(people: readonly { readonly name: string; readonly personId: string }[]): Promise<{ id: string; name: string; personId: string; step: string; sentAt: Date; expiresAt: Date }[]> {
    const rows = await this.db.rows<{ id: string; personId: string; step: string; sentAt: Date; expiresAt: Date }>(
      `select f.id, c.person_id as "personId", f.step, f.sent_at as "sentAt", f.expires_at as "expiresAt" from mentoring.follow_up f join mentoring.candidacy c on c.id = f.candidacy_id
       where f.state = 'sent' and f.closed_at is null and not exists (select 1 from mentoring.check_in k where k.follow_up_id = f.id)`,
    );
    const names = new Map(people.map(({ personId, name }) => [personId, name]));
    return rows.flatMap((row) => (names.has(row.personId) ? [{ ...row, name: names.get(row.personId) ?? '' }] : []));
  }

  /** One tap in the letter of that step; a mentor who has left meanwhile is told so. */
  async answer(personId: string, step: string, answer: string): Promise<void> {
    const [followUp] = await this.db.rows<{ id: string }>(`select f.id from mentoring.follow_up f join mentoring.candidacy c on c.id = f.candidacy_id where c.person_id = $1 and f.round = c.round and f.step = $2`, [personId, step]);
    const message = this.world.messages.get(`mentor-follow-up:${followUp?.id}`);
    if (message?.purpose !== 'mentor-follow-up') throw new Error(`no letter of ${step}`);
    const { status, text } = await this.call('POST', `/check-ins/${message.stopUrl.split('/').at(-1)}`, { answer });
    if (status !== 200 && status !== 410) throw new Error(text);
  }

  /** The token in the last mail of that template. */
  token(template: 'mentor-invitation' | 'mentor-follow-up' | 'mentor-welcome', personId: string): string {
    const message = this.world.written(template, personId).at(-1);
    const token = message?.purpose === 'mentor-follow-up' ? message.stopUrl.split('/').at(-1) : undefined;
    if (token === undefined) throw new Error(`no ${template} was written`);
    return token;
  }

  /** A mentor whose onboarding is just done. */
  async mentor(over: Parameters<FakeWorld['person']>[0] = {}): Promise<string> {
    const { personId } = this.world.person(over);
    await this.certified(personId);
    const answer = await this.call('POST', `/mentor-invitations/${this.token('mentor-invitation', personId)}`, { answer: 'accept' });
    if (answer.status !== 200) throw new Error(answer.text);
    await this.onboard(personId);
    return personId;
  }

  /** Does every step of the onboarding. */
  async onboard(personId: string): Promise<void> {
    const cookie = this.world.signIn('trainee', personId);
    for (const step of ['basics', 'safeguarding', 'agreement']) {
      const done = await this.call('POST', '/me/mentoring/onboarding', { step }, cookie);
      if (done.status !== 200) throw new Error(done.text);
    }
  }

  /** Lets who certifies mentors hear of the latest conclusion, as the worker does. */
  async certifyConcluded(personId: string): Promise<void> {
    const fact = await findFact<{ candidacyId: string }>(this.db, (await this.facts(personId, mentorConcluded.type)).at(-1)?.id ?? '');
    if (fact === undefined) throw new Error('nobody was concluded');
    await this.db.transaction((tx) => this.app.get(CertifyOnConclusion).handle(tx, fact));
  }

  facts(personId: string, ...types: string[]): Promise<{ id: string; type: string; payload: Record<string, unknown>; supersedes: string | null }[]> {
    return this.db.rows(`select id, type, payload, supersedes from ledger.fact where subject_id = $1 and type = any ($2) order by id`, [personId, types]);
  }

  async followUps(personId: string): Promise<{ id: string; step: string; state: string; reason: string | null; due: string }[]> {
    return this.db.rows(
      `select f.id, f.step, f.state, f.reason, to_char(f.due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI"Z"') as due from mentoring.follow_up f join mentoring.candidacy c on c.id = f.candidacy_id
       where c.person_id = $1 and f.round = c.round order by f.due_at`,
      [personId],
    );
  }

  tasks(personId: string): Promise<{ kind: string; state: string; opened: string; due: string }[]> {
    const minute = (column: string) => `to_char(t.${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI"Z"')`;
    return this.db.rows(
      `select t.kind, t.state, ${minute('opened_at')} as opened, ${minute('due_at')} as due from mentoring.task t join mentoring.candidacy c on c.id = t.candidacy_id where c.person_id = $1 order by t.opened_at, t.kind`,
      [personId],
    );
  }

  async state(personId: string): Promise<string | undefined> {
    return (await this.db.rows<{ state: string }>(`select state from mentoring.candidacy where person_id = $1`, [personId]))[0]?.state;
  }
}
