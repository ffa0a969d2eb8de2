import { Global, Module, type DynamicModule } from '@nestjs/common';
import { AssessmentsDirectory, attemptGraded, type AssessmentStanding } from '#assessments/contract';
import { InstalledModules } from '#curricula/contract';
import { Clock, FixedClock, newId, type FactPayload, type FactType } from '#kernel';
import type { ModuleDefinition } from '#modules/sdk';
import { AttendeeList, type Attendee } from '#people/contract';
import type { Actor, Grant } from '#platform/auth';
import { Database, type Tx } from '#platform/database';
import { recordFact } from '#platform/ledger';
import { presenceRecorded, ProgrammeDirectory, type ActivitySummary, type PresenceState, type PresenceSummary } from '#programme/contract';

const text = (value: string) => ({ et: value, ru: value, en: value });

/** The ports of other domains over one training in memory, and the facts that those domains would record. */
export class Training {
  readonly programmeId = newId();
  readonly activityId = newId();
  readonly trainerId = newId();
  readonly clock = new FixedClock(new Date('2026-05-04T09:00:00Z'));
  readonly registered: string[] = [];
  readonly presence = new Map<string, PresenceSummary>();
  readonly standings = new Map<string, AssessmentStanding[]>();
  readonly ensured: string[] = [];
  readonly names = new Map<string, Pick<Attendee, 'givenName' | 'familyName'>>();
  private readonly presenceFacts = new Map<string, string>();

  readonly activity: ActivitySummary = {
    id: this.activityId,
    programmeId: this.programmeId,
    key: 'training-1',
    kind: 'training',
    title: text('Training'),
    startsAt: new Date('2026-05-05T07:00:00Z'),
    endsAt: new Date('2026-05-05T14:00:00Z'),
    place: text('Narva'),
    mode: 'on-site',
    capacity: 20,
  };

  readonly programme = {
    programmes: async () => [{ id: this.programmeId, key: 'programme', title: text('Programme'), timeZone: 'Europe/Tallinn' }],
    activity: async (_sql: unknown, id: string) => (id === this.activityId ? this.activity : undefined),
    activitiesOf: async (_sql: unknown, personId: string) => (this.registered.includes(personId) ? [this.activity] : []),
    isRegistered: async (_sql: unknown, id: string, personId: string) => id === this.activityId && this.registered.includes(personId),
    participants: async () => [...this.registered],
    presence: async (_sql: unknown, _id: string, personId: string) => this.presence.get(personId),
    presences: async () => this.presence,
    presencesOf: async (_sql: unknown, personId: string) => new Map([...this.presence].flatMap(([id, summary]) => (id === personId ? [[this.activityId, summary]] : []))),
    isTrainerOf: async (_sql: unknown, id: string, personId: string) => id === this.activityId && personId === this.trainerId,
  } as unknown as ProgrammeDirectory;

  readonly assessments: AssessmentsDirectory = {
    standings: async (_sql, _activityId, personId) => this.standings.get(personId) ?? [],
    standingsOf: async () => this.standings,
    ensureForModule: async (_tx, activityId, releaseId) => void this.ensured.push(`${activityId} ${releaseId}`),
  };

  readonly attendees: AttendeeList = {
    among: async (_sql, personIds, { after, limit }) => {
      const key = ({ familyName, givenName, personId }: Attendee) => `${familyName} ${givenName} ${personId}`;
      const all = personIds.map((personId): Attendee => ({ personId, givenName: '', familyName: '', language: 'et', accommodation: null, ...this.names.get(personId) }));
      const sorted = all.sort((a, b) => (key(a) < key(b) ? -1 : 1));
      return sorted.filter((one) => after === null || key(one) > after.join(' ')).slice(0, limit);
    },
  };

  person(familyName = 'Proov'): Actor {
    const actor = someone([{ role: 'trainee', programmeId: this.programmeId }]);
    this.registered.push(actor.personId);
    this.names.set(actor.personId, { givenName: 'Mari', familyName });
    return actor;
  }

  trainer(): Actor {
    return { ...someone([{ role: 'trainer', programmeId: this.programmeId }]), personId: this.trainerId };
  }

  administrator(): Actor {
    return someone([{ role: 'administrator', programmeId: this.programmeId }]);
  }

  /** The programme's statement about presence; a later one supersedes. */
  async statePresence(tx: Tx, personId: string, state: PresenceState): Promise<string> {
    this.presence.set(personId, { state, minutes: state === 'present' ? 420 : 0 });
    const payload = { state, method: 'roster' as const, minutes: 420, activityKind: 'training' as const };
    const id = await this.fact(tx, presenceRecorded, personId, payload, this.presenceFacts.get(personId) ?? null);
    this.presenceFacts.set(personId, id);
    return id;
  }

  grade(tx: Tx, personId: string, moduleId: string, phase: 'pre' | 'post', passed: boolean, supersedes: string | null = null): Promise<string> {
    return this.fact(tx, attemptGraded, personId, { attemptId: newId(), assessmentId: newId(), moduleId, phase, score: passed ? 2 : 0, max: 2, passed }, supersedes);
  }

  /** This domain's Nest module needs of a composition what this one gives. */
  composition(db: Database, modules: readonly ModuleDefinition[]): DynamicModule {
    const shared = [
      { provide: Database, useValue: db },
      { provide: Clock, useValue: this.clock },
      { provide: InstalledModules, useValue: { modules } satisfies InstalledModules },
      { provide: ProgrammeDirectory, useValue: this.programme },
      { provide: AssessmentsDirectory, useValue: this.assessments },
      { provide: AttendeeList, useValue: this.attendees },
    ];
    return { module: FakeComposition, providers: shared, exports: shared.map(({ provide }) => provide) };
  }

  private fact<P extends FactPayload>(tx: Tx, type: FactType<P>, personId: string, payload: P, supersedes: string | null = null): Promise<string> {
    return recordFact(tx, type, {
      occurredAt: this.clock.now(),
      subjectId: personId,
      actorId: null,
      programmeId: this.programmeId,
      activityId: this.activityId,
      language: 'et',
      payload,
      supersedes,
    });
  }
}

@Global()
@Module({})
class FakeComposition {}

export function someone(grants: readonly Grant[] = []): Actor {
  return { personId: newId(), sessionId: newId(), language: 'et', grants };
}
