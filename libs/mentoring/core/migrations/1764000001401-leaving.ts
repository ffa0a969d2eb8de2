import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why somebody stopped being a mentor, as a code that can be counted. */
export class Leaving1764000001401 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table mentoring.candidacy add column leaving_reason text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table mentoring.candidacy drop column leaving_reason`);
  }
}
