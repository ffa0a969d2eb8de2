import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether certificates say what was reached in the final tests. What was issued says nothing of it, and stays as it is. */
export class StatedResults1796500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table certificates.issuer add column states_result boolean not null default false;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table certificates.issuer drop column states_result;`);
  }
}
