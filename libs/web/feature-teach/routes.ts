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
  component: lazyRouteComponent(() => import('./screens/home-screen.js'), 'HomeScreen'),
});

export const teachRoutes = teachRoute.addChildren([homeRoute]);
