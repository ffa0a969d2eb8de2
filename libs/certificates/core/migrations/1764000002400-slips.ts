import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Private links on paper, and files made for one person. */
export class Slips1764000002400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table certificates.holder_link
        add column way text not null default 'letter',
        add constraint holder_link_way check (way = any (array['letter'::text, 'slip'::text]));
      alter table certificates.archive alter column activity_id drop not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from certificates.archive_part where archive_id in (select id from certificates.archive where activity_id is null);
      delete from certificates.archive where activity_id is null;
      alter table certificates.archive alter column activity_id set not null;
      alter table certificates.holder_link drop column way;
    `);
  }
}
