import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** That a person completed the course of an activity, judged once; later corrections of its evidence remove nothing in silence. */
@Entity({ schema: 'curricula', name: 'completion' })
@Unique('completion_once', ['personId', 'activityId'])
@Index('completion_by_activity', ['activityId'])
export class CompletionRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'completion_pk' })
  id: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('uuid', { name: 'activity_id' })
  activityId: string;

  @Column('uuid', { name: 'programme_id' })
  programmeId: string;

  @Column('integer', { name: 'rule_version' })
  ruleVersion: number;

  @Column('boolean')
  assessed: boolean;

  /** Day in the programme's time zone. */
  @Column('date', { name: 'completed_on' })
  completedOn: string;

  /** The module releases that count, in the order of the course. */
  @Column('uuid', { name: 'release_ids', array: true })
  releaseIds: string[];

  /** The facts by which the rule was met. */
  @Column('uuid', { name: 'evidence_fact_ids', array: true })
  evidenceFactIds: string[];

  @Column('timestamptz', { name: 'judged_at' })
  judgedAt: Date;
}
