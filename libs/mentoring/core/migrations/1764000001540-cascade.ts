import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Cascade1764000001540 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mentoring.depth_request (
        id uuid constraint depth_request_pk primary key,
        programme_id uuid not null,
        person_id uuid not null,
        generation integer not null,
        asked_at timestamptz not null,
        allowed_at timestamptz,
        allowed_by uuid,
        reason text,
        constraint depth_request_once unique (programme_id, person_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table mentoring.depth_request;`);
  }
}
