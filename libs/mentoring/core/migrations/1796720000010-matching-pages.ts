import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A proposal is read page by page, by what changes for people: that is kept with each pair. */
export class MatchingPages1796720000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table mentoring.matching_pair add column change text;
      update mentoring.matching_pair set change = case when group_id is null then 'none' when group_id = from_group_id then 'kept' when from_group_id is null then 'new' else 'moved' end;
      alter table mentoring.matching_pair alter column change set not null,
        add constraint matching_pair_change check (change = any (array['none'::text, 'new'::text, 'moved'::text, 'kept'::text]));
      create index matching_pair_by_change on mentoring.matching_pair (matching_id, change, member_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index mentoring.matching_pair_by_change;
      alter table mentoring.matching_pair drop column change;
    `);
  }
}
