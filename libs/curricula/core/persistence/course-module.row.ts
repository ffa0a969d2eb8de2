import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { ModuleReleaseRow } from './module-release.row.js';

/** A module in the course of one activity, pinned to a release. */
@Entity({ schema: 'curricula', name: 'course_module' })
@Unique('course_module_position', ['activityId', 'position'])
@Index('course_module_by_release', ['releaseId'])
@Check('course_module_order', '"position" >= 0')
export class CourseModuleRow {
  @PrimaryColumn('uuid', { name: 'activity_id', primaryKeyConstraintName: 'course_module_pk' })
  activityId: string;

  @PrimaryColumn('text', { name: 'module_key', primaryKeyConstraintName: 'course_module_pk' })
  moduleKey: string;

  @Column('uuid', { name: 'release_id' })
  releaseId: string;

  @ManyToOne(() => ModuleReleaseRow)
  @JoinColumn({ name: 'release_id', foreignKeyConstraintName: 'course_module_release_fk' })
  release: ModuleReleaseRow;

  @Column('integer')
  position: number;

  @Column('boolean')
  required: boolean;
}
