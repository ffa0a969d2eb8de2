import { Injectable } from '@nestjs/common';
import { PeopleDirectory, type SqlPort } from '#people/contract';
import { firstRow, prepared } from '#platform/database';
import { ProgrammeDirectory, type ActivitySummary, type PresenceSummary, type ProgrammeSummary } from '#programme/contract';

const programmeColumns = `id, key, title, time_zone as "timeZone", jsonb_build_object('title', credit_title, 'url', credit_url) as credit`;
const activityColumns = `a.id, a.programme_id as "programmeId", a.key, a.kind, a.title, a.starts_at as "startsAt", a.ends_at as "endsAt", a.place, a.mode, a.capacity`;

const activityById = prepared(`select ${activityColumns} from programme.activity a where a.id = $1`);
const presenceOfOne = prepared(`select state, minutes from programme.presence where activity_id = $1 and person_id = $2 and state is not null`);
const registration = prepared(`select 1 from programme.registration where activity_id = $1 and person_id = $2 and status = 'registered'`);

@Injectable()
export class SqlProgrammeDirectory extends ProgrammeDirectory {
  constructor(private readonly people: PeopleDirectory) {
    super();
  }

  programmes(sql: SqlPort): Promise<ProgrammeSummary[]> {
    return sql.rows<ProgrammeSummary>(`select ${programmeColumns} from programme.programme order by created_at, id`);
  }

  programmeByKey(sql: SqlPort, key: string): Promise<ProgrammeSummary | undefined> {
    return firstRow<ProgrammeSummary>(sql, `select ${programmeColumns} from programme.programme where key = $1`, [key]);
  }

  activity(sql: SqlPort, activityId: string): Promise<ActivitySummary | undefined> {
    return firstRow<ActivitySummary>(sql, activityById, [activityId]);
  }

  async activities(sql: SqlPort, activityIds: readonly string[]): Promise<Map<string, ActivitySummary>> {
    const rows = await sql.rows<ActivitySummary>(`select ${activityColumns} from programme.activity a where a.id = any ($1::uuid[])`, [activityIds]);
    return new Map(rows.map((row) => [row.id, row]));
  }

  override latestActivities(sql: SqlPort, programmeId: string, most: number): Promise<ActivitySummary[]> {
    return sql.rows<ActivitySummary>(`select ${activityColumns} from programme.activity a where a.programme_id = $1 order by a.ends_at desc, a.id limit $2`, [programmeId, most]);
  }

  activitiesOf(sql: SqlPort, personId: string): Promise<ActivitySummary[]> {
    return sql.rows<ActivitySummary>(
      `select ${activityColumns} from programme.registration r join programme.activity a on a.id = r.activity_id
       where r.person_id = $1 and r.status = 'registered' order by a.starts_at, a.id`,
      [personId],
    );
  }

  async isRegistered(sql: SqlPort, activityId: string, personId: string): Promise<boolean> {
    const row = await firstRow(sql, registration, [activityId, personId]);
    return row !== undefined;
  }

  async participants(sql: SqlPort, activityId: string): Promise<string[]> {
    const rows = await sql.rows<{ personId: string }>(
      `select person_id as "personId" from programme.registration where activity_id = $1 and status = 'registered' order by position`,
      [activityId],
    );
    return rows.map(({ personId }) => personId);
  }

  presence(sql: SqlPort, activityId: string, personId: string): Promise<PresenceSummary | undefined> {
    return firstRow<PresenceSummary>(sql, presenceOfOne, [activityId, personId]);
  }

  async presences(sql: SqlPort, activityId: string): Promise<Map<string, PresenceSummary>> {
    const rows = await sql.rows<PresenceSummary & { personId: string }>(
      `select person_id as "personId", state, minutes from programme.presence where activity_id = $1 and state is not null`,
      [activityId],
    );
    return new Map(rows.map(({ personId, state, minutes }) => [personId, { state, minutes }]));
  }

  async presencesOf(sql: SqlPort, personId: string): Promise<Map<string, PresenceSummary>> {
    const rows = await sql.rows<PresenceSummary & { activityId: string }>(
      `select activity_id as "activityId", state, minutes from programme.presence where person_id = $1 and state is not null`,
      [personId],
    );
    return new Map(rows.map(({ activityId, state, minutes }) => [activityId, { state, minutes }]));
  }

  async activityCounts(sql: SqlPort, programmeId: string, personIds: readonly string[]): Promise<Map<string, number>> {
    const rows = await sql.rows<{ personId: string; activities: number }>(
      `select r.person_id as "personId", count(*)::int as activities
       from programme.registration r join programme.activity a on a.id = r.activity_id
       where a.programme_id = $1 and r.person_id = any ($2::uuid[]) and r.status <> 'cancelled' group by r.person_id`,
      [programmeId, personIds],
    );
    return new Map(rows.map(({ personId, activities }) => [personId, activities]));
  }

  async trains(sql: SqlPort, trainerId: string, personId: string): Promise<boolean> {
    const row = await firstRow(
      sql,
      `select 1 from programme.activity_trainer t join programme.registration r on r.activity_id = t.activity_id
       where t.person_id = $1 and r.person_id = $2 and r.status <> 'cancelled' limit 1`,
      [trainerId, personId],
    );
    return row !== undefined;
  }

  async trainedBy(sql: SqlPort, trainerId: string): Promise<string[]> {
    const rows = await sql.rows<{ personId: string }>(
      `select distinct r.person_id as "personId" from programme.activity_trainer t join programme.registration r on r.activity_id = t.activity_id where t.person_id = $1 and r.status <> 'cancelled'`,
      [trainerId],
    );
    return rows.map(({ personId }) => personId);
  }

  async isTrainerOf(sql: SqlPort, activityId: string, personId: string): Promise<boolean> {
    return (await firstRow(sql, `select 1 from programme.activity_trainer where activity_id = $1 and person_id = $2`, [activityId, personId])) !== undefined;
  }

  async trainerNames(sql: SqlPort, activityId: string): Promise<string[]> {
    const trainers = await sql.rows<{ personId: string }>(
      `select person_id as "personId" from programme.activity_trainer where activity_id = $1 order by position, person_id`,
      [activityId],
    );
    const contacts = await this.people.contacts(sql, trainers.map(({ personId }) => personId));
    return trainers.flatMap(({ personId }) => {
      const contact = contacts.get(personId);
      return contact === undefined ? [] : [`${contact.givenName} ${contact.familyName}`];
    });
  }
}
