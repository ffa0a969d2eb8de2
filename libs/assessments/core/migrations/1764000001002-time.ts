import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Extra time of a person in a training, and what a trainer granted beyond the settings of a test. */
export class Time1764000001002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table assessments.accommodation (
        activity_id uuid not null,
        person_id uuid not null,
        extra_minutes integer not null,
        time_factor double precision not null,
        reason text not null,
        set_by uuid not null,
        set_at timestamptz not null,
        constraint accommodation_pk primary key (activity_id, person_id),
        constraint accommodation_minutes check (extra_minutes >= 0),
        constraint accommodation_factor check (time_factor >= 1)
      );
      create table assessments.allowance (
        id uuid constraint allowance_pk primary key,
        assessment_id uuid not null constraint allowance_of_assessment references assessments.assessment,
        person_id uuid not null,
        attempts integer not null,
        minutes integer not null,
        reason text not null,
        granted_by uuid not null,
        granted_at timestamptz not null,
        constraint allowance_something check (attempts >= 0 and minutes >= 0 and attempts + minutes > 0)
      );
      create index allowance_by_person on assessments.allowance (assessment_id, person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table assessments.allowance, assessments.accommodation;`);
  }
}
