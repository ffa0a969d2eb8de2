import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Curricula1764000000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table curricula.module_release (
        id uuid constraint module_release_pk primary key,
        module_key text not null,
        version text not null,
        sdk text not null,
        content_hash text not null,
        origin text not null,
        content jsonb not null,
        created_at timestamptz not null default now(),
        constraint module_release_version unique (module_key, version),
        constraint module_release_origin check (origin = any (array['package'::text, 'studio'::text, 'import'::text]))
      );
      create function curricula.refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'curricula.module_release is immutable: changed content is a new version' using errcode = 'restrict_violation';
      end $$;
      create trigger module_release_immutable before update or delete on curricula.module_release for each row execute function curricula.refuse_change();
      create trigger module_release_no_truncate before truncate on curricula.module_release for each statement execute function curricula.refuse_change();

      create table curricula.course_module (
        activity_id uuid not null,
        module_key text not null,
        release_id uuid not null constraint course_module_release_fk references curricula.module_release,
        position integer not null,
        required boolean not null,
        constraint course_module_pk primary key (activity_id, module_key),
        constraint course_module_position unique (activity_id, position),
        constraint course_module_order check (position >= 0)
      );
      create index course_module_by_release on curricula.course_module (release_id);

      create table curricula.lesson_progress (
        activity_id uuid not null,
        person_id uuid not null,
        module_key text not null,
        lesson_key text not null,
        release_id uuid not null constraint lesson_progress_release_fk references curricula.module_release,
        read_at timestamptz not null,
        constraint lesson_progress_pk primary key (activity_id, person_id, module_key, lesson_key)
      );
      create index lesson_progress_by_person on curricula.lesson_progress (person_id, activity_id);

      create table curricula.completion (
        id uuid constraint completion_pk primary key,
        person_id uuid not null,
        activity_id uuid not null,
        programme_id uuid not null,
        rule_version integer not null,
        assessed boolean not null,
        completed_on date not null,
        release_ids uuid[] not null,
        evidence_fact_ids uuid[] not null,
        judged_at timestamptz not null,
        constraint completion_once unique (person_id, activity_id)
      );
      create index completion_by_activity on curricula.completion (activity_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table curricula.completion, curricula.lesson_progress, curricula.course_module, curricula.module_release;
      drop function curricula.refuse_change();
    `);
  }
}
