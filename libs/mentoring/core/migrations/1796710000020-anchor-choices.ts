import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was ticked is kept beside what it earned, as a key can turn out to be wrong; of earlier answers it is not known. */
export class AnchorChoices1796710000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table mentoring.anchor_answer add column chosen jsonb`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table mentoring.anchor_answer drop column chosen`);
  }
}
