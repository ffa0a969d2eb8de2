import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Questions1764000002500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mentoring.question (
        id uuid constraint question_pk primary key,
        programme_id uuid not null,
        candidacy_id uuid not null constraint question_candidacy_fk references mentoring.candidacy,
        asked_at timestamptz not null,
        due_at timestamptz,
        on_duty_id uuid
      );
      create index question_by_candidacy on mentoring.question (candidacy_id, id);
      create index question_open on mentoring.question (programme_id, due_at, id) where due_at is not null;
      create table mentoring.question_entry (
        id uuid constraint question_entry_pk primary key,
        question_id uuid not null constraint question_entry_question_fk references mentoring.question,
        by_person_id uuid not null,
        from_mentor boolean not null,
        text text constraint question_entry_text check (char_length(text) <= 4000),
        at timestamptz not null
      );
      create index question_entry_by_question on mentoring.question_entry (question_id, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table mentoring.question_entry, mentoring.question;`);
  }
}
