import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { Language } from '#kernel';
import { AssessmentRow } from '../../persistence/assessment.row.js';
import { AttemptRow } from '../../persistence/attempt.row.js';
import { FormRow } from '../../persistence/item.row.js';
import type { SheetAnswers, SheetState } from '../domain/sheet.js';

/** A printed test, with the answers that were typed in from it. Who filled it in is known once it is linked. */
@Entity({ schema: 'assessments', name: 'paper_sheet' })
@Unique('paper_sheet_once', ['assessmentId', 'number'])
@Unique('paper_sheet_code', ['code'])
@Check('paper_sheet_state', "state = ANY (ARRAY['printed'::text, 'entered'::text, 'linked'::text, 'void'::text])")
@Check('paper_sheet_entered', "((state = ANY (ARRAY['entered'::text, 'linked'::text])) = (num_nonnulls(answers, entered_at, entered_by) = 3))")
@Check('paper_sheet_linked', "((state = 'linked'::text) = (num_nonnulls(person_id, attempt_id) = 2))")
export class PaperSheetRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'paper_sheet_pk' })
  id: string;

  @Column('uuid', { name: 'assessment_id' })
  assessmentId: string;

  @ManyToOne(() => AssessmentRow)
  @JoinColumn({ name: 'assessment_id', foreignKeyConstraintName: 'paper_sheet_of_assessment' })
  assessment: AssessmentRow;

  @Column('uuid', { name: 'form_id' })
  formId: string;

  @ManyToOne(() => FormRow)
  @JoinColumn({ name: 'form_id', foreignKeyConstraintName: 'paper_sheet_of_form' })
  form: FormRow;

  /** Counts the sheets of an assessment from 1. */
  @Column('integer')
  number: number;

  /** What its QR code holds, and what is typed where no camera is. */
  @Column('text')
  code: string;

  @Column('text')
  language: Language;

  @Column('text', { default: 'printed' })
  state: SheetState;

  /** By question; a question without an answer is missing. */
  @Column('jsonb', { nullable: true })
  answers: SheetAnswers | null;

  @Column('timestamptz', { name: 'printed_at' })
  printedAt: Date;

  @Column('uuid', { name: 'printed_by' })
  printedBy: string;

  @Column('timestamptz', { name: 'entered_at', nullable: true })
  enteredAt: Date | null;

  @Column('uuid', { name: 'entered_by', nullable: true })
  enteredBy: string | null;

  @Column('uuid', { name: 'person_id', nullable: true })
  personId: string | null;

  @Column('uuid', { name: 'attempt_id', nullable: true })
  attemptId: string | null;

  @ManyToOne(() => AttemptRow)
  @JoinColumn({ name: 'attempt_id', foreignKeyConstraintName: 'paper_sheet_of_attempt' })
  attempt: AttemptRow | null;
}
