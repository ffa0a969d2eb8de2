import { Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, HeldSession, type Actor } from '#platform/auth';
import { MarkLessonRead } from '../application/mark-lesson-read.js';
import { ViewCourse } from '../application/view-course.js';
import { ViewLesson } from '../application/view-lesson.js';
import { ViewProgress } from '../application/view-progress.js';
import { toCourseView, toLessonLinkView, toLessonView, toProgressView } from './course.mapper.js';
import { CourseView, LessonReadView, LessonView } from './course.view.js';
import { ProgressQuery } from './progress.dto.js';
import { ProgressView } from './progress.view.js';

@ApiTags('curricula')
@Controller('activities/:activityId')
export class CoursesController {
  constructor(
    private readonly courses: ViewCourse,
    private readonly lessons: ViewLesson,
    private readonly reading: MarkLessonRead,
    private readonly progress: ViewProgress,
  ) {}

  @HeldSession()
  @Get('course')
  @ApiOperation({ operationId: 'viewCourse', summary: 'The course of an activity with one’s own progress' })
  @ApiOkResponse({ type: CourseView })
  async course(@CurrentActor() actor: Actor, @Param('activityId') activityId: string): Promise<CourseView> {
    return toCourseView(await this.courses.execute(actor, activityId));
  }

  @HeldSession()
  @Get('modules/:moduleId/lessons/:lessonKey')
  @ApiOperation({ operationId: 'viewLesson', summary: 'A lesson in every language; sources of law for trainers and administrators' })
  @ApiOkResponse({ type: LessonView })
  async lesson(
    @CurrentActor() actor: Actor,
    @Param('activityId') activityId: string,
    @Param('moduleId') moduleId: string,
    @Param('lessonKey') lessonKey: string,
  ): Promise<LessonView> {
    return toLessonView(await this.lessons.execute(actor, activityId, moduleId, lessonKey));
  }

  @HeldSession()
  @Put('modules/:moduleId/lessons/:lessonKey/read')
  @ApiOperation({ operationId: 'markLessonRead', summary: 'States that one has read the lesson (participants); again changes nothing' })
  @ApiOkResponse({ type: LessonReadView })
  async read(
    @CurrentActor() actor: Actor,
    @Param('activityId') activityId: string,
    @Param('moduleId') moduleId: string,
    @Param('lessonKey') lessonKey: string,
  ): Promise<LessonReadView> {
    const { next } = await this.reading.execute(actor, activityId, moduleId, lessonKey);
    return { read: true, next: toLessonLinkView(next) };
  }

  @Get('progress')
  @ApiOperation({ operationId: 'viewProgress', summary: 'How the participants get on, by family name (trainers of the activity, administrators)' })
  @ApiOkResponse({ type: ProgressView })
  async learners(@CurrentActor() actor: Actor, @Param('activityId') activityId: string, @Query() query: ProgressQuery): Promise<ProgressView> {
    return toProgressView(await this.progress.page(actor, activityId, query.q ?? null, ProgressQuery.request(query)));
  }
}
