import { Global, Module } from '@nestjs/common';
import { AnchorQuestions, AssessmentsDirectory } from '#assessments/contract';
import { SqlAnchorQuestions } from './anchors/index.js';
import { SqlAssessmentsDirectory } from './application/assessments-directory.js';
import { EnsureAssessments } from './application/ensure-assessments.js';
import { ListOwnTests } from './application/list-own-tests.js';
import { ReadAttempt } from './application/read-attempt.js';
import { ReadResult } from './application/read-result.js';
import { SaveResponses } from './application/save-responses.js';
import { StartAttempt } from './application/start-attempt.js';
import { SubmitAttempt } from './application/submit-attempt.js';
import { surveyControllers, surveyProviders } from './anonymous/index.js';
import { BankModule } from './bank/index.js';
import { erasingControllers, erasingProviders } from './erasing/index.js';
import { filesControllers, filesProviders } from './files/index.js';
import { AttemptsController } from './http/attempts.controller.js';
import { OwnTestsController } from './http/own-tests.controller.js';
import { gradingControllers, gradingProviders } from './grading/index.js';
import { measuresProviders } from './measures/index.js';
import { paperControllers, paperProviders } from './paper/index.js';
import { checksControllers, checksProviders } from './checks/index.js';
import { AssessmentLibrary } from './persistence/assessments.repository.js';
import { AttemptOwners } from './persistence/attempt-owners.js';
import { settingsControllers, settingsProviders } from './settings/index.js';
import { statisticsControllers, statisticsProviders } from './statistics/index.js';
import { timingControllers, timingProviders } from './timing/index.js';

const useCases = [EnsureAssessments, StartAttempt, ReadAttempt, SaveResponses, SubmitAttempt, ReadResult, ListOwnTests];

@Global()
@Module({
  imports: [BankModule],
  controllers: [AttemptsController, OwnTestsController, ...filesControllers, ...timingControllers, ...settingsControllers, ...statisticsControllers, ...paperControllers, ...gradingControllers, ...surveyControllers, ...checksControllers, ...erasingControllers],
  providers: [AssessmentLibrary, AttemptOwners, ...useCases, ...filesProviders, ...statisticsProviders, ...timingProviders, ...settingsProviders, ...paperProviders, ...gradingProviders, ...measuresProviders, ...surveyProviders, ...checksProviders, ...erasingProviders, { provide: AssessmentsDirectory, useClass: SqlAssessmentsDirectory }, { provide: AnchorQuestions, useClass: SqlAnchorQuestions }],
  exports: [AssessmentsDirectory, AnchorQuestions],
})
export class AssessmentsModule {}
