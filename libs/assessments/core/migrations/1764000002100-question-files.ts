import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that were begun before are read anew from their own progress; they can be brought again. */
export class QuestionFiles1764000002100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from assessments.bank_import where state <> 'done';
      alter table assessments.bank_import add column task_id uuid not null default gen_random_uuid(), drop column total, drop column done;
      alter table assessments.bank_import alter column task_id drop default;
      create index bank_import_by_age on assessments.bank_import (made_at);
      create table assessments.bank_export (
        id uuid constraint bank_export_pk primary key,
        bank_id uuid not null constraint bank_export_of_bank references assessments.bank,
        format text not null,
        language text not null,
        folder_id uuid,
        item_ids uuid[],
        task_id uuid not null,
        report jsonb,
        bytes bytea,
        made_by uuid not null,
        made_at timestamptz not null
      );
      create index bank_export_by_bank on assessments.bank_export (bank_id);
      create index bank_export_by_age on assessments.bank_export (made_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table assessments.bank_export;
      drop index assessments.bank_import_by_age;
      alter table assessments.bank_import drop column task_id, add column total integer not null default 0, add column done integer not null default 0;
    `);
  }
}
