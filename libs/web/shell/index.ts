export { NotFoundScreen, RouteErrorScreen } from './fallback-screens.js';
export { enterArea, homeOf, homeOfRole, NotYours } from './guard.js';
export { rootRoute, type RouterContext } from './root-route.js';
export { useSignOut, type SignOutKind } from './use-sign-out.js';
