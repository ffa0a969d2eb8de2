import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Queue1764000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table queue.outbox (
        id uuid constraint outbox_pk primary key,
        queue text not null,
        job_id text not null,
        name text not null,
        payload jsonb not null,
        attempts integer not null,
        state text not null default 'pending',
        generation integer not null default 0,
        run_after timestamptz not null default now(),
        created_at timestamptz not null default now(),
        relayed_at timestamptz,
        finished_at timestamptz,
        last_error text,
        constraint outbox_once unique (queue, job_id),
        constraint outbox_state check (state = any (array['pending'::text, 'relayed'::text, 'done'::text, 'failed'::text]))
      );
      create index outbox_pending on queue.outbox (run_after, id) where state = 'pending';
      create index outbox_relayed on queue.outbox (relayed_at) where state = 'relayed';
      create index outbox_failed on queue.outbox (finished_at, id) where state = 'failed';

      create function queue.announce() returns trigger language plpgsql as $$
      begin
        perform pg_notify('kaasa_outbox', '');
        return null;
      end $$;
      create trigger outbox_announced after insert on queue.outbox for each statement execute function queue.announce();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table queue.outbox; drop function queue.announce();`);
  }
}
