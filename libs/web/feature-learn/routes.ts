import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadPhrases } from '#web/i18n';
import { enterArea, rootRoute } from '#web/shell';

const learnRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/learn',
  beforeLoad: enterArea(['trainee', 'mentor'], 'learn', 'assessment', 'attempt', 'items', 'mentor'),
});

const homeRoute = createRoute({
  getParentRoute: () => learnRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./screens/home-screen.js'), 'HomeScreen'),
});

const trainingRoute = createRoute({
  getParentRoute: () => learnRoute,
  path: '/trainings/$activityId',
  component: lazyRouteComponent(() => import('./screens/training-screen.js'), 'TrainingScreen'),
});

const lessonRoute = createRoute({
  getParentRoute: () => learnRoute,
  path: '/trainings/$activityId/modules/$moduleId/lessons/$lessonKey',
  component: lazyRouteComponent(() => import('./screens/lesson-screen.js'), 'LessonScreen'),
});

const testRoute = createRoute({
  getParentRoute: () => learnRoute,
  path: '/trainings/$activityId/modules/$moduleId/tests/$phase',
  component: lazyRouteComponent(() => import('./screens/test-screen.js'), 'TestScreen'),
});

/** A question by its number, or what comes before handing in. */
type AttemptPage = number | 'overview';

const attemptRoute = createRoute({
  getParentRoute: () => learnRoute,
  path: '/attempts/$attemptId',
  validateSearch: (search): { page?: AttemptPage } => {
    const page = search['page'];
    return page === 'overview' || (typeof page === 'number' && Number.isInteger(page) && page > 0) ? { page } : {};
  },
  component: lazyRouteComponent(() => import('./screens/attempt-screen.js'), 'AttemptScreen'),
});

const resultRoute = createRoute({
  getParentRoute: () => learnRoute,
  path: '/attempts/$attemptId/result',
  beforeLoad: () => loadPhrases('appeal'),
  component: lazyRouteComponent(() => import('./screens/result-screen.js'), 'ResultScreen'),
});

const surveyRoute = createRoute({
  getParentRoute: () => learnRoute,
  path: '/surveys/$surveyId',
  beforeLoad: () => loadPhrases('survey'),
  component: lazyRouteComponent(() => import('./screens/survey-screen.js'), 'SurveyScreen'),
});

const certificatesRoute = createRoute({
  getParentRoute: () => learnRoute,
  path: '/certificates',
  component: lazyRouteComponent(() => import('./screens/certificates-screen.js'), 'CertificatesScreen'),
});

const mentoringRoute = createRoute({
  getParentRoute: () => learnRoute,
  path: '/mentoring',
  component: lazyRouteComponent(() => import('./screens/mentoring-screen.js'), 'MentoringScreen'),
});

const mentorGroupRoute = createRoute({
  getParentRoute: () => learnRoute,
  path: '/mentoring/group',
  beforeLoad: () => loadPhrases('topics'),
  component: lazyRouteComponent(() => import('./screens/group-screen.js'), 'GroupScreen'),
});

const mentorDiaryRoute = createRoute({
  getParentRoute: () => learnRoute,
  path: '/mentoring/diary',
  beforeLoad: () => loadPhrases('topics'),
  component: lazyRouteComponent(() => import('./screens/diary-screen.js'), 'DiaryScreen'),
});

const mentorMaterialsRoute = createRoute({
  getParentRoute: () => learnRoute,
  path: '/mentoring/materials',
  beforeLoad: () => loadPhrases('topics'),
  component: lazyRouteComponent(() => import('./screens/materials-screen.js'), 'MaterialsScreen'),
});

const mentorAskRoute = createRoute({
  getParentRoute: () => learnRoute,
  path: '/mentoring/ask',
  beforeLoad: () => loadPhrases('ask'),
  component: lazyRouteComponent(() => import('./screens/ask-screen.js'), 'AskScreen'),
});

const mentorQuestionsRoute = createRoute({
  getParentRoute: () => learnRoute,
  path: '/mentoring/group/questions',
  beforeLoad: () => loadPhrases('dilution'),
  component: lazyRouteComponent(() => import('./screens/group-questions-screen.js'), 'GroupQuestionsScreen'),
});

export const learnRoutes = learnRoute.addChildren([
  homeRoute,
  trainingRoute,
  lessonRoute,
  testRoute,
  attemptRoute,
  resultRoute,
  surveyRoute,
  certificatesRoute,
  mentoringRoute,
  mentorGroupRoute,
  mentorDiaryRoute,
  mentorMaterialsRoute,
  mentorAskRoute,
  mentorQuestionsRoute,
]);
