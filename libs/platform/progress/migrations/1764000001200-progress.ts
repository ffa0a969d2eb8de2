import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Progress1764000001200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table progress.task (
        id uuid constraint task_pk primary key,
        kind text not null,
        programme_id uuid,
        started_by uuid,
        state text not null default 'waiting' constraint task_state check (state = any (array['waiting'::text, 'running'::text, 'done'::text, 'failed'::text])),
        total integer,
        done integer not null default 0,
        failed integer not null default 0,
        result jsonb not null,
        error_code text,
        started_at timestamptz not null,
        updated_at timestamptz not null,
        finished_at timestamptz
      );
      create index task_by_programme on progress.task (programme_id, kind, started_at);
      create index task_finished on progress.task (finished_at) where finished_at is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table progress.task;`);
  }
}
