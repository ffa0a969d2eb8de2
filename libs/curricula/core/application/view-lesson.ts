import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { Courses } from '../persistence/courses.query.js';
import { lessonsReadAt } from '../persistence/progress.query.js';
import { CourseGate } from './course-gate.js';
import { findLesson, type PlacedLesson } from './find-lesson.js';
import { mayViewCourse, mayViewProvenance } from './view-course.policy.js';

export interface LessonOfPerson extends PlacedLesson {
  readonly read: boolean;
  /** Whether the actor sees where statements of law come from. */
  readonly withProvenance: boolean;
}

@Injectable()
export class ViewLesson {
  constructor(
    private readonly db: Database,
    private readonly gate: CourseGate,
    private readonly courses: Courses,
  ) {}

  async execute(actor: Actor, activityId: string, moduleId: string, lessonKey: string): Promise<LessonOfPerson> {
    const { standing } = await this.gate.open(this.db, actor, activityId, mayViewCourse);
    const [course, readBy] = await Promise.all([this.courses.of(this.db, activityId), lessonsReadAt(this.db, activityId, [actor.personId])]);
    const read = readBy(actor.personId).get(moduleId)?.has(lessonKey) ?? false;
    return { ...findLesson(course, moduleId, lessonKey), read, withProvenance: mayViewProvenance(standing) };
  }
}
