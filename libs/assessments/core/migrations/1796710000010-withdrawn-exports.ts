import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The row of a file stands before the file is written, so that an erasure meets it whenever it comes. */
export class WithdrawnExports1796710000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table assessments.export add column withdrawn boolean not null default false,
        alter column name drop not null, alter column media_type drop not null, alter column bytes drop not null,
        add constraint export_withdrawn check (not withdrawn or bytes is null);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from assessments.export where bytes is null;
      alter table assessments.export drop constraint export_withdrawn, drop column withdrawn,
        alter column name set not null, alter column media_type set not null, alter column bytes set not null;
    `);
  }
}
