import { demoJoinCode } from '#demo';
import { newId } from '#kernel';
import { deliverMessage } from '#messaging/contract';
import { PeopleDirectory } from '#people/contract';
import { enqueue } from '#platform/queue';
import { visitors, type Demonstration, type Visitor } from './demonstration.js';

/** As it is, or made for each call. */
export type Made<T> = T | ((demonstration: Demonstration, visitor: Visitor) => T | Promise<T>);

/** Who gets an answer from one operation; everybody else is told 401 or 404, unless `refused` says with what reason. */
export interface AccessRule {
  readonly may: readonly Visitor[];
  /** What is not hidden from them and yet not theirs to do. */
  readonly refused?: Partial<Readonly<Record<Visitor, number>>>;
  readonly path?: Made<Readonly<Record<string, string>>>;
  readonly body?: Made<object>;
  /** When the call has ended the visitor's session. */
  readonly leaves?: readonly Visitor[];
}

const everybody = visitors;
const signedIn = visitors.filter((visitor) => visitor !== 'nobody');
const administrators = ['administrator', 'operator'] as const;
const staff = ['trainer', ...administrators] as const;
const learners = ['trainee', 'otherTrainee'] as const;
const readers = ['funder', ...administrators] as const;

const programme = { key: 'ida-virumaa' };
const training: Made<Record<string, string>> = (d) => ({ activityId: d.training });
const traineeId: Made<Record<string, string>> = (d) => ({ id: d.people.trainee });
const guestThere: Made<Record<string, string>> = async (d) => ({ activityId: d.training, personId: await d.guest() });
const lesson: Made<Record<string, string>> = async (d) => ({
  activityId: d.training,
  moduleId: 'digital-skills',
  lessonKey: await d.value(`select content->'lessons'->0->>'key' as value from curricula.module_release where module_key = 'digital-skills' limit 1`),
});
const ownAttempt: Made<Record<string, string>> = async (d) => ({ id: await d.value(`select id as value from assessments.attempt where person_id = $1 order by started_at limit 1`, [d.people.trainee]) });
const mentorsCertificate = async (d: Demonstration): Promise<Record<string, string>> => ({ publicId: await d.value(`select public_id as value from certificates.certificate where person_id = $1`, [d.people.mentor]) });
const mentorsCandidacy: Made<Record<string, string>> = async (d) => ({ id: await d.candidacyOf('mentor') });
const someLetter: Made<Record<string, string>> = async (d) => ({ id: await d.value(`select id as value from messaging.message limit 1`) });

const freshCode = async (d: Demonstration): Promise<string> => {
  const issued = await d.api.call('post', `/api/v1/activities/${d.training}/join-codes`, { cookie: d.cookieOf('trainer'), body: {} });
  return (issued.body as { code: string }).code;
};
const invitation: Made<Record<string, string>> = async (d) => ({ token: await d.mentoringLink(await d.candidacyOf('mentor'), null) });
const checkIn: Made<Record<string, string>> = async (d) => {
  const candidacyId = await d.candidacyOf('mentor');
  return { token: await d.mentoringLink(candidacyId, await d.value(`select id as value from mentoring.follow_up where candidacy_id = $1 order by due_at limit 1`, [candidacyId])) };
};
const anothersStop: Made<Record<string, string>> = async (d) => ({
  token: await d.mentoringLink(await d.value(`select id as value from mentoring.candidacy where person_id <> $1 order by id limit 1`, [d.people.mentor]), null),
});
const consents = { 'mentor-follow-up': false, photos: false, 'evaluation-contact': false };
const me: Made<object> = async (d, visitor) => {
  const { givenName, familyName, email, placeCode, accommodation } = (await d.api.call('get', '/api/v1/me', { cookie: d.cookieOf(visitor) })).body as Record<string, string>;
  return { givenName: givenName ?? 'X', familyName: familyName ?? 'Y', email: email ?? null, placeCode: placeCode ?? 'narva', accommodation: accommodation ?? null };
};

const signIns: Record<string, AccessRule> = {
  signInWithPassword: { may: everybody, body: { email: 'trainee@demo.kaasa.test', password: 'rukkilill-trainee' } },
  viewSession: { may: signedIn },
  signOut: { may: everybody, leaves: signedIn },
  signInWithPin: { may: everybody, body: (d) => d.api.app.get(PeopleDirectory, { strict: false }).issuePin(d.api.db, d.people.trainee) },
  openDemoSession: { may: everybody, body: { role: 'trainee' } },
  signOutEverywhere: { may: signedIn, leaves: signedIn },
  requestSignInLink: { may: everybody, body: (_, visitor) => ({ email: visitor === 'nobody' ? 'trainee@demo.kaasa.test' : `${visitor}@example.org` }) },
  viewSignInLink: { may: everybody, path: async (d) => ({ token: await d.signInLink('trainee') }) },
  useSignInLink: { may: everybody, path: async (d) => ({ token: await d.signInLink('trainee') }) },
  viewMe: { may: signedIn },
  updateMe: { may: signedIn, body: me },
  chooseLanguage: { may: signedIn, body: { language: 'en' } },
  setPassword: {
    may: signedIn,
    body: (_, visitor) => ({ current: { administrator: 'rukkilill-admin', operator: 'lumine kevadhommik', otherAdministrator: 'lumine kevadhommik' }[visitor as string] ?? `rukkilill-${visitor}`, password: 'neli koera laua all' }),
  },
  answerConsent: { may: signedIn, path: { purpose: 'photos' }, body: { given: true } },
};

const people: Record<string, AccessRule> = {
  listPeople: { may: administrators, path: programme },
  viewPerson: { may: ['trainee', ...staff], path: traineeId },
  reissuePin: { may: staff, refused: { trainee: 403 }, path: traineeId, leaves: ['trainee'] },
};

const programmes: Record<string, AccessRule> = {
  viewPublicProgramme: { may: everybody },
  listProgrammes: { may: signedIn },
  viewProgramme: { may: signedIn.filter((visitor) => visitor !== 'otherAdministrator'), path: programme },
  listActivities: { may: ['otherTrainer', 'trainer', ...readers], path: programme },
  viewActivity: { may: [...learners, 'trainer', ...readers], path: training },
  editActivity: { may: administrators, path: training, body: { capacity: 40 } },
  registerPerson: { may: administrators, path: training, body: (d) => ({ personId: d.people.otherTrainee }) },
  viewRoster: { may: staff, path: training },
  recordPresence: { may: staff, path: guestThere, body: { state: 'present' } },
  clearPresence: { may: staff, path: guestThere },
  recordPresenceOfMany: { may: staff, path: training, body: async (d) => ({ personIds: [await d.guest()], state: null }) },
  cancelRegistration: { may: administrators, path: guestThere },
  listJoinCodes: { may: staff, path: training },
  issueJoinCode: { may: staff, path: training, body: {} },
  viewJoinSheet: { may: staff, path: (d) => ({ activityId: d.training, code: demoJoinCode }) },
  revokeJoinCode: { may: staff, path: async (d) => ({ activityId: d.training, code: await freshCode(d) }) },
  viewJoinOffer: { may: everybody, path: { code: demoJoinCode } },
};

const learning: Record<string, AccessRule> = {
  listOfferedModules: { may: everybody },
  listModules: { may: ['otherTrainer', 'otherAdministrator', ...staff] },
  viewModule: { may: ['otherTrainer', 'otherAdministrator', ...staff], path: { moduleId: 'digital-skills' } },
  viewMyLearning: { may: signedIn },
  viewCourse: { may: [...learners, ...staff], path: training },
  viewLesson: { may: [...learners, ...staff], path: lesson },
  markLessonRead: { may: learners, refused: { trainer: 403, administrator: 403, operator: 403 }, path: lesson },
  viewProgress: { may: staff, path: training },
  startAttempt: { may: learners, path: async (d) => ({ id: await d.assessment('pre') }), body: { language: 'ru' } },
  getAttempt: { may: ['trainee'], path: ownAttempt },
  saveResponses: {
    may: ['trainee'],
    path: ownAttempt,
    body: async (d) => {
      const questionId = await d.value(
        `select f.item_version_id as value from assessments.attempt t join assessments.assessment a on a.id = t.assessment_id join assessments.form_item f on f.form_id = a.form_id where t.person_id = $1 limit 1`,
        [d.people.trainee],
      );
      return { responses: [{ questionId, chosen: [], language: 'ru' }] };
    },
  },
  submitAttempt: { may: ['trainee'], path: ownAttempt },
  getResult: { may: ['trainee', ...staff], path: ownAttempt },
};

const certificates: Record<string, AccessRule> = {
  listMyCertificates: { may: signedIn },
  listCertificates: { may: administrators, path: programme },
  downloadCertificate: {
    may: ['mentor', ...administrators],
    path: async (d) => {
      await d.api.db.rows(
        `insert into certificates.document (certificate_id, sha256, bytes, created_at) select id, 'x', '%PDF-1.7', now() from certificates.certificate where person_id = $1 on conflict do nothing`,
        [d.people.mentor],
      );
      return mentorsCertificate(d);
    },
  },
  revokeCertificate: {
    may: administrators,
    path: async (d) => ({ id: await d.value(`select id as value from certificates.certificate where state = 'valid' and person_id <> $1 order by id limit 1`, [d.people.mentor]) }),
    body: { reasonClass: 'error' },
  },
  verifyCertificate: { may: everybody, path: async (d) => ({ id: await d.value(`select public_id as value from certificates.certificate order by id limit 1`) }) },
};

const mentoring: Record<string, AccessRule> = {
  getMentorInvitation: { may: everybody, path: invitation },
  answerMentorInvitation: { may: everybody, path: invitation, body: { answer: 'accept' } },
  getCheckIn: { may: everybody, path: checkIn },
  answerCheckIn: { may: everybody, path: checkIn, body: { answer: 'met' } },
  completeCheckIn: { may: everybody, path: checkIn, body: { peopleReached: 6 } },
  showMentorStop: { may: everybody, path: anothersStop },
  stopMentoring: { may: everybody, path: anothersStop },
  getMyMentoring: { may: signedIn },
  answerMyMentorInvitation: { may: ['mentor'], body: { answer: 'accept' } },
  listMentors: { may: administrators, path: programme },
  getCandidacy: { may: administrators, path: mentorsCandidacy },
  changeCandidacyState: { may: administrators, path: mentorsCandidacy, body: (_, visitor) => ({ to: visitor === 'administrator' ? 'paused' : 'active', reason: 'Agreed by phone' }) },
  noteHelpGiven: {
    may: administrators,
    path: async (d) => {
      const id = await d.candidacyOf('mentor');
      await d.api.db.rows(`update mentoring.candidacy set help_wanted_at = now() where id = $1`, [id]);
      return { id };
    },
    body: { reason: 'Called' },
  },
};

const installation: Record<string, AccessRule> = {
  listMailbox: { may: ['operator'] },
  getMailboxMessage: { may: ['operator'], path: someLetter },
  listFailedJobs: { may: ['operator'], path: programme },
  retryFailedJob: {
    may: ['operator'],
    path: async (d) => {
      await d.api.db.transaction((tx) => enqueue(tx, deliverMessage, { messageId: newId() }));
      return { id: await d.value(`update queue.outbox set state = 'failed', finished_at = now() where id = (select id from queue.outbox order by id desc limit 1) returning id as value`) };
    },
  },
};

const results: Record<string, AccessRule> = {
  listIndicators: { may: readers, path: programme },
  getIndicator: { may: readers, path: { ...programme, id: 'I07' } },
  listIndicatorFacts: { may: readers, path: { ...programme, id: 'I07' } },
  listInitiatives: { may: readers, path: programme },
  getPublicResults: { may: everybody },
};

// Last, because who joins belongs to the programme from then on.
const joining: Record<string, AccessRule> = {
  joinActivity: {
    may: everybody,
    path: { code: demoJoinCode },
    body: { givenName: 'Uus', familyName: 'Näidis', email: null, language: 'et', birthYear: 1980, gender: 'undisclosed', placeCode: 'narva', accommodation: null, noticeVersion: 1, consents },
  },
  joinAsMyself: { may: signedIn, path: { code: demoJoinCode }, body: { noticeVersion: 1, consents } },
};

/** By operationId. */
export const accessRules: Readonly<Record<string, AccessRule>> = { ...signIns, ...people, ...programmes, ...learning, ...certificates, ...mentoring, ...installation, ...results, ...joining };
