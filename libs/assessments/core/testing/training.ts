import { FixedClock, newId, type Localized } from '#kernel';
import type { AssessmentPhase } from '#assessments/contract';
import type { ChoiceItem } from '#assessments/engine';
import { ModuleReleases } from '#curricula/contract';
import type { ModuleDefinition } from '#modules/sdk';
import type { RateLimits } from '#people/contract';
import type { Actor, Grant } from '#platform/auth';
import type { Database, Sql } from '#platform/database';
import { ProgrammeDirectory, type ActivitySummary } from '#programme/contract';
import { SqlAssessmentsDirectory } from '../application/assessments-directory.js';
import { EnsureAssessments } from '../application/ensure-assessments.js';
import { ReadAttempt } from '../application/read-attempt.js';
import { ReadResult } from '../application/read-result.js';
import { SaveResponses } from '../application/save-responses.js';
import { StartAttempt } from '../application/start-attempt.js';
import { SubmitAttempt } from '../application/submit-attempt.js';
import { StartGate } from '../timing/index.js';
import { AssessmentLibrary } from '../persistence/assessments.repository.js';
import { AttemptOwners } from '../persistence/attempt-owners.js';

export const text = (value: string): Localized => ({ et: value, ru: value, en: value });

/** A question whose right option is `b`; with several, `a` and `b`. */
export function question(stem: string, kind: ChoiceItem['kind'] = 'single-choice'): ChoiceItem {
  const correct = kind === 'single-choice' ? ['b'] : ['a', 'b'];
  const options = ['a', 'b', 'c', 'd'].map((key) => ({ key, text: text(key), correct: correct.includes(key), explanation: text(`why ${key}`) }));
  return { kind, stem: text(stem), explanation: text(`because ${stem}`), points: 1, options };
}

/** The ports of other domains, as far as assessments ask them: one training, its release, who is registered and who trains. */
export class Training {
  readonly programmeId = newId();
  readonly activityId = newId();
  readonly releaseId = newId();
  readonly trainerId = newId();
  readonly trainer: Actor = { ...someone([{ role: 'trainer', programmeId: this.programmeId }]), personId: this.trainerId };
  readonly clock = new FixedClock(new Date('2026-05-04T09:00:00Z'));
  readonly strangers = new Set<string>();
  items = [
    { key: 'q1', lesson: 'first', content: question('one') },
    { key: 'q2', lesson: 'first', content: question('two') },
    { key: 'q3', lesson: 'second', content: question('three', 'multiple-choice') },
    { key: 'q4', lesson: 'second', content: question('four') },
  ];

  readonly releases: ModuleReleases = {
    release: async (_sql, releaseId) => ({
      releaseId,
      moduleId: 'test-module',
      version: '1.0.0',
      definition: { title: { et: 'Moodul', ru: 'Модуль', en: 'Module' }, items: this.items, completion: { lessons: [], passMark: 0.5 } } as unknown as ModuleDefinition,
    }),
  };

  readonly programme = {
    activity: async (_sql: Sql, id: string) => ({ id, programmeId: this.programmeId }) as ActivitySummary,
    isRegistered: async (_sql: Sql, _activityId: string, personId: string) => !this.strangers.has(personId),
    isTrainerOf: async (_sql: Sql, _activityId: string, personId: string) => personId === this.trainerId,
  } as unknown as ProgrammeDirectory;
}

export const unlimited = { hit: async () => undefined } as unknown as RateLimits;

/** The domain's use cases over one database, as one process has them. */
export function useCases(db: Database, { clock, releases, programme }: Training) {
  const library = new AssessmentLibrary(db);
  const owners = new AttemptOwners(db);
  return {
    directory: new SqlAssessmentsDirectory(new EnsureAssessments(releases, programme, clock)),
    start: new StartAttempt(db, clock, library, owners, programme, new StartGate(db, clock, unlimited)),
    read: new ReadAttempt(db, library, owners),
    save: new SaveResponses(db, clock, library, owners),
    submit: new SubmitAttempt(db, clock, library),
    result: new ReadResult(db, clock, library, programme),
  };
}

/** Makes the tests of the training's module: by phase what they are. */
export async function moduleTests(db: Database, training: Training): Promise<Record<AssessmentPhase, string>> {
  const { directory } = useCases(db, training);
  await db.transaction((tx) => directory.ensureForModule(tx, training.activityId, training.releaseId));
  const standings = await directory.standings(db, training.activityId, newId());
  const idOf = (phase: AssessmentPhase) => standings.find((standing) => standing.phase === phase)?.assessmentId ?? '';
  return { pre: idOf('pre'), post: idOf('post') };
}

export function someone(grants: readonly Grant[] = []): Actor {
  return { personId: newId(), sessionId: newId(), language: 'et', grants };
}
