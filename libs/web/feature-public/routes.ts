import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { sessionQuery } from '#web/api-client';
import { loadPhrases } from '#web/i18n';
import { rootRoute } from '#web/shell';
import { isCheckInAnswer, type CheckInAnswer } from './check-in-answer.js';

const publicRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'public',
  beforeLoad: async ({ context }) => {
    // The header is the same for everybody until the session is known; the page does not wait for it.
    void context.queryClient.prefetchQuery(sessionQuery);
    await loadPhrases('public');
  },
});

const home = createRoute({
  getParentRoute: () => publicRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./screens/front-screen.js'), 'FrontScreen'),
});

const signIn = createRoute({
  getParentRoute: () => publicRoute,
  path: '/sign-in',
  validateSearch: (search): { next?: string } => {
    const next = search['next'];
    // Only a place of our own: a foreign address here would be an open redirect.
    return typeof next === 'string' && /^\/(?![/\\])/.test(next) ? { next } : {};
  },
  component: lazyRouteComponent(() => import('./screens/sign-in-screen.js'), 'SignInScreen'),
});

const link = createRoute({
  getParentRoute: () => publicRoute,
  path: '/link/$token',
  component: lazyRouteComponent(() => import('./screens/link-screen.js'), 'LinkScreen'),
});

const joinStart = createRoute({
  getParentRoute: () => publicRoute,
  path: '/join',
  component: lazyRouteComponent(() => import('./screens/join-start-screen.js'), 'JoinStartScreen'),
});

const join = createRoute({
  getParentRoute: () => publicRoute,
  path: '/join/$code',
  validateSearch: (search): { step?: number } => {
    const step = Number(search['step']);
    return Number.isInteger(step) && step >= 1 && step <= 5 ? { step } : {};
  },
  component: lazyRouteComponent(() => import('./screens/join-screen.js'), 'JoinScreen'),
});

const holder = createRoute({
  getParentRoute: () => publicRoute,
  path: '/holder/$token',
  beforeLoad: () => loadPhrases('holder'),
  component: lazyRouteComponent(() => import('./screens/holder-screen.js'), 'HolderScreen'),
});

const verifyStart = createRoute({
  getParentRoute: () => publicRoute,
  path: '/verify',
  beforeLoad: () => loadPhrases('verify', 'verdict'),
  component: lazyRouteComponent(() => import('./screens/verify-start-screen.js'), 'VerifyStartScreen'),
});

const verify = createRoute({
  getParentRoute: () => publicRoute,
  path: '/verify/$id',
  beforeLoad: () => loadPhrases('verify'),
  component: lazyRouteComponent(() => import('./screens/verify-screen.js'), 'VerifyScreen'),
});

const checkIn = createRoute({
  getParentRoute: () => publicRoute,
  path: '/check-in/$token',
  beforeLoad: () => loadPhrases('letters'),
  validateSearch: (search): { answer?: CheckInAnswer } => (isCheckInAnswer(search['answer']) ? { answer: search['answer'] } : {}),
  component: lazyRouteComponent(() => import('./screens/check-in-screen.js'), 'CheckInScreen'),
});

const letters = createRoute({
  getParentRoute: () => publicRoute,
  path: '/letters/$token',
  beforeLoad: () => loadPhrases('letters'),
  component: lazyRouteComponent(() => import('./screens/letters-screen.js'), 'LettersScreen'),
});

const mentorInvitation = createRoute({
  getParentRoute: () => publicRoute,
  path: '/mentor-invitation/$token',
  component: lazyRouteComponent(() => import('./screens/mentor-invitation-screen.js'), 'MentorInvitationScreen'),
});

const account = createRoute({
  getParentRoute: () => publicRoute,
  path: '/account',
  beforeLoad: () => loadPhrases('letters'),
  component: lazyRouteComponent(() => import('./screens/account-screen.js'), 'AccountScreen'),
});

const privacy = createRoute({
  getParentRoute: () => publicRoute,
  path: '/privacy',
  beforeLoad: () => loadPhrases('legal'),
  component: lazyRouteComponent(() => import('./screens/legal-screens.js'), 'PrivacyScreen'),
});

const accessibility = createRoute({
  getParentRoute: () => publicRoute,
  path: '/accessibility',
  beforeLoad: () => loadPhrases('legal'),
  component: lazyRouteComponent(() => import('./screens/legal-screens.js'), 'AccessibilityScreen'),
});

const groupDoor = createRoute({
  getParentRoute: () => publicRoute,
  path: '/groups/$code',
  beforeLoad: () => loadPhrases('group'),
  component: lazyRouteComponent(() => import('./screens/group-door-screen.js'), 'GroupDoorScreen'),
});

const groupQuestions = createRoute({
  getParentRoute: () => publicRoute,
  path: '/groups/$code/questions',
  beforeLoad: () => loadPhrases('group', 'dilution'),
  component: lazyRouteComponent(() => import('./screens/group-questions-screen.js'), 'GroupQuestionsScreen'),
});

const membership = createRoute({
  getParentRoute: () => publicRoute,
  path: '/membership/$token',
  beforeLoad: () => loadPhrases('group'),
  component: lazyRouteComponent(() => import('./screens/membership-screen.js'), 'MembershipScreen'),
});

const attendStart = createRoute({
  getParentRoute: () => publicRoute,
  path: '/attend',
  beforeLoad: () => loadPhrases('group'),
  component: lazyRouteComponent(() => import('./screens/attend-screen.js'), 'AttendStartScreen'),
});

const attend = createRoute({
  getParentRoute: () => publicRoute,
  path: '/attend/$code',
  validateSearch: (search): { qr?: 1 } => (search['qr'] === undefined ? {} : { qr: 1 }),
  beforeLoad: () => loadPhrases('group', 'topics'),
  component: lazyRouteComponent(() => import('./screens/attend-screen.js'), 'AttendScreen'),
});

export const publicRoutes = publicRoute.addChildren([
  home,
  signIn,
  link,
  joinStart,
  join,
  holder, verifyStart,
  verify,
  checkIn,
  letters,
  mentorInvitation,
  groupDoor,
  groupQuestions,
  membership,
  attendStart,
  attend,
  account,
  privacy,
  accessibility,
]);
