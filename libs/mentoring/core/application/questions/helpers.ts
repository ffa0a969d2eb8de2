import { Injectable } from '@nestjs/common';
import { Messenger } from '#messaging/contract';
import { PeopleDirectory } from '#people/contract';
import type { Sql, Tx } from '#platform/database';
import { BaseUrl } from '#platform/http';
import { ProgrammeDirectory } from '#programme/contract';
import { askedMail } from '../mails.js';

/** Whom a mentor's question goes to, and the letter that says so: those who trained the mentor; where nobody did, the person on duty. */
@Injectable()
export class Helpers {
  constructor(
    private readonly people: PeopleDirectory,
    private readonly programmes: ProgrammeDirectory,
    private readonly messenger: Messenger,
    private readonly base: BaseUrl,
  ) {}

  async tell(tx: Tx, asked: { programmeId: string; mentorId: string; onDutyId: string | null }, entryId: string): Promise<void> {
    for (const personId of await this.of(tx, asked)) {
      await this.messenger.send(tx, { personId, purpose: 'service', template: askedMail, values: { questionsUrl: `${this.base.url}/teach/mentors/questions` }, key: `mentor-asked:${entryId}:${personId}` });
    }
  }

  async of(sql: Sql, { programmeId, mentorId, onDutyId }: { programmeId: string; mentorId: string; onDutyId: string | null }): Promise<string[]> {
    const trainers: string[] = [];
    for (const { personId } of await this.people.holdersOf(sql, programmeId, 'trainer')) if (personId !== mentorId && (await this.programmes.trains(sql, personId, mentorId))) trainers.push(personId);
    if (trainers.length > 0) return trainers;
    return onDutyId === null || onDutyId === mentorId ? [] : [onDutyId];
  }
}
