import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Assessments that trainers put together, before and after they are published. */
export class Plans1764000001110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table assessments.plan (
        id uuid constraint plan_pk primary key,
        programme_id uuid not null,
        activity_id uuid,
        title jsonb not null,
        settings jsonb not null,
        composition jsonb not null,
        pairing text not null,
        revision integer not null default 1,
        written_by uuid not null,
        written_at timestamptz not null,
        published_at timestamptz,
        constraint plan_pairing check (pairing in ('none', 'same', 'parallel'))
      );
      create index plan_by_programme on assessments.plan (programme_id, id);

      create table assessments.plan_assessment (
        assessment_id uuid constraint plan_assessment_pk primary key constraint plan_assessment_is_assessment references assessments.assessment,
        plan_id uuid not null constraint plan_assessment_of_plan references assessments.plan
      );
      create index plan_assessment_by_plan on assessments.plan_assessment (plan_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table assessments.plan_assessment, assessments.plan;`);
  }
}
