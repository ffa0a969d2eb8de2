import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Certificates1764000000500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table certificates.certificate (
        id uuid constraint certificate_pk primary key,
        public_id text not null constraint certificate_public_id unique,
        short_code text not null constraint certificate_short_code unique,
        number text not null,
        person_id uuid not null,
        programme_id uuid not null,
        activity_id uuid not null,
        completion_id uuid not null,
        kind text not null constraint certificate_kind check (kind = any (array['participation'::text, 'achievement'::text])),
        revision integer not null,
        claims jsonb not null,
        content_hash text not null,
        language text not null,
        completed_on date not null,
        issued_at timestamptz not null,
        state text not null default 'valid' constraint certificate_state check (state = any (array['valid'::text, 'revoked'::text, 'superseded'::text, 'expired'::text, 'erased'::text])),
        state_since timestamptz not null,
        reason_class text,
        constraint certificate_number unique (programme_id, number),
        constraint certificate_once unique (completion_id, kind, revision)
      );
      create index certificate_by_person on certificates.certificate (person_id, programme_id);
      create index certificate_by_programme on certificates.certificate (programme_id, issued_at, id);

      create function certificates.keep_claims() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then
          raise exception 'a certificate is never deleted' using errcode = 'restrict_violation';
        end if;
        if new.state <> 'erased' and (new.claims, new.content_hash, new.number, new.public_id, new.kind, new.revision, new.completed_on)
           is distinct from (old.claims, old.content_hash, old.number, old.public_id, old.kind, old.revision, old.completed_on) then
          raise exception 'the claims of a certificate are frozen; a correction issues the next revision' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger certificate_claims_kept before update or delete on certificates.certificate for each row execute function certificates.keep_claims();

      create table certificates.register (
        programme_id uuid not null,
        year integer not null,
        last_number integer not null,
        constraint register_pk primary key (programme_id, year)
      );
      create table certificates.document (
        certificate_id uuid constraint document_pk primary key,
        sha256 text not null,
        bytes bytea not null,
        created_at timestamptz not null
      );
      create table certificates.event (
        id uuid constraint event_pk primary key,
        certificate_id uuid not null,
        at timestamptz not null,
        actor_id uuid,
        state text not null,
        reason_class text,
        note text
      );
      create index event_by_certificate on certificates.event (certificate_id, at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table certificates.event, certificates.document, certificates.register, certificates.certificate; drop function certificates.keep_claims();`);
  }
}
