import { Injectable } from '@nestjs/common';
import { CurriculaDirectory } from '#curricula/contract';
import { PeopleDirectory } from '#people/contract';
import { Database, type Sql } from '#platform/database';
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
    private readonly db: Database,
    private readonly programmes: ProgrammeDirectory,
    private readonly curricula: CurriculaDirectory,
    private readonly people: PeopleDirectory,
  ) {}

  /** What does not wait for each other travels to the database together: it is asked with each change in the editor. */
  execute(programme: ProgrammeSummary): Promise<ProgrammeWords> {
    return this.db.together(async (sql) => {
      const activities = await this.programmes.latestActivities(sql, programme.id, mostTrainings);
      const [trainings, held, participants] = await Promise.all([
        Promise.all(activities.map((activity) => this.training(sql, activity))),
        longestHolderNames(sql, programme.id, mostNames),
        this.participants(sql, activities.slice(0, trainingsWithNames)),
      ]);
      return { title: programme.title, credit: programme.credit ?? null, names: [...held, ...participants], trainings: trainings.filter(({ modules }) => modules.length > 0) };
    });
  }

  private async training(sql: Sql, { id, title, place }: ActivitySummary): Promise<ProgrammeWords['trainings'][number]> {
    const [modules, trainers] = await Promise.all([this.curricula.course(sql, id), this.programmes.trainerNames(sql, id)]);
    return { title, place, modules, trainers };
  }

  private async participants(sql: Sql, activities: readonly ActivitySummary[]): Promise<string[]> {
    const ids = (await Promise.all(activities.map(({ id }) => this.programmes.participants(sql, id)))).flat();
    const contacts = await this.people.contacts(sql, [...new Set(ids)]);
    return [...contacts.values()].map(({ givenName, familyName }) => `${givenName} ${familyName}`);
  }
}
