import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Messages1764000000700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table messaging.message (
        id uuid constraint message_pk primary key,
        message_id text not null constraint message_rfc5322_id unique,
        key text not null constraint message_key unique,
        person_id uuid not null,
        purpose text not null,
        template text not null,
        language text not null,
        recipient_name text not null,
        recipient text not null,
        subject text not null,
        html text,
        text text,
        headers jsonb not null,
        state text not null default 'queued' constraint message_state check (state = any (array['queued'::text, 'sent'::text, 'withheld'::text])),
        created_at timestamptz not null,
        settled_at timestamptz
      );
      create index message_by_person on messaging.message (person_id, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table messaging.message;`);
  }
}
