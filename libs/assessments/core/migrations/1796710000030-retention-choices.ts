import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An administrator can have answers erased earlier, or keep them longer, than the rule says. */
export class RetentionChoices1796710000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table assessments.retention_choice (
        id uuid constraint retention_choice_pk primary key,
        programme_id uuid not null,
        until timestamptz,
        reason text not null,
        set_by uuid not null,
        set_at timestamptz not null
      );
      create index retention_choice_of_programme on assessments.retention_choice (programme_id, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table assessments.retention_choice`);
  }
}
