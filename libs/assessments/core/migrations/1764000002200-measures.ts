import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What answers say about questions, written back to them by the worker. */
export class Measures1764000002200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table assessments.measured_test (
        assessment_id uuid constraint measured_test_pk primary key constraint measured_test_is_assessment references assessments.assessment,
        mark text not null,
        measured_at timestamptz not null
      );

      create table assessments.item_measure (
        assessment_id uuid not null constraint item_measure_of_assessment references assessments.assessment,
        item_version_id uuid not null constraint item_measure_of_version references assessments.item_version,
        item_id uuid not null,
        n integer not null,
        omitted integer not null,
        facility double precision,
        facility_ci double precision[],
        item_rest double precision,
        item_rest_ci double precision[],
        verdict text not null,
        measured_at timestamptz not null,
        constraint item_measure_pk primary key (assessment_id, item_version_id)
      );
      create index item_measure_by_item on assessments.item_measure (item_id);

      create table assessments.measured_item (
        item_id uuid constraint measured_item_pk primary key constraint measured_item_is_item references assessments.item,
        item_version_id uuid not null,
        tests integer not null,
        n integer not null,
        omitted integer not null,
        facility double precision,
        facility_ci double precision[],
        item_rest double precision,
        item_rest_ci double precision[],
        verdict text not null,
        measured_at timestamptz not null
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table assessments.measured_item, assessments.item_measure, assessments.measured_test`);
  }
}
