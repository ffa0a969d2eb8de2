import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Programme1764000000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table programme.programme (
        id uuid constraint programme_pk primary key,
        key text not null constraint programme_key unique,
        title jsonb not null,
        goal jsonb not null,
        credit_title text not null,
        credit_url text not null,
        time_zone text not null,
        created_at timestamptz not null
      );

      create table programme.activity (
        id uuid constraint activity_pk primary key,
        programme_id uuid not null constraint activity_programme_fk references programme.programme,
        key text not null,
        kind text not null,
        title jsonb not null,
        description jsonb not null,
        starts_at timestamptz not null,
        ends_at timestamptz not null,
        place jsonb not null,
        mode text not null,
        capacity integer not null,
        held_fact_id uuid,
        constraint activity_key unique (programme_id, key),
        constraint activity_kind check (kind = any (array['kick-off'::text, 'public-discussion'::text, 'forum'::text, 'study-visit'::text, 'training'::text, 'round-table'::text])),
        constraint activity_mode check (mode = any (array['on-site'::text, 'online'::text, 'hybrid'::text])),
        constraint activity_capacity check (capacity > 0),
        constraint activity_dates check (ends_at > starts_at)
      );
      create index activity_by_start on programme.activity (programme_id, starts_at, id);
      create index activity_not_held on programme.activity (ends_at) where held_fact_id is null;

      create table programme.activity_trainer (
        activity_id uuid not null constraint activity_trainer_activity_fk references programme.activity,
        person_id uuid not null,
        position integer not null,
        constraint activity_trainer_pk primary key (activity_id, person_id)
      );
      create index activity_trainer_by_person on programme.activity_trainer (person_id);

      create table programme.registration (
        activity_id uuid not null constraint registration_activity_fk references programme.activity,
        person_id uuid not null,
        status text not null,
        position integer not null,
        changed_at timestamptz not null,
        constraint registration_pk primary key (activity_id, person_id),
        constraint registration_status check (status = any (array['registered'::text, 'waitlisted'::text, 'cancelled'::text]))
      );
      create index registration_seats on programme.registration (activity_id, status, position);
      create index registration_by_person on programme.registration (person_id, activity_id);

      create table programme.presence (
        activity_id uuid not null constraint presence_activity_fk references programme.activity,
        person_id uuid not null,
        state text,
        method text not null,
        minutes integer not null,
        recorded_at timestamptz not null,
        fact_id uuid not null,
        constraint presence_pk primary key (activity_id, person_id),
        constraint presence_state check (state = any (array['present'::text, 'absent'::text])),
        constraint presence_method check (method = any (array['roster'::text, 'code'::text, 'sheet'::text])),
        constraint presence_minutes check (minutes >= 0)
      );
      create index presence_of_activity on programme.presence (activity_id) where state = 'present';
      create index presence_by_person on programme.presence (person_id, activity_id);

      create table programme.join_code (
        code text constraint join_code_pk primary key,
        activity_id uuid not null constraint join_code_activity_fk references programme.activity,
        created_by uuid not null,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        revoked_at timestamptz,
        uses integer not null default 0
      );
      create index join_code_by_activity on programme.join_code (activity_id, created_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table programme.join_code, programme.presence, programme.registration, programme.activity_trainer, programme.activity, programme.programme;`);
  }
}
