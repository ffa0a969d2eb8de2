import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadPhrases } from '#web/i18n';
import { enterArea, rootRoute } from '#web/shell';
import { isCertificateState, type CertificateState } from './certificate-states.js';
import { isMentorState, type MentorState } from './mentor-states.js';

const runRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/run',
  beforeLoad: enterArea(['administrator'], 'run'),
});

const homeRoute = createRoute({
  getParentRoute: () => runRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./screens/programme-screen.js'), 'ProgrammeScreen'),
});

const activityRoute = createRoute({
  getParentRoute: () => runRoute,
  path: '/activities/$activityId',
  component: lazyRouteComponent(() => import('./screens/edit-activity-screen.js'), 'EditActivityScreen'),
});

const peopleRoute = createRoute({
  getParentRoute: () => runRoute,
  path: '/people',
  component: lazyRouteComponent(() => import('./screens/people-screen.js'), 'PeopleScreen'),
});

const personRoute = createRoute({
  getParentRoute: () => runRoute,
  path: '/people/$personId',
  component: lazyRouteComponent(() => import('./screens/person-screen.js'), 'PersonScreen'),
});

const mentorsRoute = createRoute({
  getParentRoute: () => runRoute,
  path: '/mentors',
  validateSearch: (search): { state?: MentorState } => (isMentorState(search['state']) ? { state: search['state'] } : {}),
  component: lazyRouteComponent(() => import('./screens/mentors-screen.js'), 'MentorsScreen'),
});

const mentorRoute = createRoute({
  getParentRoute: () => runRoute,
  path: '/mentors/$candidacyId',
  component: lazyRouteComponent(() => import('./screens/mentor-screen.js'), 'MentorScreen'),
});

const certificatePhrases = () => loadPhrases('certificates');

const certificatesRoute = createRoute({
  getParentRoute: () => runRoute,
  path: '/certificates',
  beforeLoad: certificatePhrases,
  validateSearch: (search): { state?: CertificateState } => (isCertificateState(search['state']) ? { state: search['state'] } : {}),
  component: lazyRouteComponent(() => import('./screens/certificates-screen.js'), 'CertificatesScreen'),
});

const issueCertificatesRoute = createRoute({
  getParentRoute: () => runRoute,
  path: '/activities/$activityId/certificates',
  beforeLoad: certificatePhrases,
  component: lazyRouteComponent(() => import('./screens/issue-certificates-screen.js'), 'IssueCertificatesScreen'),
});

const certificateSettingsRoute = createRoute({
  getParentRoute: () => runRoute,
  path: '/certificates/settings',
  beforeLoad: certificatePhrases,
  component: lazyRouteComponent(() => import('./screens/certificate-settings-screen.js'), 'CertificateSettingsScreen'),
});

const mailboxRoute = createRoute({
  getParentRoute: () => runRoute,
  path: '/mailbox',
  component: lazyRouteComponent(() => import('./screens/mailbox-screen.js'), 'MailboxScreen'),
});

const letterRoute = createRoute({
  getParentRoute: () => runRoute,
  path: '/mailbox/$messageId',
  component: lazyRouteComponent(() => import('./screens/letter-screen.js'), 'LetterScreen'),
});

const jobsRoute = createRoute({
  getParentRoute: () => runRoute,
  path: '/jobs',
  component: lazyRouteComponent(() => import('./screens/jobs-screen.js'), 'JobsScreen'),
});

export const runRoutes = runRoute.addChildren([homeRoute, activityRoute, peopleRoute, personRoute, mentorsRoute, mentorRoute, certificatesRoute, issueCertificatesRoute, certificateSettingsRoute, mailboxRoute, letterRoute, jobsRoute]);
