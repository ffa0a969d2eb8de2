import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Kinds by rule, revisions, expiry, erasure; and what the database itself refuses. */
export class CertificateRecords1764000001210 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table certificates.certificate
        drop constraint certificate_kind,
        drop constraint certificate_once,
        alter column activity_id drop not null,
        add column register_year integer,
        add column register_number integer,
        add column valid_until date,
        add column superseded_by uuid,
        add column base_url text,
        add column public_name text not null default 'full';
      update certificates.certificate set register_year = substring(number from 'KAASA-(\\d+)-')::integer, register_number = substring(number from 'KAASA-\\d+-(\\d+)')::integer;
      alter table certificates.certificate
        alter column register_year set not null,
        alter column register_number set not null,
        add constraint certificate_kind check (kind = any (array['participation'::text, 'achievement'::text, 'toend'::text, 'tunnistus'::text, 'mentor'::text, 'partner-letter'::text])),
        add constraint certificate_once unique (person_id, completion_id, kind, revision),
        add constraint certificate_in_register unique (programme_id, register_year, register_number, revision),
        add constraint certificate_public_name check (public_name = any (array['full'::text, 'initials'::text])),
        add constraint certificate_revision check (revision > 0),
        add constraint certificate_assessed check (
          kind <> all (array['achievement'::text, 'tunnistus'::text]) or coalesce((claims ->> 'assessed'::text) = 'true'::text, false)),
        add constraint certificate_tunnistus check (
          kind <> 'tunnistus'::text or coalesce(jsonb_array_length(claims -> 'outcomes'::text) > 0 and not jsonb_path_exists(claims, '$."outcomes"[*]?(@ == "")'::jsonpath), false)),
        add constraint certificate_provider check (
          kind <> all (array['toend'::text, 'tunnistus'::text]) or coalesce(
            (claims #>> '{issuer,name}'::text[]) <> ''::text and (claims #>> '{issuer,registryCode}'::text[]) <> ''::text and (claims #>> '{issuer,noticeNumber}'::text[]) <> ''::text, false)),
        add constraint certificate_erased check (state <> 'erased'::text or (claims ->> 'holderName'::text) = ''::text);
      create index certificate_by_activity on certificates.certificate (activity_id, state);
      create index certificate_expiring on certificates.certificate (valid_until) where state = 'valid'::text and valid_until is not null;

      create or replace function certificates.keep_claims() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then
          raise exception 'a certificate is never deleted' using errcode = 'restrict_violation';
        end if;
        if (new.id, new.content_hash, new.number, new.public_id, new.short_code, new.kind, new.revision, new.completed_on, new.issued_at, new.person_id, new.programme_id, new.completion_id, new.register_year, new.register_number, new.valid_until)
           is distinct from (old.id, old.content_hash, old.number, old.public_id, old.short_code, old.kind, old.revision, old.completed_on, old.issued_at, old.person_id, old.programme_id, old.completion_id, old.register_year, old.register_number, old.valid_until) then
          raise exception 'a certificate is frozen; a correction issues the next revision' using errcode = 'restrict_violation';
        end if;
        if new.claims is distinct from old.claims and not (old.state <> 'erased' and new.state = 'erased' and new.claims = old.claims || '{"holderName": ""}'::jsonb) then
          raise exception 'the claims of a certificate are frozen; a correction issues the next revision' using errcode = 'restrict_violation';
        end if;
        if old.state = 'erased' and new.state <> 'erased' or new.state = 'valid' and old.state <> 'valid' then
          raise exception 'a certificate goes from state to state forward only' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;

      create function certificates.keep_events() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' and new.note is null and (new.id, new.certificate_id, new.at, new.actor_id, new.state, new.reason_class) is not distinct from (old.id, old.certificate_id, old.at, old.actor_id, old.state, old.reason_class)
           and exists (select from certificates.certificate c where c.id = old.certificate_id and c.state = 'erased') then
          return new;
        end if;
        raise exception 'the history of a certificate is only ever added to' using errcode = 'restrict_violation';
      end $$;
      create trigger event_kept before update or delete on certificates.event for each row execute function certificates.keep_events();

      create table certificates.issuer (
        programme_id uuid constraint issuer_pk primary key,
        mode text not null constraint issuer_mode check (mode = any (array['neutral'::text, 'adult-education'::text])),
        organisation text not null,
        registry_code text not null,
        notice_number text not null,
        assessment_method jsonb not null,
        validity_months integer constraint issuer_validity check (validity_months between 1 and 120),
        second_language text,
        layout text not null constraint issuer_layout check (layout = any (array['landscape'::text, 'portrait'::text])),
        updated_at timestamptz not null,
        updated_by uuid
      );
      create table certificates.name_form (
        person_id uuid constraint name_form_pk primary key,
        name text not null,
        set_at timestamptz not null,
        set_by uuid
      );
      create table certificates.verified (
        certificate_id uuid constraint verified_pk primary key,
        times integer not null
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table certificates.verified, certificates.name_form, certificates.issuer;
      drop trigger event_kept on certificates.event;
      drop function certificates.keep_events();
      drop index certificates.certificate_by_activity, certificates.certificate_expiring;
      alter table certificates.certificate
        drop constraint certificate_erased, drop constraint certificate_provider, drop constraint certificate_tunnistus, drop constraint certificate_assessed, drop constraint certificate_revision,
        drop constraint certificate_public_name, drop constraint certificate_in_register, drop constraint certificate_once, drop constraint certificate_kind,
        drop column public_name, drop column base_url, drop column superseded_by, drop column valid_until, drop column register_number, drop column register_year,
        alter column activity_id set not null,
        add constraint certificate_once unique (completion_id, kind, revision),
        add constraint certificate_kind check (kind = any (array['participation'::text, 'achievement'::text]));
    `);
  }
}
