import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Files1764000001501 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table files.content (
        hash bytea constraint content_pk primary key,
        bytes bytea not null
      );
      -- Pictures and sound are compressed already.
      alter table files.content alter column bytes set storage external;

      create table files.file (
        id uuid constraint file_pk primary key,
        hash bytea not null constraint file_content_fk references files.content,
        media_type text not null,
        size integer not null,
        owner_kind text not null,
        owner_id uuid not null,
        stored_at timestamptz not null
      );
      create index file_by_owner on files.file (owner_kind, owner_id, id);
      create index file_by_content on files.file (hash);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table files.file, files.content;`);
  }
}
