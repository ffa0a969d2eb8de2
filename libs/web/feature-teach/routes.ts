import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { enterArea, rootRoute } from '#web/shell';
import { languages, loadPhrases, type Language } from '#web/i18n';
import { bankFilter } from './bank/filter.js';
import { attemptChoices, type AttemptChoice } from './statistics/attempt-choices.js';

const teachRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/teach',
  beforeLoad: enterArea(['trainer', 'administrator'], 'teach'),
});

const homeRoute = createRoute({
  getParentRoute: () => teachRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./screens/trainings-screen.js'), 'TrainingsScreen'),
});

const rosterRoute = createRoute({
  getParentRoute: () => teachRoute,
  path: '/activities/$activityId',
  component: lazyRouteComponent(() => import('./screens/roster-screen.js'), 'RosterScreen'),
});

const progressRoute = createRoute({
  getParentRoute: () => teachRoute,
  path: '/activities/$activityId/progress',
  component: lazyRouteComponent(() => import('./screens/progress-screen.js'), 'ProgressScreen'),
});

const codesRoute = createRoute({
  getParentRoute: () => teachRoute,
  path: '/activities/$activityId/codes',
  component: lazyRouteComponent(() => import('./screens/codes-screen.js'), 'CodesScreen'),
});

const sheetRoute = createRoute({
  getParentRoute: () => teachRoute,
  path: '/activities/$activityId/codes/$code',
  component: lazyRouteComponent(() => import('./screens/join-sheet-screen.js'), 'JoinSheetScreen'),
});

const modulesRoute = createRoute({
  getParentRoute: () => teachRoute,
  path: '/modules',
  component: lazyRouteComponent(() => import('./screens/modules-screen.js'), 'ModulesScreen'),
});

const moduleRoute = createRoute({
  getParentRoute: () => teachRoute,
  path: '/modules/$moduleId',
  beforeLoad: () => loadPhrases('bank', 'items'),
  component: lazyRouteComponent(() => import('./screens/module-screen.js'), 'ModuleScreen'),
});

const statisticsPhrases = () => loadPhrases('statistics', 'paper', 'grading', 'takers', 'lookback', 'settings');
const oneOf = <T extends string>(known: readonly T[], value: unknown): T | undefined => known.find((one) => one === value);

const resultsRoute = createRoute({
  getParentRoute: () => teachRoute,
  path: '/activities/$activityId/results',
  beforeLoad: statisticsPhrases,
  component: lazyRouteComponent(() => import('./statistics/training-results-screen.js'), 'TrainingResultsScreen'),
});

const testRoute = createRoute({
  getParentRoute: () => teachRoute,
  path: '/assessments/$assessmentId',
  beforeLoad: statisticsPhrases,
  validateSearch: ({ attempts }): { attempts?: AttemptChoice } => ({ attempts: oneOf(attemptChoices, attempts) }),
  component: lazyRouteComponent(() => import('./statistics/test-statistics-screen.js'), 'TestStatisticsScreen'),
});

const questionRoute = createRoute({
  getParentRoute: () => teachRoute,
  path: '/assessments/$assessmentId/questions/$questionId',
  beforeLoad: statisticsPhrases,
  component: lazyRouteComponent(() => import('./statistics/question-statistics-screen.js'), 'QuestionStatisticsScreen'),
});

const languagesRoute = createRoute({
  getParentRoute: () => teachRoute,
  path: '/assessments/$assessmentId/languages',
  beforeLoad: statisticsPhrases,
  validateSearch: ({ reference, focal }): { reference?: Language; focal?: Language } => ({ reference: oneOf(languages, reference), focal: oneOf(languages, focal) }),
  component: lazyRouteComponent(() => import('./statistics/languages-screen.js'), 'LanguagesScreen'),
});

const paperRoute = createRoute({
  getParentRoute: () => teachRoute,
  path: '/assessments/$assessmentId/paper',
  beforeLoad: statisticsPhrases,
  component: lazyRouteComponent(() => import('./paper/paper-screen.js'), 'PaperScreen'),
});

const takersRoute = createRoute({
  getParentRoute: () => teachRoute,
  path: '/assessments/$assessmentId/people',
  beforeLoad: statisticsPhrases,
  component: lazyRouteComponent(() => import('./takers/takers-screen.js'), 'TakersScreen'),
});

const testSettingsRoute = createRoute({
  getParentRoute: () => teachRoute,
  path: '/assessments/$assessmentId/settings',
  beforeLoad: () => Promise.all([statisticsPhrases(), loadPhrases('bank')]),
  component: lazyRouteComponent(() => import('./settings/settings-screen.js'), 'SettingsScreen'),
});

const printRoute = createRoute({
  getParentRoute: () => teachRoute,
  path: '/assessments/$assessmentId/paper/print',
  beforeLoad: statisticsPhrases,
  validateSearch: ({ from, to }): { from: number; to: number } => ({ from: Number(from) || 1, to: Number(to) || 1 }),
  component: lazyRouteComponent(() => import('./paper/print-screen.js'), 'PrintScreen'),
});

const paperSheetRoute = createRoute({
  getParentRoute: () => teachRoute,
  path: '/sheets/$code',
  beforeLoad: statisticsPhrases,
  component: lazyRouteComponent(() => import('./paper/sheet-screen.js'), 'SheetScreen'),
});

const writing = () => loadPhrases('bank', 'settings', 'items', 'assessment', 'statistics', 'measures', 'files', 'lookback');

const banksRoute = createRoute({
  getParentRoute: () => teachRoute,
  path: '/banks',
  beforeLoad: writing,
  component: lazyRouteComponent(() => import('./screens/banks-screen.js'), 'BanksScreen'),
});

const bankRoute = createRoute({
  getParentRoute: () => teachRoute,
  path: '/banks/$bankId',
  beforeLoad: writing,
  validateSearch: bankFilter,
  component: lazyRouteComponent(() => import('./screens/bank-screen.js'), 'BankScreen'),
});

const bankFilesRoute = createRoute({
  getParentRoute: () => teachRoute,
  path: '/banks/$bankId/files',
  beforeLoad: writing,
  validateSearch: (search): { import?: string } => (typeof search['import'] === 'string' ? { import: search['import'] } : {}),
  component: lazyRouteComponent(() => import('./screens/bank-files-screen.js'), 'BankFilesScreen'),
});

const bankExportRoute = createRoute({
  getParentRoute: () => teachRoute,
  path: '/exports/$exportId',
  beforeLoad: writing,
  component: lazyRouteComponent(() => import('./screens/bank-export-screen.js'), 'BankExportScreen'),
});

const bankQuestionRoute = createRoute({
  getParentRoute: () => teachRoute,
  path: '/questions/$itemId',
  beforeLoad: writing,
  component: lazyRouteComponent(() => import('./screens/question-screen.js'), 'QuestionScreen'),
});

const plansRoute = createRoute({
  getParentRoute: () => teachRoute,
  path: '/tests',
  beforeLoad: writing,
  component: lazyRouteComponent(() => import('./screens/tests-screen.js'), 'TestsScreen'),
});

const planRoute = createRoute({
  getParentRoute: () => teachRoute,
  path: '/tests/$planId',
  beforeLoad: writing,
  component: lazyRouteComponent(() => import('./screens/test-builder-screen.js'), 'TestBuilderScreen'),
});

const gradingRoute = createRoute({
  getParentRoute: () => teachRoute,
  path: '/activities/$activityId/grading',
  beforeLoad: statisticsPhrases,
  component: lazyRouteComponent(() => import('./grading/grading-screen.js'), 'GradingScreen'),
});

const deskRoute = createRoute({
  getParentRoute: () => teachRoute,
  path: '/grading/$attemptId/$questionId',
  beforeLoad: statisticsPhrases,
  component: lazyRouteComponent(() => import('./grading/desk-screen.js'), 'DeskScreen'),
});

const keyRoute = createRoute({
  getParentRoute: () => teachRoute,
  path: '/assessments/$assessmentId/questions/$questionId/key',
  beforeLoad: statisticsPhrases,
  component: lazyRouteComponent(() => import('./grading/key-screen.js'), 'KeyScreen'),
});

const mentorPhrases = () => loadPhrases('run', 'follow', 'ask', 'words');

const ownMentorsRoute = createRoute({
  getParentRoute: () => teachRoute,
  path: '/mentors',
  beforeLoad: mentorPhrases,
  component: lazyRouteComponent(() => import('./screens/own-mentors-screen.js'), 'OwnMentorsScreen'),
});

const mentorQuestionsRoute = createRoute({
  getParentRoute: () => teachRoute,
  path: '/mentors/questions',
  beforeLoad: mentorPhrases,
  component: lazyRouteComponent(() => import('./screens/mentor-questions-screen.js'), 'MentorQuestionsScreen'),
});

const ownMentorRoute = createRoute({
  getParentRoute: () => teachRoute,
  path: '/mentors/$candidacyId',
  beforeLoad: mentorPhrases,
  component: lazyRouteComponent(() => import('./screens/own-mentor-screen.js'), 'OwnMentorScreen'),
});

const teachBacksRoute = createRoute({
  getParentRoute: () => teachRoute,
  path: '/activities/$activityId/teach-backs',
  beforeLoad: () => loadPhrases('teachback'),
  component: lazyRouteComponent(() => import('./screens/teach-backs-screen.js'), 'TeachBacksScreen'),
});

export const teachRoutes = teachRoute.addChildren([
  homeRoute,
  ownMentorsRoute,
  mentorQuestionsRoute,
  ownMentorRoute,
  teachBacksRoute,
  rosterRoute,
  progressRoute,
  codesRoute,
  sheetRoute,
  modulesRoute,
  moduleRoute,
  resultsRoute,
  testRoute,
  questionRoute,
  languagesRoute,
  paperRoute,
  takersRoute,
  testSettingsRoute,
  printRoute,
  paperSheetRoute,
  banksRoute,
  bankRoute,
  bankFilesRoute,
  bankExportRoute,
  bankQuestionRoute,
  plansRoute,
  planRoute,
  gradingRoute,
  deskRoute,
  keyRoute,
]);
