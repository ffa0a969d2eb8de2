import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Until when somebody decided to keep the answers of a programme, and why. Never changed itself: the last one counts. */
@Entity({ schema: 'assessments', name: 'retention_choice' })
@Index('retention_choice_of_programme', ['programmeId', 'id'])
export class RetentionChoiceRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'retention_choice_pk' })
  id: string;

  @Column('uuid', { name: 'programme_id' })
  programmeId: string;

  /** Null: by the rule again. */
  @Column('timestamptz', { nullable: true })
  until: Date | null;

  @Column('text')
  reason: string;

  @Column('uuid', { name: 'set_by' })
  setBy: string;

  @Column('timestamptz', { name: 'set_at' })
  setAt: Date;
}
