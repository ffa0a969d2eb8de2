import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a published test is taken can change, and attempts know what they were promised. */
export class PublishedSettings1796510000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table assessments.settings_change (
        id uuid constraint settings_change_pk primary key,
        assessment_id uuid not null constraint settings_change_of_assessment references assessments.assessment,
        before jsonb not null,
        after jsonb not null,
        reason text not null,
        changed_by uuid not null,
        changed_at timestamptz not null
      );
      create index settings_change_by_assessment on assessments.settings_change (assessment_id, id);
      alter table assessments.attempt add column limit_ends_at timestamptz, add column closes_at timestamptz;
      update assessments.attempt t set
          closes_at = (a.settings->>'closesAt')::timestamptz,
          limit_ends_at = t.started_at + make_interval(mins => (a.settings->>'timeLimitMinutes')::int)
        from assessments.assessment a where a.id = t.assessment_id and t.state = 'open';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table assessments.attempt drop column limit_ends_at, drop column closes_at;
      drop table assessments.settings_change;
    `);
  }
}
