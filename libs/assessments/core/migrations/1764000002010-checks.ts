import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Answers that are checked one by one, before the attempt is handed in. */
export class Checks1764000002010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table assessments.response
        add column tries integer not null default 0,
        add column checked jsonb,
        add column done boolean not null default false,
        add constraint response_checked check ((tries = 0) = (checked is null) and tries >= 0 and (not done or tries > 0));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table assessments.response drop constraint response_checked, drop column tries, drop column checked, drop column done;`);
  }
}
