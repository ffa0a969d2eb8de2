import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files of questions on their way into a bank, with what was found in them. */
export class BankImport1764000001120 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table assessments.bank_import (
        id uuid constraint bank_import_pk primary key,
        bank_id uuid not null constraint bank_import_of_bank references assessments.bank,
        format text not null,
        language text not null,
        file_name text not null,
        bytes bytea,
        state text not null,
        report jsonb,
        total integer not null default 0,
        done integer not null default 0,
        taken integer not null default 0,
        keep_duplicates boolean not null default false,
        made_by uuid not null,
        made_at timestamptz not null,
        finished_at timestamptz,
        constraint bank_import_state check (state in ('reading', 'read', 'taking', 'done')),
        constraint bank_import_bytes check ((bytes is null) = (state = 'done'))
      );
      create index bank_import_by_bank on assessments.bank_import (bank_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table assessments.bank_import;`);
  }
}
