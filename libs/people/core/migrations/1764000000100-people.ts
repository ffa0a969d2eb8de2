import type { MigrationInterface, QueryRunner } from 'typeorm';

export class People1764000000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table people.organisation (
        id uuid constraint organisation_pk primary key,
        name text not null,
        kind text not null,
        working_language text not null,
        place_code text not null,
        created_at timestamptz not null,
        constraint organisation_kind check (kind = any (array['association'::text, 'foundation'::text, 'network'::text, 'local-government'::text, 'state'::text, 'business'::text, 'media'::text, 'other'::text])),
        constraint organisation_working_language check (working_language = any (array['et'::text, 'ru'::text, 'en'::text, 'mixed'::text]))
      );

      create table people.person (
        id uuid constraint person_pk primary key,
        given_name text not null,
        family_name text not null,
        language text not null,
        birth_year integer,
        gender text not null,
        place_code text not null,
        participant_type text not null,
        accommodation text,
        organisation_id uuid constraint person_organisation_fk references people.organisation,
        created_at timestamptz not null,
        constraint person_language check (language = any (array['et'::text, 'ru'::text, 'en'::text])),
        constraint person_gender check (gender = any (array['female'::text, 'male'::text, 'other'::text, 'undisclosed'::text]))
      );
      create index person_by_name on people.person (family_name, given_name, id);
      create index person_by_organisation on people.person (organisation_id);

      create table people.account (
        person_id uuid constraint account_pk primary key constraint account_person_fk references people.person on delete cascade,
        email text constraint account_email unique,
        password_hash text,
        personal_code text constraint account_personal_code unique,
        pin_hash text,
        created_at timestamptz not null
      );

      create table people.role_grant (
        person_id uuid not null constraint role_grant_person_fk references people.person on delete cascade,
        programme_id uuid not null,
        role text not null,
        granted_at timestamptz not null,
        constraint role_grant_pk primary key (person_id, programme_id, role)
      );
      create index role_grant_by_programme on people.role_grant (programme_id, role, person_id);

      create table people.session (
        id uuid constraint session_pk primary key,
        token_hash bytea not null constraint session_token unique,
        person_id uuid not null constraint session_person_fk references people.person on delete cascade,
        device text not null,
        created_at timestamptz not null,
        last_seen_at timestamptz not null,
        expires_at timestamptz not null,
        password_reset_until timestamptz
      );
      create index session_by_person on people.session (person_id);
      create index session_by_expiry on people.session (expires_at);

      create table people.sign_in_link (
        id uuid constraint sign_in_link_pk primary key,
        token_hash bytea not null constraint sign_in_link_token unique,
        person_id uuid not null constraint sign_in_link_person_fk references people.person on delete cascade,
        purpose text not null,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        used_at timestamptz,
        constraint sign_in_link_purpose check (purpose = any (array['sign-in'::text, 'set-password'::text]))
      );
      create index sign_in_link_by_person on people.sign_in_link (person_id);

      create table people.rate_limit (
        key bytea constraint rate_limit_pk primary key,
        window_ends_at timestamptz not null,
        hits integer not null
      );
      create index rate_limit_by_end on people.rate_limit (window_ends_at);

      create table people.consent (
        id uuid constraint consent_pk primary key,
        person_id uuid not null constraint consent_person_fk references people.person on delete cascade,
        programme_id uuid not null,
        purpose text not null,
        given boolean not null,
        notice_version integer not null,
        answered_at timestamptz not null
      );
      create index consent_latest on people.consent (person_id, purpose, id);

      create function people.refuse_consent_change() returns trigger language plpgsql as $$
      begin
        raise exception 'people.consent is a history: a changed mind is a new row' using errcode = 'restrict_violation';
      end $$;
      create trigger consent_history before update on people.consent for each row execute function people.refuse_consent_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table people.consent, people.rate_limit, people.sign_in_link, people.session, people.role_grant, people.account, people.person, people.organisation;
      drop function people.refuse_consent_change();
    `);
  }
}
