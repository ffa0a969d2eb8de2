import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { CandidacyRule } from '../domain/candidacy-rule.js';
import type { OnboardingChannel, OnboardingStep } from '../domain/onboarding.js';
import { CandidacyRow } from './candidacy.row.js';

/** A version of what a programme asks of its mentors; never changed. */
@Entity({ schema: 'mentoring', name: 'candidacy_rule' })
export class CandidacyRuleRow {
  @PrimaryColumn('uuid', { name: 'programme_id', primaryKeyConstraintName: 'candidacy_rule_pk' })
  programmeId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'candidacy_rule_pk' })
  version: number;

  @Column('jsonb')
  definition: CandidacyRule;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;
}

/** That somebody has done a step, and in which words it was put. */
@Entity({ schema: 'mentoring', name: 'onboarding_step' })
@Unique('onboarding_step_once', ['candidacyId', 'round', 'step'])
export class OnboardingStepRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'onboarding_step_pk' })
  id: string;

  @Column('uuid', { name: 'candidacy_id' })
  candidacyId: string;

  @ManyToOne(() => CandidacyRow)
  @JoinColumn({ name: 'candidacy_id', foreignKeyConstraintName: 'onboarding_step_candidacy_fk' })
  candidacy: CandidacyRow;

  @Column('integer')
  round: number;

  @Column('text')
  step: OnboardingStep;

  @Column('integer', { name: 'content_version' })
  contentVersion: number;

  @Column('text')
  language: string;

  @Column('text')
  channel: OnboardingChannel;

  @Column('timestamptz', { name: 'done_at' })
  doneAt: Date;

  @Column('uuid', { name: 'recorded_by' })
  recordedBy: string;
}

/** A trainer's view of somebody's own short teaching; the latest counts. */
@Entity({ schema: 'mentoring', name: 'teach_back' })
@Index('teach_back_of_person', ['programmeId', 'personId', 'id'])
@Check('teach_back_note', 'char_length(note) <= 1000')
export class TeachBackRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'teach_back_pk' })
  id: string;

  @Column('uuid', { name: 'programme_id' })
  programmeId: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('boolean')
  passed: boolean;

  /** What the trainer tells the person; kept as long as the participation. */
  @Column('text', { nullable: true })
  note: string | null;

  @Column('timestamptz', { name: 'reviewed_at' })
  reviewedAt: Date;

  @Column('uuid', { name: 'reviewed_by' })
  reviewedBy: string;
}
