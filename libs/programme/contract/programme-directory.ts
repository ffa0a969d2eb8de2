import type { Localized } from '#kernel';
import type { SqlPort } from '#people/contract';
import type { ActivityKind, PresenceState } from './facts.js';

export interface ProgrammeSummary {
  readonly id: string;
  readonly key: string;
  readonly title: Localized;
  /** IANA name, such as Europe/Tallinn. */
  readonly timeZone: string;
  /** The funder's branding line, and where it leads. */
  readonly credit?: { readonly title: string; readonly url: string };
}

export interface ActivitySummary {
  readonly id: string;
  readonly programmeId: string;
  readonly key: string;
  readonly kind: ActivityKind;
  readonly title: Localized;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: Localized;
  readonly mode: 'on-site' | 'online' | 'hybrid';
  readonly capacity: number;
}

export interface PresenceSummary {
  readonly state: PresenceState;
  readonly minutes: number;
}

/** What other domains may ask of the programme. */
export abstract class ProgrammeDirectory {
  abstract programmes(sql: SqlPort): Promise<ProgrammeSummary[]>;
  abstract programmeByKey(sql: SqlPort, key: string): Promise<ProgrammeSummary | undefined>;
  abstract activity(sql: SqlPort, activityId: string): Promise<ActivitySummary | undefined>;
  abstract activities(sql: SqlPort, activityIds: readonly string[]): Promise<Map<string, ActivitySummary>>;
  /** Those of a programme that end last. */
  async latestActivities(_sql: SqlPort, _programmeId: string, _most: number): Promise<ActivitySummary[]> {
    return [];
  }
  /** Activities that the person is registered for (not waitlisted), soonest first. */
  abstract activitiesOf(sql: SqlPort, personId: string): Promise<ActivitySummary[]>;
  abstract isRegistered(sql: SqlPort, activityId: string, personId: string): Promise<boolean>;
  abstract participants(sql: SqlPort, activityId: string): Promise<string[]>;
  abstract presence(sql: SqlPort, activityId: string, personId: string): Promise<PresenceSummary | undefined>;
  /** What is stated at one activity, by person; who is not in the map has no statement. */
  abstract presences(sql: SqlPort, activityId: string): Promise<Map<string, PresenceSummary>>;
  /** What is stated about one person, by activity. */
  abstract presencesOf(sql: SqlPort, personId: string): Promise<Map<string, PresenceSummary>>;
  /** How many activities of the programme each person has a place in or waits for; 0 is left out. */
  abstract activityCounts(sql: SqlPort, programmeId: string, personIds: readonly string[]): Promise<Map<string, number>>;
  abstract isTrainerOf(sql: SqlPort, activityId: string, personId: string): Promise<boolean>;
  /** Whether the trainer runs any activity in which the person has a place or waits for one. */
  abstract trains(sql: SqlPort, trainerId: string, personId: string): Promise<boolean>;
  /** Everybody who has or waits for a place in an activity that the trainer runs. */
  abstract trainedBy(sql: SqlPort, trainerId: string): Promise<string[]>;
  /** Full names, as certificates print them. */
  abstract trainerNames(sql: SqlPort, activityId: string): Promise<string[]>;
}
