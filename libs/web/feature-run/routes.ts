import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { enterArea, rootRoute } from '#web/shell';

const runRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/run',
  beforeLoad: enterArea(['administrator'], 'run'),
});

const homeRoute = createRoute({
  getParentRoute: () => runRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./screens/home-screen.js'), 'HomeScreen'),
});

export const runRoutes = runRoute.addChildren([homeRoute]);
