import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { enterArea, rootRoute } from '#web/shell';

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
  component: lazyRouteComponent(() => import('./screens/module-screen.js'), 'ModuleScreen'),
});

export const teachRoutes = teachRoute.addChildren([homeRoute, rosterRoute, progressRoute, codesRoute, sheetRoute, modulesRoute, moduleRoute]);
