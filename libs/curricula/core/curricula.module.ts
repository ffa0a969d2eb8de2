import { Global, Module } from '@nestjs/common';
import { CurriculaDirectory, ModuleReleases } from '#curricula/contract';
import { AttachModule } from './application/attach-module.js';
import { CourseGate } from './application/course-gate.js';
import { JudgeCompletion } from './application/judge-completion.js';
import { MarkLessonRead } from './application/mark-lesson-read.js';
import { ViewCourse } from './application/view-course.js';
import { ViewLearning } from './application/view-learning.js';
import { ViewLesson } from './application/view-lesson.js';
import { ViewModules } from './application/view-modules.js';
import { ViewProgress } from './application/view-progress.js';
import { CoursesController } from './http/courses.controller.js';
import { LearningController } from './http/learning.controller.js';
import { ModulesController } from './http/modules.controller.js';
import { JudgeOnGrade, JudgeOnLesson, JudgeOnPresence } from './jobs/judge.subscribers.js';
import { Courses } from './persistence/courses.query.js';
import { StoredReleases } from './persistence/module-releases.query.js';
import { SqlCurriculaDirectory } from './persistence/sql-curricula-directory.js';

const useCases = [AttachModule, JudgeCompletion, MarkLessonRead, ViewCourse, ViewLearning, ViewLesson, ViewModules, ViewProgress];

@Global()
@Module({
  controllers: [ModulesController, LearningController, CoursesController],
  providers: [
    Courses,
    StoredReleases,
    CourseGate,
    ...useCases,
    JudgeOnPresence,
    JudgeOnLesson,
    JudgeOnGrade,
    { provide: ModuleReleases, useExisting: StoredReleases },
    { provide: CurriculaDirectory, useClass: SqlCurriculaDirectory },
  ],
  exports: [CurriculaDirectory, ModuleReleases, AttachModule, JudgeCompletion],
})
export class CurriculaModule {}
