import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was erased is absent, and says since when, instead of standing there as a dash. */
export class ErasedWords1796530000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table mentoring.concern alter column body drop not null, add column erased_at timestamptz;
      update mentoring.concern set erased_at = coalesce(closed_at, raised_at), body = null, outcome = null where body = '–';
      alter table mentoring.concern add constraint concern_words check ((erased_at is null) = (body is not null)),
        add constraint concern_erased check (erased_at is null or reach_me is null);

      alter table mentoring.group_member drop constraint group_member_named;
      update mentoring.group_member set given_name = null where given_name = '–' and left_at is not null;
      alter table mentoring.group_member add constraint group_member_named check (left_at is not null or person_id is not null or given_name is not null);

      alter table mentoring.task_note alter column text drop not null;
      update mentoring.task_note set text = null where text = '–';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update mentoring.task_note set text = '–' where text is null;
      alter table mentoring.task_note alter column text set not null;

      alter table mentoring.group_member drop constraint group_member_named;
      update mentoring.group_member set given_name = '–' where given_name is null and person_id is null;
      alter table mentoring.group_member add constraint group_member_named check (person_id is not null or given_name is not null);

      alter table mentoring.concern drop constraint concern_words, drop constraint concern_erased;
      update mentoring.concern set body = '–' where body is null;
      alter table mentoring.concern alter column body set not null, drop column erased_at;
    `);
  }
}
