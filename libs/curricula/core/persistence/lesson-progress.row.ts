import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { ModuleReleaseRow } from './module-release.row.js';

/** A lesson that one person has read in the course of one activity, and the release in which they read it. */
@Entity({ schema: 'curricula', name: 'lesson_progress' })
@Index('lesson_progress_by_person', ['personId', 'activityId'])
export class LessonProgressRow {
  @PrimaryColumn('uuid', { name: 'activity_id', primaryKeyConstraintName: 'lesson_progress_pk' })
  activityId: string;

  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'lesson_progress_pk' })
  personId: string;

  @PrimaryColumn('text', { name: 'module_key', primaryKeyConstraintName: 'lesson_progress_pk' })
  moduleKey: string;

  @PrimaryColumn('text', { name: 'lesson_key', primaryKeyConstraintName: 'lesson_progress_pk' })
  lessonKey: string;

  @Column('uuid', { name: 'release_id' })
  releaseId: string;

  @ManyToOne(() => ModuleReleaseRow)
  @JoinColumn({ name: 'release_id', foreignKeyConstraintName: 'lesson_progress_release_fk' })
  release: ModuleReleaseRow;

  @Column('timestamptz', { name: 'read_at' })
  readAt: Date;
}
