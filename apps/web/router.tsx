import { createRouter } from '@tanstack/react-router';
import { makeQueryClient } from '#web/api-client';
import { learnRoutes } from '#web/feature-learn';
import { publicRoutes } from '#web/feature-public';
import { resultsRoutes } from '#web/feature-results';
import { runRoutes } from '#web/feature-run';
import { teachRoutes } from '#web/feature-teach';
import { NotFoundScreen, rootRoute, RouteErrorScreen } from '#web/shell';
import { Page, Skeleton } from '#web/ui';

export const queryClient = makeQueryClient();

function Pending() {
  return (
    <Page narrow>
      <Skeleton />
    </Page>
  );
}

// Routes are known at once, so that every link is typed; their screens come when somebody goes there.
export const router = createRouter({
  routeTree: rootRoute.addChildren([publicRoutes, learnRoutes, teachRoutes, runRoutes, resultsRoutes]),
  context: { queryClient },
  defaultPreload: 'intent',
  defaultPendingComponent: Pending,
  // On each route, so that header and footer stay around what failed.
  defaultErrorComponent: RouteErrorScreen,
  defaultNotFoundComponent: NotFoundScreen,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
