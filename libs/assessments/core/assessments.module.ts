import { Global, Module } from '@nestjs/common';
import { AssessmentsDirectory } from '#assessments/contract';
import { SqlAssessmentsDirectory } from './application/assessments-directory.js';
import { EnsureAssessments } from './application/ensure-assessments.js';
import { AssessmentLibrary } from './persistence/assessments.repository.js';

@Global()
@Module({
  providers: [AssessmentLibrary, EnsureAssessments, { provide: AssessmentsDirectory, useClass: SqlAssessmentsDirectory }],
  exports: [AssessmentsDirectory],
})
export class AssessmentsModule {}
