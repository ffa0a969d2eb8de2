import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Ledger1764000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function ledger.current_transaction() returns bigint language sql volatile as $$ select pg_current_xact_id()::text::bigint $$;

      create table ledger.era (era integer constraint era_pk primary key);
      insert into ledger.era (era) values (1);
      create function ledger.current_era() returns integer language sql stable as $$ select max(era) from ledger.era $$;

      create table ledger.fact (
        id uuid constraint fact_pk primary key,
        type text not null,
        version integer not null,
        occurred_at timestamptz not null,
        recorded_at timestamptz not null default clock_timestamp(),
        subject_id uuid,
        actor_id uuid,
        programme_id uuid,
        activity_id uuid,
        language text,
        payload jsonb not null,
        supersedes uuid,
        era integer not null default ledger.current_era(),
        xid bigint not null default ledger.current_transaction()
      );
      create index fact_follow on ledger.fact (era, xid, id);
      create index fact_by_type on ledger.fact (programme_id, type, occurred_at, id);
      create index fact_by_activity on ledger.fact (activity_id, type, id);
      create index fact_by_subject on ledger.fact (subject_id, type, id);
      create index fact_superseded on ledger.fact (supersedes) where supersedes is not null;

      create function ledger.refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'ledger.fact is append-only: a correction is a new fact that supersedes' using errcode = 'restrict_violation';
      end $$;
      create trigger fact_append_only before update or delete on ledger.fact for each row execute function ledger.refuse_change();
      create trigger fact_no_truncate before truncate on ledger.fact for each statement execute function ledger.refuse_change();

      create function ledger.announce() returns trigger language plpgsql as $$
      begin
        perform pg_notify('kaasa_ledger', '');
        return null;
      end $$;
      create trigger fact_announced after insert on ledger.fact for each statement execute function ledger.announce();

      create table ledger.follower (name text constraint follower_pk primary key, era integer not null default 1, xid bigint not null, fact_id uuid not null);
      create table ledger.digest (day date constraint digest_pk primary key, facts integer not null, hash text not null);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table ledger.digest, ledger.follower, ledger.fact, ledger.era; drop function ledger.refuse_change(), ledger.announce(), ledger.current_transaction(), ledger.current_era();`);
  }
}
