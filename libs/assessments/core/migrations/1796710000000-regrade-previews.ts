import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a correction would change is found out once and kept until it is decided: by the worker, where the answers are many. */
export class RegradePreviews1796710000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table assessments.regrade add column preview jsonb, add column previewed_at timestamptz, add column preview_task_id uuid`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table assessments.regrade drop column preview, drop column previewed_at, drop column preview_task_id`);
  }
}
