import { NestFactory } from '@nestjs/core';
import { IssueForActivity, type PlannedCertificate } from '#certificates/core';
import { KaasaModule } from '#composition';
import { Database, firstRow } from '#platform/database';
import { withCommandDatabase } from '../database/command-database.js';

export interface IssuedPerson {
  readonly personId: string;
  readonly name: string;
  readonly state: 'issued' | 'issued-now' | 'ready' | 'held-back' | 'not-completed';
  readonly number: string | null;
  readonly why: string;
}

export interface IssueResult {
  readonly activity: string;
  readonly dryRun: boolean;
  readonly issued: number;
  readonly alreadyIssued: number;
  readonly ready: number;
  readonly heldBack: number;
  readonly notCompleted: number;
  readonly people: readonly IssuedPerson[];
}

/** Null when there is no such activity. Each certificate is issued in a transaction of its own, so what was done stays done. */
export async function issueForActivityKey(environment: NodeJS.ProcessEnv, key: string, dryRun: boolean, say: (line: string) => void): Promise<IssueResult | null> {
  return withCommandDatabase(environment, async ({ url, config }) => {
    const settings = { databaseUrl: url, applicationName: 'kaasa-command', poolSize: 2, dataDir: config.dataDir, smtpUrl: null, baseUrl: config.baseUrl ?? `http://${config.host}:${config.port ?? 3000}`, demo: config.demo };
    const app = await NestFactory.createApplicationContext(KaasaModule.with(settings), { logger: ['error'] });
    try {
      const activity = await firstRow<{ id: string }>(app.get(Database), `select id from programme.activity where key = $1 order by id limit 1`, [key]);
      if (activity === undefined) return null;
      const activities = app.get(IssueForActivity, { strict: false });
      const planned = await activities.plan(activity.id);
      const now = dryRun ? new Set<string>() : await issueReady(activities, planned, say);
      const people = (now.size === 0 ? planned : await activities.plan(activity.id)).map((person) => told(person, now));
      const count = (state: IssuedPerson['state']) => people.filter((person) => person.state === state).length;
      return { activity: key, dryRun, issued: count('issued-now'), alreadyIssued: count('issued'), ready: count('ready'), heldBack: count('held-back'), notCompleted: count('not-completed'), people };
    } finally {
      await app.close();
    }
  });
}

async function issueReady(activities: IssueForActivity, planned: readonly PlannedCertificate[], say: (line: string) => void): Promise<Set<string>> {
  const issued = new Set<string>();
  for (const { personId, completionId, prospect } of planned) {
    if (prospect !== 'ready' || completionId === null) continue;
    if ((await activities.one(completionId)).outcome === 'issued') issued.add(personId);
    if (issued.size % 50 === 0) say(`${issued.size} issued …`);
  }
  return issued;
}

function told({ personId, name, prospect, number, obstacles }: PlannedCertificate, now: ReadonlySet<string>): IssuedPerson {
  const missing = obstacles.missing.length > 0 ? [`missing: ${obstacles.missing.join(', ')}`] : [];
  const letters = obstacles.letters.length > 0 ? [`no font has: ${obstacles.letters.join(' ')}`] : [];
  return { personId, name, state: now.has(personId) ? 'issued-now' : prospect, number, why: [...missing, ...letters].join('; ') };
}
