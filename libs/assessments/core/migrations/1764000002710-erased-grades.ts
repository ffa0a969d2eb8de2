import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A grade stays as it was given, but its words can be erased with those of the answer. */
export class ErasedGrades1764000002710 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function assessments.keep_person_grade() returns trigger language plpgsql as $$
      begin
        if new.comment is null and new.notes = '[]'::jsonb
          and (new.id, new.attempt_id, new.item_version_id, new.score, new.max, new.cause, new.regrade_id, new.graded_by, new.graded_at)
            is not distinct from (old.id, old.attempt_id, old.item_version_id, old.score, old.max, old.cause, old.regrade_id, old.graded_by, old.graded_at) then
          return new;
        end if;
        raise exception 'assessments.person_grade is append-only: a changed grade is a new one' using errcode = 'restrict_violation';
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function assessments.keep_person_grade() returns trigger language plpgsql as $$
      begin
        raise exception 'assessments.person_grade is append-only: a changed grade is a new one' using errcode = 'restrict_violation';
      end $$;
    `);
  }
}
