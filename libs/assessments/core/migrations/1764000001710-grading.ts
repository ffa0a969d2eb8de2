import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Grades that people give, appeals against grades, and corrections of a key for answers that were graded already. */
export class Grading1764000001710 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table assessments.regrade (
        id uuid constraint regrade_pk primary key,
        assessment_id uuid not null constraint regrade_of_assessment references assessments.assessment,
        item_version_id uuid not null constraint regrade_of_version references assessments.item_version,
        corrected jsonb not null,
        reason text not null,
        state text not null default 'proposed' constraint regrade_state check (state = any (array['proposed'::text, 'approved'::text, 'rejected'::text])),
        proposed_by uuid not null,
        proposed_at timestamptz not null,
        decided_by uuid,
        decided_at timestamptz,
        constraint regrade_decided check ((state = 'proposed'::text) = (num_nonnulls(decided_by, decided_at) = 0))
      );
      create unique index regrade_open on assessments.regrade (assessment_id, item_version_id) where state = 'proposed';

      create table assessments.person_grade (
        id uuid constraint person_grade_pk primary key,
        attempt_id uuid not null constraint person_grade_of_attempt references assessments.attempt on delete cascade,
        item_version_id uuid not null,
        score double precision not null,
        max double precision not null,
        trace jsonb not null,
        comment text,
        notes jsonb not null default '[]',
        cause text not null constraint person_grade_cause check (cause = any (array['queue'::text, 'appeal'::text, 'regrade'::text])),
        regrade_id uuid constraint person_grade_of_regrade references assessments.regrade,
        graded_by uuid not null,
        graded_at timestamptz not null
      );
      create index person_grade_by_answer on assessments.person_grade (attempt_id, item_version_id, id);
      create function assessments.keep_person_grade() returns trigger language plpgsql as $$
      begin
        raise exception 'assessments.person_grade is append-only: a changed grade is a new one' using errcode = 'restrict_violation';
      end $$;
      create trigger person_grade_append_only before update on assessments.person_grade for each row execute function assessments.keep_person_grade();

      create table assessments.appeal (
        id uuid constraint appeal_pk primary key,
        attempt_id uuid not null constraint appeal_of_attempt references assessments.attempt on delete cascade,
        item_version_id uuid not null,
        text text not null,
        state text not null default 'open' constraint appeal_state check (state = any (array['open'::text, 'kept'::text, 'changed'::text])),
        made_at timestamptz not null,
        answer text,
        answered_by uuid,
        answered_at timestamptz,
        constraint appeal_once unique (attempt_id, item_version_id),
        constraint appeal_answered check ((state = 'open'::text) = (num_nonnulls(answer, answered_by, answered_at) = 0))
      );
      create index appeal_open on assessments.appeal (made_at, id) where state = 'open';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table assessments.appeal, assessments.person_grade, assessments.regrade;
      drop function assessments.keep_person_grade();
    `);
  }
}
