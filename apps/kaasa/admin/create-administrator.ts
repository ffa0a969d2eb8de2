import { randomBytes } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { NestFactory } from '@nestjs/core';
import { KaasaModule, phrases } from '#composition';
import { DomainError, type Language } from '#kernel';
import { CreateAdministrator, newSignInLink } from '#people/core';
import { Database, firstRow } from '#platform/database';
import { programmeSetup } from '#programme/core';
import type { CommandDatabase } from '../database/command-database.js';
import { OperatorError } from '../problem.js';
import { bringUpToDate } from '../steps.js';

export interface AdministratorInput {
  readonly email: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly programmeKey: string | null;
  readonly language: Language;
  /** Null: one is made up. */
  readonly password: string | null;
}

export interface MadeAdministrator {
  readonly id: string;
  readonly email: string;
  /** Only one that was made up here. */
  readonly password: string | null;
  readonly link: string;
  readonly linkExpiresAt: string;
}

const firstProgramme = {
  key: 'programme',
  title: { et: 'Uus programm', ru: 'Новая программа', en: 'New programme' },
  goal: { et: 'Eesmärk on veel sõnastamata.', ru: 'Цель пока не сформулирована.', en: 'The aim is still to be written.' },
  credit: { title: 'British Council #PeopletoPeople', url: 'https://www.britishcouncil.org' },
  timeZone: 'Europe/Tallinn',
} as const;

/** Makes an administrator; an installation without any programme gets its first, so that there is something to run. */
export async function createAdministrator({ url, config }: CommandDatabase, input: AdministratorInput): Promise<MadeAdministrator> {
  await bringUpToDate(url);
  const baseUrl = config.baseUrl ?? `http://127.0.0.1:${config.port}`;
  const settings = { databaseUrl: url, applicationName: 'kaasa-admin', poolSize: 2, dataDir: config.dataDir, smtpUrl: config.smtpUrl ?? null, baseUrl, demo: config.demo };
  const app = await NestFactory.createApplicationContext(KaasaModule.with(settings), { logger: ['error'] });
  try {
    const db = app.get(Database);
    await ensureProgramme(db, input.programmeKey);
    const made = input.password === null ? randomBytes(12).toString('base64url') : null;
    const id = await app.get(CreateAdministrator, { strict: false }).execute({ ...input, password: input.password ?? made ?? '' });
    const { token } = await newSignInLink(db, id, 'set-password', new Date());
    const link = await firstRow<{ expiresAt: Date }>(db, `select expires_at as "expiresAt" from people.sign_in_link where person_id = $1 order by id desc limit 1`, [id]);
    return { id, email: input.email, password: made, link: `${baseUrl}/link/${token}`, linkExpiresAt: link?.expiresAt.toISOString() ?? '' };
  } catch (error) {
    throw error instanceof DomainError ? new OperatorError(phrases[error.code]?.en ?? error.code) : error;
  } finally {
    await app.close();
  }
}

async function ensureProgramme(db: Database, key: string | null): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.rows('lock table programme.programme in share row exclusive mode');
    if ((await firstRow(tx, 'select 1 from programme.programme limit 1')) !== undefined) return;
    await programmeSetup.addProgramme(tx, { ...firstProgramme, key: key ?? firstProgramme.key, createdAt: new Date() });
  });
}

/** The first line of what comes in. */
export async function readPassword(input: NodeJS.ReadableStream): Promise<string> {
  const [line = ''] = (await text(input)).split(/\r?\n/);
  if (line === '') throw new OperatorError('--password-stdin was given, but no password came in.');
  return line;
}
