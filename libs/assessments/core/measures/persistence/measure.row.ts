import { Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn } from 'typeorm';
import type { Interval, ItemVerdict } from '#assessments/engine/statistics';
import { AssessmentRow } from '../../persistence/assessment.row.js';
import { ItemRow, ItemVersionRow } from '../../persistence/item.row.js';

/** Up to which answers a test has been measured. */
@Entity({ schema: 'assessments', name: 'measured_test' })
export class MeasuredTestRow {
  @PrimaryColumn('uuid', { name: 'assessment_id', primaryKeyConstraintName: 'measured_test_pk' })
  assessmentId: string;

  @OneToOne(() => AssessmentRow)
  @JoinColumn({ name: 'assessment_id', foreignKeyConstraintName: 'measured_test_is_assessment' })
  assessment: AssessmentRow;

  /** Tells one state of the answers from another. */
  @Column('text')
  mark: string;

  @Column('timestamptz', { name: 'measured_at' })
  measuredAt: Date;
}

/** What answers say of a question. Figures of groups: no person stands in them. */
abstract class MeasureColumns {
  @Column('integer')
  n: number;

  @Column('integer')
  omitted: number;

  @Column('double precision', { nullable: true })
  facility: number | null;

  @Column('double precision', { name: 'facility_ci', array: true, nullable: true })
  facilityCi: Interval | null;

  @Column('double precision', { name: 'item_rest', nullable: true })
  itemRest: number | null;

  @Column('double precision', { name: 'item_rest_ci', array: true, nullable: true })
  itemRestCi: Interval | null;

  @Column('text')
  verdict: ItemVerdict;

  @Column('timestamptz', { name: 'measured_at' })
  measuredAt: Date;
}

/** What the answers of one test say about one version of a question. */
@Entity({ schema: 'assessments', name: 'item_measure' })
@Index('item_measure_by_item', ['itemId'])
export class ItemMeasureRow extends MeasureColumns {
  @PrimaryColumn('uuid', { name: 'assessment_id', primaryKeyConstraintName: 'item_measure_pk' })
  assessmentId: string;

  @ManyToOne(() => AssessmentRow)
  @JoinColumn({ name: 'assessment_id', foreignKeyConstraintName: 'item_measure_of_assessment' })
  assessment: AssessmentRow;

  @PrimaryColumn('uuid', { name: 'item_version_id', primaryKeyConstraintName: 'item_measure_pk' })
  itemVersionId: string;

  @ManyToOne(() => ItemVersionRow)
  @JoinColumn({ name: 'item_version_id', foreignKeyConstraintName: 'item_measure_of_version' })
  itemVersion: ItemVersionRow;

  @Column('uuid', { name: 'item_id' })
  itemId: string;
}

/** A question over all tests that asked its newest measured version: by this it is sorted, found and drawn. */
@Entity({ schema: 'assessments', name: 'measured_item' })
export class MeasuredItemRow extends MeasureColumns {
  @PrimaryColumn('uuid', { name: 'item_id', primaryKeyConstraintName: 'measured_item_pk' })
  itemId: string;

  @OneToOne(() => ItemRow)
  @JoinColumn({ name: 'item_id', foreignKeyConstraintName: 'measured_item_is_item' })
  item: ItemRow;

  @Column('uuid', { name: 'item_version_id' })
  itemVersionId: string;

  @Column('integer')
  tests: number;
}
