import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadPhrases } from '#web/i18n';
import { enterArea, rootRoute } from '#web/shell';
import { boardSearch, taskSearch } from './board/types.js';
import { cascadeSearch, drillSearch } from './cascade/drill.js';
import { certificateSearch } from './certificate-states.js';

const runRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/run',
  beforeLoad: enterArea(['administrator'], 'run', 'cascade', 'follow', 'letters', 'words'),
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
  beforeLoad: () => loadPhrases('kept'),
  component: lazyRouteComponent(() => import('./screens/people-screen.js'), 'PeopleScreen'),
});

const personRoute = createRoute({
  getParentRoute: () => runRoute,
  path: '/people/$personId',
  beforeLoad: () => loadPhrases('printing', 'kept'),
  component: lazyRouteComponent(() => import('./screens/person-screen.js'), 'PersonScreen'),
});

const keptRoute = createRoute({
  getParentRoute: () => runRoute,
  path: '/kept',
  beforeLoad: () => loadPhrases('kept'),
  component: lazyRouteComponent(() => import('./screens/kept-screen.js'), 'KeptScreen'),
});

const mentorsRoute = createRoute({
  getParentRoute: () => runRoute,
  path: '/mentors',
  validateSearch: boardSearch,
  component: lazyRouteComponent(() => import('./screens/mentors-screen.js'), 'MentorsScreen'),
});

const mentorRoute = createRoute({
  getParentRoute: () => runRoute,
  path: '/mentors/$candidacyId',
  beforeLoad: () => loadPhrases('paperwork', 'forget', 'drill', 'topics'),
  component: lazyRouteComponent(() => import('./screens/mentor-screen.js'), 'MentorScreen'),
});

const tasksRoute = createRoute({
  getParentRoute: () => runRoute,
  path: '/mentors/tasks',
  beforeLoad: () => loadPhrases('drill'),
  validateSearch: taskSearch,
  component: lazyRouteComponent(() => import('./screens/mentor-tasks-screen.js'), 'MentorTasksScreen'),
});

const plansRoute = createRoute({
  getParentRoute: () => runRoute,
  path: '/mentors/plans',
  component: lazyRouteComponent(() => import('./screens/plans-screen.js'), 'PlansScreen'),
});

const lettersRoute = createRoute({
  getParentRoute: () => runRoute,
  path: '/letters',
  component: lazyRouteComponent(() => import('./screens/letters-screen.js'), 'LettersScreen'),
});

const blockedRoute = createRoute({
  getParentRoute: () => runRoute,
  path: '/letters/addresses',
  component: lazyRouteComponent(() => import('./screens/blocked-addresses-screen.js'), 'BlockedAddressesScreen'),
});

const templatesRoute = createRoute({
  getParentRoute: () => runRoute,
  path: '/letters/templates',
  component: lazyRouteComponent(() => import('./screens/mail-templates-screen.js'), 'MailTemplatesScreen'),
});

const certificatePhrases = () => loadPhrases('certificates', 'printing', 'template');

const certificatesRoute = createRoute({
  getParentRoute: () => runRoute,
  path: '/certificates',
  beforeLoad: certificatePhrases,
  validateSearch: certificateSearch,
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

const templatePhrases = () => loadPhrases('certificates', 'template');

const certificateTemplatesRoute = createRoute({
  getParentRoute: () => runRoute,
  path: '/certificates/templates',
  beforeLoad: templatePhrases,
  component: lazyRouteComponent(() => import('./screens/templates-screen.js'), 'TemplatesScreen'),
});

const certificateTemplateRoute = createRoute({
  getParentRoute: () => runRoute,
  path: '/certificates/templates/$id',
  beforeLoad: templatePhrases,
  component: lazyRouteComponent(() => import('./screens/template-screen.js'), 'TemplateScreen'),
});

const reissueRoute = createRoute({
  getParentRoute: () => runRoute,
  path: '/activities/$activityId/certificates/reissue',
  beforeLoad: templatePhrases,
  component: lazyRouteComponent(() => import('./screens/reissue-screen.js'), 'ReissueScreen'),
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

const groupsRoute = createRoute({
  getParentRoute: () => runRoute,
  path: '/mentors/groups',
  beforeLoad: () => loadPhrases('forget', 'drill'),
  validateSearch: (search): { of?: string } => (typeof search['of'] === 'string' ? { of: search['of'] } : {}),
  component: lazyRouteComponent(() => import('./screens/groups-screen.js'), 'GroupsScreen'),
});

const matchingRoute = createRoute({
  getParentRoute: () => runRoute,
  path: '/mentors/matching',
  component: lazyRouteComponent(() => import('./screens/matching-screen.js'), 'MatchingScreen'),
});

const contactsRoute = createRoute({
  getParentRoute: () => runRoute,
  path: '/mentors/contacts',
  beforeLoad: () => loadPhrases('forget', 'drill'),
  component: lazyRouteComponent(() => import('./screens/contacts-screen.js'), 'ContactsScreen'),
});

const cascadeRoute = createRoute({
  getParentRoute: () => runRoute,
  path: '/mentors/cascade',
  beforeLoad: () => loadPhrases('dilution', 'drill'),
  validateSearch: cascadeSearch,
  component: lazyRouteComponent(() => import('./screens/cascade-screen.js'), 'CascadeScreen'),
});

const cascadeDrillRoute = createRoute({
  getParentRoute: () => runRoute,
  path: '/mentors/cascade/behind',
  beforeLoad: () => loadPhrases('drill'),
  validateSearch: drillSearch,
  component: lazyRouteComponent(() => import('./screens/cascade-drill-screen.js'), 'CascadeDrillScreen'),
});

const anchorsRoute = createRoute({
  getParentRoute: () => runRoute,
  path: '/mentors/anchors',
  beforeLoad: () => loadPhrases('dilution'),
  component: lazyRouteComponent(() => import('./screens/anchors-screen.js'), 'AnchorsScreen'),
});

const mentorRuleRoute = createRoute({
  getParentRoute: () => runRoute,
  path: '/mentors/rule',
  component: lazyRouteComponent(() => import('./screens/mentor-rule-screen.js'), 'MentorRuleScreen'),
});

export const runRoutes = runRoute.addChildren([homeRoute, activityRoute, peopleRoute, personRoute, keptRoute, mentorsRoute, tasksRoute, plansRoute, mentorRoute, lettersRoute, blockedRoute, templatesRoute, groupsRoute, matchingRoute, contactsRoute, cascadeRoute, cascadeDrillRoute, anchorsRoute, mentorRuleRoute, certificatesRoute, issueCertificatesRoute, certificateSettingsRoute, certificateTemplatesRoute, certificateTemplateRoute, reissueRoute, mailboxRoute, letterRoute, jobsRoute]);
