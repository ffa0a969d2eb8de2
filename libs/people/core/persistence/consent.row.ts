import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { ConsentPurpose } from '#people/contract';
import { PersonRow } from './person.row.js';

/** One answer to one consent question; the latest of a purpose is in force, the earlier ones stay as the history. */
@Entity({ schema: 'people', name: 'consent' })
@Index('consent_latest', ['personId', 'purpose', 'id'])
export class ConsentRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'consent_pk' })
  id: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @ManyToOne(() => PersonRow, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'consent_person_fk' })
  person: PersonRow;

  @Column('uuid', { name: 'programme_id' })
  programmeId: string;

  @Column('text')
  purpose: ConsentPurpose;

  @Column('boolean')
  given: boolean;

  /** The privacy notice that was shown with the question. */
  @Column('integer', { name: 'notice_version' })
  noticeVersion: number;

  @Column('timestamptz', { name: 'answered_at' })
  answeredAt: Date;
}
