import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was done for mentors is a list of its own, the latest first. */
export class ClosedTasks1796720000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index task_closed on mentoring.task (programme_id, closed_at, id) where (state <> 'open'::text)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index mentoring.task_closed`);
  }
}
