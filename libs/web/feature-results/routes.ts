import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadPhrases } from '#web/i18n';
import { enterArea, rootRoute } from '#web/shell';

const resultsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/results',
  beforeLoad: enterArea(['funder', 'administrator'], 'results'),
});

const homeRoute = createRoute({
  getParentRoute: () => resultsRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./screens/indicators-screen.js'), 'IndicatorsScreen'),
});

const indicatorRoute = createRoute({
  getParentRoute: () => resultsRoute,
  path: '/indicators/$id',
  component: lazyRouteComponent(() => import('./screens/indicator-screen.js'), 'IndicatorScreen'),
});

const initiativesRoute = createRoute({
  getParentRoute: () => resultsRoute,
  path: '/initiatives',
  component: lazyRouteComponent(() => import('./screens/initiatives-screen.js'), 'InitiativesScreen'),
});

const cascadeRoute = createRoute({
  getParentRoute: () => resultsRoute,
  path: '/cascade',
  beforeLoad: () => loadPhrases('cascade', 'dilution', 'words'),
  component: lazyRouteComponent(() => import('./screens/cascade-screen.js'), 'CascadeScreen'),
});

export const resultsRoutes = resultsRoute.addChildren([homeRoute, indicatorRoute, initiativesRoute, cascadeRoute]);
