import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { ItemResponse } from '#assessments/engine';
import { AssessmentRow } from '../../persistence/assessment.row.js';

/** That a person has answered an anonymous survey: no more, not even when. Written anew with every sheet, in the order of the ids. */
@Entity({ schema: 'assessments', name: 'survey_answered' })
export class SurveyAnsweredRow {
  @PrimaryColumn('uuid', { name: 'assessment_id', primaryKeyConstraintName: 'survey_answered_pk' })
  assessmentId: string;

  @ManyToOne(() => AssessmentRow)
  @JoinColumn({ name: 'assessment_id', foreignKeyConstraintName: 'survey_answered_of_assessment' })
  assessment: AssessmentRow;

  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'survey_answered_pk' })
  personId: string;
}

/** What somebody answered in an anonymous survey: no person, no time, no language, no order; its id is another one after each sheet that comes. */
@Entity({ schema: 'assessments', name: 'survey_sheet' })
export class SurveySheetRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'survey_sheet_pk' })
  id: string;

  @PrimaryColumn('uuid', { name: 'assessment_id', primaryKeyConstraintName: 'survey_sheet_pk' })
  assessmentId: string;

  @ManyToOne(() => AssessmentRow)
  @JoinColumn({ name: 'assessment_id', foreignKeyConstraintName: 'survey_sheet_of_assessment' })
  assessment: AssessmentRow;

  /** By item version. */
  @Column('jsonb')
  answers: Readonly<Record<string, ItemResponse>>;
}
