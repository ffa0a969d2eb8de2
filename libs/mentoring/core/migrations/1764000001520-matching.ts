import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Matching1764000001520 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mentoring.conflict (
        member_id uuid not null constraint conflict_member_fk references mentoring.group_member,
        group_id uuid not null constraint conflict_group_fk references mentoring.mentor_group,
        constraint conflict_pk primary key (member_id, group_id)
      );

      create table mentoring.matching (
        id uuid constraint matching_pk primary key,
        programme_id uuid not null,
        state text not null constraint matching_state check (state = any (array['running'::text, 'proposed'::text, 'published'::text, 'undone'::text])),
        asked_at timestamptz not null,
        asked_by uuid not null,
        solved_at timestamptz,
        published_at timestamptz,
        undone_at timestamptz
      );
      create index matching_by_programme on mentoring.matching (programme_id, asked_at);

      create table mentoring.matching_pair (
        matching_id uuid not null constraint matching_pair_matching_fk references mentoring.matching,
        member_id uuid not null constraint matching_pair_member_fk references mentoring.group_member,
        group_id uuid constraint matching_pair_group_fk references mentoring.mentor_group,
        from_group_id uuid,
        reasons jsonb not null,
        constraint matching_pair_pk primary key (matching_id, member_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table mentoring.matching_pair, mentoring.matching, mentoring.conflict;`);
  }
}
