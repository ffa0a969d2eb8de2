import { Injectable } from '@nestjs/common';
import { CurriculaDirectory } from '#curricula/contract';
import { PeopleDirectory } from '#people/contract';
import type { Sql } from '#platform/database';
import { ProgrammeDirectory, type ActivitySummary, type ProgrammeSummary } from '#programme/contract';
import type { ProgrammeWords } from '../domain/longest-claims.js';
import { longestHolderNames } from '../persistence/holder-names.query.js';

/** Enough to meet the longest titles and names, and few enough for one request. */
const mostTrainings = 40;
const trainingsWithNames = 12;
const mostNames = 40;

/** Gathers what a programme's certificates may have to hold: its trainings, who takes part in them, and names on what was issued. */
@Injectable()
export class FindProgrammeWords {
  constructor(
    private readonly programmes: ProgrammeDirectory,
    private readonly curricula: CurriculaDirectory,
    private readonly people: PeopleDirectory,
  ) {}

  async execute(sql: Sql, programme: ProgrammeSummary): Promise<ProgrammeWords> {
    const activities = await this.programmes.latestActivities(sql, programme.id, mostTrainings);
    const trainings: ProgrammeWords['trainings'][number][] = [];
    for (const { id, title, place } of activities) {
      const modules = await this.curricula.course(sql, id);
      if (modules.length > 0) trainings.push({ title, place, modules, trainers: await this.programmes.trainerNames(sql, id) });
    }
    const names = [...(await longestHolderNames(sql, programme.id, mostNames)), ...(await this.participants(sql, activities.slice(0, trainingsWithNames)))];
    return { title: programme.title, credit: programme.credit ?? null, names, trainings };
  }

  private async participants(sql: Sql, activities: readonly ActivitySummary[]): Promise<string[]> {
    const ids = new Set<string>();
    for (const { id } of activities) for (const personId of await this.programmes.participants(sql, id)) ids.add(personId);
    const contacts = await this.people.contacts(sql, [...ids]);
    return [...contacts.values()].map(({ givenName, familyName }) => `${givenName} ${familyName}`);
  }
}
