import { Injectable } from '@nestjs/common';
import { decodeCursor, toPage, type Page, type PageRequest } from '#kernel';
import { AttendeeList, type Attendee } from '#people/contract';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { rosterEntries, type RosterEntry } from '../persistence/roster.query.js';
import { ActivityGate } from './activity-gate.js';
import { mayViewRoster } from './view-roster.policy.js';

export type RosterLine = RosterEntry & Attendee;

@Injectable()
export class ViewRoster {
  constructor(
    private readonly db: Database,
    private readonly gate: ActivityGate,
    private readonly attendees: AttendeeList,
  ) {}

  /** A page of the list by family name, narrowed to names that hold the words of `search`. */
  async page(actor: Actor, activityId: string, search: string | null, { limit, cursor }: PageRequest): Promise<Page<RosterLine>> {
    await this.gate.open(this.db, actor, activityId, mayViewRoster);
    const entries = await rosterEntries(this.db, activityId);
    const after = cursor === null ? null : placeOf(cursor);
    const found = await this.attendees.among(this.db, [...entries.keys()], { search, after, limit: limit + 1 });
    return toPage(linesOf(found, entries), limit, (line) => [line.familyName, line.givenName, line.personId], (line) => line);
  }

  /** The lines of these people, by family name; at most 200. */
  async lines(actor: Actor, activityId: string, personIds: readonly string[]): Promise<RosterLine[]> {
    await this.gate.open(this.db, actor, activityId, mayViewRoster);
    const entries = await rosterEntries(this.db, activityId, personIds);
    return linesOf(await this.attendees.among(this.db, [...entries.keys()], { search: null, after: null, limit: 200 }), entries);
  }
}

function linesOf(found: readonly Attendee[], entries: ReadonlyMap<string, RosterEntry>): RosterLine[] {
  return found.flatMap((attendee) => {
    const entry = entries.get(attendee.personId);
    return entry === undefined ? [] : [{ ...attendee, ...entry }];
  });
}

function placeOf(cursor: string): [string, string, string] {
  return decodeCursor(cursor, ['text', 'text', 'id']) as [string, string, string];
}
