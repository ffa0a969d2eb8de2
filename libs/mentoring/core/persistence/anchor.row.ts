import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { Language } from '#kernel';
import { MentorGroupRow } from './group.row.js';

/** The five questions of a final test that are asked again in mentors' groups; the latest of a programme is in force. */
@Entity({ schema: 'mentoring', name: 'anchor_set' })
@Index('anchor_set_of_programme', ['programmeId', 'id'])
@Check('anchor_set_five', 'cardinality(question_ids) = 5')
export class AnchorSetRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'anchor_set_pk' })
  id: string;

  @Column('uuid', { name: 'programme_id' })
  programmeId: string;

  @Column('uuid', { name: 'question_ids', array: true })
  questionIds: string[];

  @Column('timestamptz', { name: 'chosen_at' })
  chosenAt: Date;

  @Column('uuid', { name: 'chosen_by' })
  chosenBy: string;
}

/** What one person of a group earned. It says nothing of who: no person, no hour; the device is a hash that only stops a second time. */
@Entity({ schema: 'mentoring', name: 'anchor_answer' })
@Unique('anchor_answer_once', ['setId', 'device'])
@Index('anchor_answer_by_set', ['setId', 'groupId'])
@Check('anchor_answer_channel', "channel = ANY (ARRAY['link'::text, 'paper'::text])")
export class AnchorAnswerRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'anchor_answer_pk' })
  id: string;

  @Column('uuid', { name: 'set_id' })
  setId: string;

  @ManyToOne(() => AnchorSetRow)
  @JoinColumn({ name: 'set_id', foreignKeyConstraintName: 'anchor_answer_set_fk' })
  set: AnchorSetRow;

  @Column('uuid', { name: 'group_id' })
  groupId: string;

  @ManyToOne(() => MentorGroupRow)
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'anchor_answer_group_fk' })
  group: MentorGroupRow;

  @Column('text')
  channel: 'link' | 'paper';

  @Column('text')
  language: Language;

  @Column('bytea', { nullable: true })
  device: Buffer | null;

  @Column('date', { name: 'answered_on' })
  answeredOn: string;

  /** By the keys of that day. */
  @Column('double precision', { array: true })
  shares: number[];

  /** What was ticked, by question: a key can turn out to be wrong. Null where it was not kept yet. */
  @Column('jsonb', { nullable: true })
  chosen: Readonly<Record<string, readonly string[]>> | null;
}
