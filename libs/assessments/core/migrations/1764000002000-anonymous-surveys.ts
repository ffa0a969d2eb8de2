import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Anonymous surveys: who has answered, and what was answered, with nothing between the two (ADR 0019). Every sheet that comes leaves dead rows of all others, which say what they were: they go soon. */
export class AnonymousSurveys1764000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table assessments.survey_answered (
        assessment_id uuid not null constraint survey_answered_of_assessment references assessments.assessment,
        person_id uuid not null,
        constraint survey_answered_pk primary key (assessment_id, person_id)
      ) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 200);
      create table assessments.survey_sheet (
        id uuid not null,
        assessment_id uuid not null constraint survey_sheet_of_assessment references assessments.assessment,
        answers jsonb not null,
        constraint survey_sheet_pk primary key (assessment_id, id)
      ) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 200);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table assessments.survey_sheet, assessments.survey_answered;`);
  }
}
