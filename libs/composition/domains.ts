import type { Type } from '@nestjs/common';
import { applyRegrade, exportTest, measureItems, previewRegrade, readQuestionFile, takeQuestionFile, writeQuestionFile } from '#assessments/contract';
import { assessmentsErrors, assessmentsHandlers, assessmentsMailSamples, AssessmentsModule, assessmentsPeriodic, assessmentsPersistence, bankErrors, gradingErrors, paperErrors } from '#assessments/core';
import { certificatesErrors, certificatesHandlers, certificatesJobs, certificatesMailSamples, CertificatesModule, certificatesPeriodic, certificatesPersistence, certificatesSubscribers, templatesErrors } from '#certificates/core';
import { curriculaErrors, CurriculaModule, curriculaPersistence, curriculaSubscribers } from '#curricula/core';
import { movePlan, sendFollowUps, solveMatching } from '#mentoring/contract';
import { communityErrors, mentoringErrors, mentoringHandlers, mentoringMailSamples, MentoringModule, mentoringPeriodic, mentoringPersistence, mentoringSubscribers } from '#mentoring/core';
import { deliverMessage, deliverMessages, type MailSample } from '#messaging/contract';
import { messagingErrors, messagingHandlers, MessagingModule, messagingPeriodic, messagingPersistence } from '#messaging/core';
import { peopleErrors, peopleMailSamples, PeopleModule, peoplePeriodic, peoplePersistence } from '#people/core';
import type { Persistence } from '#platform/database';
import type { PhraseBook } from '#platform/http';
import { filesErrors, filesPersistence } from '#platform/files';
import { ledgerPersistence } from '#platform/ledger';
import { pdfErrors } from '#platform/pdf';
import { progressErrors, ProgressModule, progressPeriodic, progressPersistence } from '#platform/progress';
import { queuePersistence, type AnyFactSubscriber, type AnyJobHandler, type DeclaredJob, type PeriodicTask } from '#platform/queue';
import { programmeErrors, ProgrammeModule, programmePeriodic, programmePersistence } from '#programme/core';
import { resultsErrors, ResultsModule, resultsPersistence } from '#results/core';

/** The domains of Kaasa, and what each brings along. */
export const domainModules: readonly Type[] = [PeopleModule, ProgrammeModule, CurriculaModule, AssessmentsModule, CertificatesModule, MentoringModule, MessagingModule, ResultsModule, ProgressModule];

export const persistence: readonly Persistence[] = [
  ledgerPersistence,
  queuePersistence,
  filesPersistence,
  progressPersistence,
  peoplePersistence,
  programmePersistence,
  curriculaPersistence,
  assessmentsPersistence,
  certificatesPersistence,
  mentoringPersistence,
  messagingPersistence,
  resultsPersistence,
];

export const phrases: PhraseBook = {
  ...peopleErrors.phrases,
  ...programmeErrors.phrases,
  ...curriculaErrors.phrases,
  ...assessmentsErrors.phrases,
  ...paperErrors.phrases,
  ...gradingErrors.phrases,
  ...bankErrors.phrases,
  ...certificatesErrors.phrases,
  ...templatesErrors.phrases,
  ...mentoringErrors.phrases,
  ...communityErrors.phrases,
  ...messagingErrors.phrases,
  ...resultsErrors.phrases,
  ...pdfErrors.phrases,
  ...filesErrors.phrases,
  ...progressErrors.phrases,
};

/** Every job that some domain enqueues. */
export const declaredJobs: readonly DeclaredJob[] = [
  ...[readQuestionFile, takeQuestionFile, writeQuestionFile, measureItems, previewRegrade, applyRegrade, exportTest],
  ...certificatesJobs,
  ...[movePlan, sendFollowUps, solveMatching],
  ...[deliverMessage, deliverMessages],
];

export const jobHandlers: readonly Type<AnyJobHandler>[] = [...assessmentsHandlers, ...certificatesHandlers, ...mentoringHandlers, ...messagingHandlers];
export const factSubscribers: readonly Type<AnyFactSubscriber>[] = [...curriculaSubscribers, ...certificatesSubscribers, ...mentoringSubscribers];
export const periodicTasks: readonly Type<PeriodicTask>[] = [...peoplePeriodic, ...assessmentsPeriodic, ...certificatesPeriodic, ...progressPeriodic, ...programmePeriodic, ...mentoringPeriodic, ...messagingPeriodic];

/** Every mail template, with sample values. */
export const mailSamples: readonly MailSample[] = [...peopleMailSamples, ...assessmentsMailSamples, ...certificatesMailSamples, ...mentoringMailSamples];
