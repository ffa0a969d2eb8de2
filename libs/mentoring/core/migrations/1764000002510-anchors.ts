import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Anchors1764000002510 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mentoring.anchor_set (
        id uuid constraint anchor_set_pk primary key,
        programme_id uuid not null,
        question_ids uuid[] not null,
        chosen_at timestamptz not null,
        chosen_by uuid not null,
        constraint anchor_set_five check (cardinality(question_ids) = 5)
      );
      create index anchor_set_of_programme on mentoring.anchor_set (programme_id, id);
      create table mentoring.anchor_answer (
        id uuid constraint anchor_answer_pk primary key,
        set_id uuid not null constraint anchor_answer_set_fk references mentoring.anchor_set,
        group_id uuid not null constraint anchor_answer_group_fk references mentoring.mentor_group,
        channel text not null constraint anchor_answer_channel check (channel in ('link', 'paper')),
        language text not null,
        device bytea,
        answered_on date not null,
        shares double precision[] not null,
        constraint anchor_answer_once unique (set_id, device)
      );
      create index anchor_answer_by_set on mentoring.anchor_answer (set_id, group_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table mentoring.anchor_answer, mentoring.anchor_set;`);
  }
}
