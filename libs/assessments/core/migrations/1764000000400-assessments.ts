import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Assessments1764000000400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table assessments.item (
        id uuid constraint item_pk primary key,
        module_id text not null,
        key text not null,
        constraint item_once unique (module_id, key)
      );

      create table assessments.item_version (
        id uuid constraint item_version_pk primary key,
        item_id uuid not null constraint item_version_of_item references assessments.item,
        hash text not null,
        content jsonb not null,
        lesson_key text not null,
        created_at timestamptz not null,
        constraint item_version_once unique (item_id, hash)
      );
      create function assessments.refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'assessments.item_version is immutable: a changed question is a new version' using errcode = 'restrict_violation';
      end $$;
      create trigger item_version_immutable before update on assessments.item_version for each row execute function assessments.refuse_change();

      create table assessments.form (id uuid constraint form_pk primary key, release_id uuid not null, constraint form_once unique (release_id));
      create table assessments.form_item (
        form_id uuid not null constraint form_item_of_form references assessments.form,
        position integer not null,
        item_version_id uuid not null constraint form_item_of_version references assessments.item_version,
        constraint form_item_pk primary key (form_id, position)
      );
      create index form_item_by_version on assessments.form_item (item_version_id);

      create table assessments.assessment (
        id uuid constraint assessment_pk primary key,
        programme_id uuid not null,
        activity_id uuid not null,
        module_id text not null,
        release_id uuid not null,
        phase text not null,
        title jsonb not null,
        pass_mark double precision not null,
        attempts_allowed integer not null,
        form_id uuid not null constraint assessment_of_form references assessments.form,
        constraint assessment_once unique (activity_id, module_id, phase),
        constraint assessment_phase check (phase in ('pre', 'post')),
        constraint assessment_pass_mark check (pass_mark between 0 and 1),
        constraint assessment_attempts check (attempts_allowed > 0)
      );

      create table assessments.attempt (
        id uuid constraint attempt_pk primary key,
        assessment_id uuid not null constraint attempt_of_assessment references assessments.assessment,
        person_id uuid not null,
        number integer not null,
        state text not null default 'open',
        language text not null,
        seed integer not null,
        revision integer not null default 0,
        started_at timestamptz not null,
        submitted_at timestamptz,
        score double precision,
        max double precision,
        passed boolean,
        constraint attempt_once unique (assessment_id, person_id, number),
        constraint attempt_state check (state in ('open', 'graded')),
        constraint attempt_graded check ((state = 'graded') = (num_nonnulls(submitted_at, score, max, passed) = 4))
      );

      create table assessments.response (
        attempt_id uuid not null constraint response_of_attempt references assessments.attempt on delete cascade,
        item_version_id uuid not null,
        chosen jsonb not null,
        language text not null,
        saved_at timestamptz not null,
        score double precision,
        max double precision,
        trace jsonb,
        constraint response_pk primary key (attempt_id, item_version_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table assessments.response, assessments.attempt, assessments.assessment, assessments.form_item, assessments.form,
        assessments.item_version, assessments.item;
      drop function assessments.refuse_change();
    `);
  }
}
