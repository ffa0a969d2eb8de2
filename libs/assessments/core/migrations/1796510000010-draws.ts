import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each attempt can draw questions of its own by the blueprint of its test. */
export class Draws1796510000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table assessments.draw (
        assessment_id uuid constraint draw_pk primary key constraint draw_of_assessment references assessments.assessment,
        form_id uuid not null constraint draw_from_form references assessments.form,
        anchors integer not null,
        cells jsonb not null,
        labels jsonb not null
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table assessments.draw`);
  }
}
