import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { enterArea, rootRoute } from '#web/shell';

const resultsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/results',
  beforeLoad: enterArea(['funder', 'administrator'], 'results'),
});

const homeRoute = createRoute({
  getParentRoute: () => resultsRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./screens/home-screen.js'), 'HomeScreen'),
});

export const resultsRoutes = resultsRoute.addChildren([homeRoute]);
