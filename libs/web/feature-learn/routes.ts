import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { enterArea, rootRoute } from '#web/shell';

const learnRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/learn',
  beforeLoad: enterArea(['trainee', 'mentor'], 'learn', 'assessment'),
});

const homeRoute = createRoute({
  getParentRoute: () => learnRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./screens/home-screen.js'), 'HomeScreen'),
});

export const learnRoutes = learnRoute.addChildren([homeRoute]);
