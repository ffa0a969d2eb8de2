import { Global, Module } from '@nestjs/common';
import { CurriculaDirectory, ModuleReleases } from '#curricula/contract';
import { AttachModule } from './application/attach-module.js';
import { JudgeCompletion } from './application/judge-completion.js';
import { JudgeOnGrade, JudgeOnLesson, JudgeOnPresence } from './jobs/judge.subscribers.js';
import { Courses } from './persistence/courses.query.js';
import { StoredReleases } from './persistence/module-releases.query.js';
import { SqlCurriculaDirectory } from './persistence/sql-curricula-directory.js';

@Global()
@Module({
  providers: [
    Courses,
    StoredReleases,
    AttachModule,
    JudgeCompletion,
    JudgeOnPresence,
    JudgeOnLesson,
    JudgeOnGrade,
    { provide: ModuleReleases, useExisting: StoredReleases },
    { provide: CurriculaDirectory, useClass: SqlCurriculaDirectory },
  ],
  exports: [CurriculaDirectory, ModuleReleases, AttachModule, JudgeCompletion],
})
export class CurriculaModule {}
