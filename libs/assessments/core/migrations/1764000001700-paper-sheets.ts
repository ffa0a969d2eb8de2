import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PaperSheets1764000001700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table assessments.paper_sheet (
        id uuid constraint paper_sheet_pk primary key,
        assessment_id uuid not null constraint paper_sheet_of_assessment references assessments.assessment,
        form_id uuid not null constraint paper_sheet_of_form references assessments.form,
        number integer not null,
        code text not null constraint paper_sheet_code unique,
        language text not null,
        state text not null default 'printed' constraint paper_sheet_state check (state = any (array['printed'::text, 'entered'::text, 'linked'::text, 'void'::text])),
        answers jsonb,
        printed_at timestamptz not null,
        printed_by uuid not null,
        entered_at timestamptz,
        entered_by uuid,
        person_id uuid,
        attempt_id uuid constraint paper_sheet_of_attempt references assessments.attempt,
        constraint paper_sheet_once unique (assessment_id, number),
        constraint paper_sheet_entered check ((state = any (array['entered'::text, 'linked'::text])) = (num_nonnulls(answers, entered_at, entered_by) = 3)),
        constraint paper_sheet_linked check ((state = 'linked'::text) = (num_nonnulls(person_id, attempt_id) = 2))
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table assessments.paper_sheet;`);
  }
}
