import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files of answers that the worker writes, until they are fetched or a day has passed. */
export class Exports1764000002220 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table assessments.export (
        id uuid constraint export_pk primary key,
        assessment_id uuid not null constraint export_of_assessment references assessments.assessment,
        name text not null,
        media_type text not null,
        bytes bytea not null,
        expires_at timestamptz not null
      );
      create index export_expiring on assessments.export (expires_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table assessments.export`);
  }
}
