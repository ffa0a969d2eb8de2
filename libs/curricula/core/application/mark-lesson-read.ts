import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { curriculaErrors } from '../errors.js';
import { Courses } from '../persistence/courses.query.js';
import { CourseGate } from './course-gate.js';
import { findLesson, type PlacedLesson } from './find-lesson.js';
import { mayMarkLessonRead } from './mark-lesson-read.policy.js';
import { recordLessonRead } from './record-lesson-read.js';
import { mayViewCourse } from './view-course.policy.js';

/** Marks a lesson as read by the actor; doing it again changes nothing. */
@Injectable()
export class MarkLessonRead {
  constructor(
    private readonly db: Database,
    private readonly gate: CourseGate,
    private readonly courses: Courses,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, activityId: string, moduleId: string, lessonKey: string): Promise<PlacedLesson> {
    return this.db.transaction(async (tx) => {
      const { activity, standing } = await this.gate.open(tx, actor, activityId, mayViewCourse);
      const placed = findLesson(await this.courses.of(tx, activityId), moduleId, lessonKey);
      if (!mayMarkLessonRead(standing)) throw curriculaErrors.error('curricula.not-participant');
      const { programmeId } = activity;
      const { releaseId } = placed.entry;
      const { personId, language } = actor;
      await recordLessonRead(tx, { activityId, programmeId, personId, moduleId, lessonKey, releaseId, language, readAt: this.clock.now() });
      return placed;
    });
  }
}
