import { Injectable } from '@nestjs/common';
import { PeopleDirectory } from '#people/contract';
import type { Sql } from '#platform/database';
import { ProgrammeDirectory } from '#programme/contract';

/** Whom a mentor's question goes to: those who trained the mentor; where nobody did, the person on duty. */
@Injectable()
export class Helpers {
  constructor(
    private readonly people: PeopleDirectory,
    private readonly programmes: ProgrammeDirectory,
  ) {}

  async of(sql: Sql, { programmeId, mentorId, onDutyId }: { programmeId: string; mentorId: string; onDutyId: string | null }): Promise<string[]> {
    const trainers: string[] = [];
    for (const { personId } of await this.people.holdersOf(sql, programmeId, 'trainer')) if (personId !== mentorId && (await this.programmes.trains(sql, personId, mentorId))) trainers.push(personId);
    if (trainers.length > 0) return trainers;
    return onDutyId === null || onDutyId === mentorId ? [] : [onDutyId];
  }
}
