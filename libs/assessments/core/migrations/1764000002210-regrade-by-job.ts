import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A correction of a key is applied by the worker, batch by batch, and each answer is graded once by it. */
export class RegradeByJob1764000002210 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table assessments.regrade add column task_id uuid;
      alter table assessments.regrade drop constraint regrade_state,
        add constraint regrade_state check (state = any (array['proposed'::text, 'applying'::text, 'approved'::text, 'rejected'::text]));
      drop index assessments.regrade_open;
      create unique index regrade_open on assessments.regrade (assessment_id, item_version_id) where state = any (array['proposed'::text, 'applying'::text]);
      create unique index person_grade_once_a_regrade on assessments.person_grade (regrade_id, attempt_id) where regrade_id is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update assessments.regrade set state = 'approved' where state = 'applying';
      drop index assessments.person_grade_once_a_regrade;
      drop index assessments.regrade_open;
      create unique index regrade_open on assessments.regrade (assessment_id, item_version_id) where state = 'proposed';
      alter table assessments.regrade drop constraint regrade_state,
        add constraint regrade_state check (state = any (array['proposed'::text, 'approved'::text, 'rejected'::text])), drop column task_id;
    `);
  }
}
