import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A PDF is compressed already: to try it once more costs time at every issue, and saves nothing. */
export class DocumentsAsTheyAre1764000002600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table certificates.document alter column bytes set storage external;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table certificates.document alter column bytes set storage extended;`);
  }
}
