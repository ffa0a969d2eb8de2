import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { CandidacyRow } from './candidacy.row.js';

/** A thread between a mentor and those who help; it waits for staff as long as it has a time by which to answer. */
@Entity({ schema: 'mentoring', name: 'question' })
@Index('question_by_candidacy', ['candidacyId', 'id'])
@Index('question_open', ['programmeId', 'dueAt', 'id'], { where: '(due_at IS NOT NULL)' })
export class QuestionRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'question_pk' })
  id: string;

  @Column('uuid', { name: 'programme_id' })
  programmeId: string;

  @Column('uuid', { name: 'candidacy_id' })
  candidacyId: string;

  @ManyToOne(() => CandidacyRow)
  @JoinColumn({ name: 'candidacy_id', foreignKeyConstraintName: 'question_candidacy_fk' })
  candidacy: CandidacyRow;

  @Column('timestamptz', { name: 'asked_at' })
  askedAt: Date;

  @Column('timestamptz', { name: 'due_at', nullable: true })
  dueAt: Date | null;

  /** Who was on duty when the mentor last wrote, and so may answer too. */
  @Column('uuid', { name: 'on_duty_id', nullable: true })
  onDutyId: string | null;
}

/** What one of both wrote, in their words: to help the mentor, by agreement; kept five years after the programme. Null: erased. */
@Entity({ schema: 'mentoring', name: 'question_entry' })
@Index('question_entry_by_question', ['questionId', 'id'])
@Check('question_entry_text', 'char_length(text) <= 4000')
export class QuestionEntryRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'question_entry_pk' })
  id: string;

  @Column('uuid', { name: 'question_id' })
  questionId: string;

  @ManyToOne(() => QuestionRow)
  @JoinColumn({ name: 'question_id', foreignKeyConstraintName: 'question_entry_question_fk' })
  question: QuestionRow;

  @Column('uuid', { name: 'by_person_id' })
  byPersonId: string;

  @Column('boolean', { name: 'from_mentor' })
  fromMentor: boolean;

  @Column('text', { nullable: true })
  text: string | null;

  @Column('timestamptz')
  at: Date;
}
