import type { Demonstration } from '../demonstration.js';
import { hashToken, newToken } from '#platform/auth';
import { administrators, everybody, mentorsCandidacy, programme, readers, signedIn, staff, type AccessRule, type Made } from './given.js';

/** The mentor's group, open to everybody whatever the rules before have done to it. */
const ownGroup = async (d: Demonstration): Promise<string> => {
  await d.api.db.rows(`update mentoring.candidacy set state = 'active' where person_id = $1`, [d.people.mentor]);
  return d.value(
    `update mentoring.mentor_group g set languages = '{et,ru,en}', capacity = 500, join_code = coalesce(join_code, 'KAASA77') from mentoring.candidacy c where c.id = g.candidacy_id and c.person_id = $1 returning g.id as value`,
    [d.people.mentor],
  );
};
const mentorsGroup: Made<Record<string, string>> = async (d) => ({ id: await ownGroup(d) });
const groupCode = async (d: Demonstration): Promise<Record<string, string>> => ({ code: await d.value(`select join_code as value from mentoring.mentor_group where id = $1`, [await ownGroup(d)]) });
const membership = async (d: Demonstration): Promise<Record<string, string>> => {
  const token = newToken();
  await d.api.db.rows(
    `insert into mentoring.group_member (id, programme_id, group_id, given_name, joined_at, token_hash) select gen_random_uuid(), c.programme_id, g.id, 'Gast', now(), $2
     from mentoring.mentor_group g join mentoring.candidacy c on c.id = g.candidacy_id where g.id = $1`,
    [await ownGroup(d), hashToken(token)],
  );
  return { token };
};
const someMember: Made<Record<string, string>> = async (d) => ({ memberId: await d.value(`select id as value from mentoring.group_member where group_id = $1 and left_at is null order by joined_at limit 1`, [await ownGroup(d)]) });
const noticeVersion = async (d: Demonstration): Promise<number> => {
  const { code = '' } = await groupCode(d);
  return ((await d.api.call('get', `/api/v1/group-doors/${code}`)).body as { noticeVersion: number }).noticeVersion;
};
const matching = (state: string): Made<Record<string, string>> => async (d) => ({
  id: await d.value(
    `insert into mentoring.matching (id, programme_id, state, asked_at, asked_by) select gen_random_uuid(), id, $1, now(), $2 from programme.programme where key = $3 returning id as value`,
    [state, d.people.administrator, d.programmeKey],
  ),
});
const [proposal, published] = [matching('proposed'), matching('published')];
const meeting = async (d: Demonstration): Promise<object> => ({ heldOn: d.api.clock.now().toISOString().slice(0, 10), placeCode: 'narva', language: 'ru', topic: 'critical-thinking', peopleClaimed: 6 });
const ownMeeting = async (d: Demonstration): Promise<Record<string, string>> => {
  await ownGroup(d);
  const answer = await d.api.call('post', '/api/v1/me/mentoring/sessions', { cookie: d.cookieOf('mentor'), body: await meeting(d) });
  return { id: (answer.body as { items: { id: string }[] }).items[0]?.id ?? '' };
};
const meetingCode: Made<Record<string, string>> = async (d) => ({ code: await d.value(`select code as value from mentoring.session where id = $1`, [(await ownMeeting(d))['id']]) });
const photo = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4]);
const ownPhoto: Made<Record<string, string>> = async (d) => {
  const { id = '' } = await ownMeeting(d);
  const answer = await d.api.call('post', `/api/v1/me/mentoring/sessions/${id}/photos/everybody`, { cookie: d.cookieOf('mentor'), body: photo, headers: { 'content-type': 'image/jpeg' } });
  return { fileId: (answer.body as { items: { id: string; photos: { fileId: string }[] }[] }).items.find((item) => item.id === id)?.photos[0]?.fileId ?? '' };
};
/** A question of the mentor's, asked when there is none yet: nothing that is done with it ends it. */
const asked: Made<Record<string, string>> = async (d) => {
  await ownGroup(d);
  const questions = async (method: 'get' | 'post', body?: object) => (await d.api.call(method, '/api/v1/me/mentoring/questions', { cookie: d.cookieOf('mentor'), body })).body as { items: { id: string }[] };
  const [question] = (await questions('get')).items;
  return { id: (question ?? (await questions('post', { text: 'How do I begin?' })).items[0])?.id ?? '' };
};
/** Five questions of the final test that most people took, in force. */
const anchors = async (d: Demonstration): Promise<{ formId: string; questionIds: string[] }> => {
  const tests = (await d.api.call('get', '/api/v1/programmes/ida-virumaa/anchors', { cookie: d.cookieOf('administrator') })).body as { tests: { formId: string }[] };
  const formId = tests.tests[0]?.formId ?? '';
  const { items } = (await d.api.call('get', `/api/v1/programmes/ida-virumaa/anchors/tests/${formId}`, { cookie: d.cookieOf('administrator') })).body as { items: { id: string }[] };
  const chosen = { formId, questionIds: items.slice(0, 5).map(({ id }) => id) };
  await d.api.call('put', '/api/v1/programmes/ida-virumaa/anchors', { cookie: d.cookieOf('administrator'), body: chosen });
  return chosen;
};
const askedGroup: Made<Record<string, string>> = async (d) => {
  await anchors(d);
  return { ...(await groupCode(d)), language: 'ru' };
};
const anchorSheet = async (d: Demonstration): Promise<object> => ({ language: 'ru', answers: (await anchors(d)).questionIds.map((questionId) => ({ questionId, chosen: ['a'] })) });
const newcomer = { givenName: 'Galina', language: 'ru', minor: false };

/** The people's side of mentoring: candidacy, groups, matching, diary, cascade. */
export const community: Record<string, AccessRule> = {
  getMyOnboarding: { may: ['mentor'] },
  doMyOnboardingStep: { may: ['mentor'], body: { step: 'basics' } },
  getOnboarding: { may: administrators, path: mentorsCandidacy },
  recordOnboardingStep: { may: administrators, path: mentorsCandidacy, body: { step: 'basics', reason: 'On paper' } },
  getMentorRule: { may: administrators, path: programme },
  changeMentorRule: { may: administrators, path: programme, body: { certificate: true, teachBack: false, steps: ['basics', 'safeguarding', 'agreement'], capacity: 8, maxGeneration: 2 } },
  listTeachBacks: { may: staff, path: (d) => ({ activityId: d.training }) },
  reviewTeachBack: { may: staff, path: async (d) => ({ activityId: d.training, personId: await d.guest() }), body: { passed: true } },
  getGroupDoor: { may: everybody, path: groupCode },
  joinGroup: { may: everybody, path: groupCode, body: async (d) => ({ ...newcomer, consent: true, noticeVersion: await noticeVersion(d) }) },
  raiseGroupConcern: { may: everybody, path: groupCode, body: { body: 'Something is wrong' } },
  getMembership: { may: everybody, path: membership },
  leaveGroup: { may: everybody, path: membership },
  askForAnotherMentor: { may: everybody, path: membership },
  raiseConcern: { may: everybody, path: membership, body: { body: 'Something is wrong' } },
  tieMembership: {
    may: signedIn,
    path: async (d, visitor) => {
      if (visitor !== 'nobody') await d.api.db.rows(`delete from mentoring.group_member where person_id = $1`, [d.people[visitor]]);
      return membership(d);
    },
  },
  getMyGroup: { may: ['mentor'] },
  changeMyGroup: { may: ['mentor'], body: { languages: ['ru'], availability: ['weekend'], topics: [], meetsAt: null, capacity: 20 } },
  addMyMember: { may: ['mentor'], path: async (d) => ({ id: await ownGroup(d) }), body: { ...newcomer, signed: true } },
  noteMyMemberLeft: { may: ['mentor'], path: someMember },
  listGroups: { may: administrators, path: programme },
  addSeeker: { may: administrators, path: programme, body: { ...newcomer, placeCode: 'narva', availability: [], topics: [] } },
  addMember: { may: administrators, path: mentorsGroup, body: { ...newcomer, signed: true } },
  handOverGroup: { may: administrators, path: mentorsGroup, body: async (d) => ({ toGroupId: await ownGroup(d) }) },
  clearGroupForMinors: { may: administrators, path: mentorsGroup, body: { cleared: true } },
  getContacts: { may: administrators, path: programme },
  nameSafeguarding: { may: administrators, path: programme, body: (d) => ({ personId: d.people.administrator }) },
  addDuty: { may: administrators, path: programme, body: (d) => ({ personId: d.people.trainer, fromDay: '2026-12-01', untilDay: '2026-12-07' }) },
  removeDuty: { may: administrators, path: { ...programme, dutyId: '0190a0a0-0000-7000-8000-000000000000' } },
  listConcerns: { may: ['administrator'], path: programme },
  closeConcern: { may: ['administrator'], path: async (d) => ({ id: await d.value(`select id as value from mentoring.concern order by raised_at limit 1`) }), body: { outcome: 'Talked with both' } },
  getMatching: { may: administrators, path: programme },
  askForMatching: { may: administrators, path: programme },
  listMatchedPairs: { may: administrators, path: proposal },
  publishMatching: { may: administrators, path: proposal },
  undoMatching: { may: administrators, path: published },
  lockPair: { may: administrators, path: someMember, body: { locked: true } },
  forbidPair: { may: administrators, path: someMember, body: async (d) => ({ groupId: await ownGroup(d) }) },
  allowPair: { may: administrators, path: async (d, user) => ({ ...(await someMember(d, user)), groupId: await ownGroup(d) }) },
  getMyDiary: { may: ['mentor'] },
  addMySession: { may: ['mentor'], body: meeting },
  correctMySession: { may: ['mentor'], path: ownMeeting, body: async (d) => ({ ...(await meeting(d)), peopleClaimed: 7 }) },
  countMySheet: { may: ['mentor'], path: ownMeeting, body: { memberIds: [], others: 2 } },
  addMyPhoto: { may: ['mentor'], path: async (d) => ({ ...(await ownMeeting(d)), consented: 'everybody' }), body: photo, type: 'image/jpeg' },
  getSessionPhoto: { may: ['mentor', ...administrators], path: ownPhoto },
  removeSessionPhoto: { may: ['mentor', ...administrators], path: ownPhoto },
  getDiary: { may: administrators, path: mentorsCandidacy },
  getAttendance: { may: everybody, path: meetingCode },
  confirmAttendance: { may: everybody, path: meetingCode, body: { device: 'a telephone of somebody', channel: 'qr' } },
  retractMySession: { may: ['mentor'], path: ownMeeting },
  getCascade: { may: administrators, path: programme },
  listCascadePeople: { may: administrators, path: programme, query: { step: 'members' } },
  listCascadeMeetings: { may: administrators, path: programme },
  exportMentoringTable: { may: administrators, path: { ...programme, table: 'cascade' }, query: { format: 'csv' } },
  getCascadeFigures: { may: readers, path: programme },
  allowMentorDepth: {
    may: administrators,
    path: async (d) => ({
      id: await d.value(
        `insert into mentoring.depth_request (id, programme_id, person_id, generation, asked_at) select gen_random_uuid(), id, gen_random_uuid(), 3, now() from programme.programme where key = $1 returning id as value`,
        [d.programmeKey],
      ),
    }),
    body: { reason: 'Known well' },
  },
  listMyQuestions: { may: signedIn },
  askTrainer: { may: ['mentor'], path: mentorsGroup, body: { text: 'How do I begin?' } },
  writeOnMyQuestion: { may: ['mentor'], path: asked, body: { text: 'And then?' } },
  listMentorQuestions: { may: [...staff, 'otherTrainer'], path: programme },
  answerMentorQuestion: { may: [...administrators, 'otherTrainer'], path: asked, body: { text: 'With a round.' } },
  settleMentorQuestion: { may: [...administrators, 'otherTrainer'], path: asked },
  getAnchors: { may: administrators, path: programme },
  listAnchorCandidates: { may: administrators, path: async (d) => ({ ...programme, formId: (await anchors(d)).formId }) },
  chooseAnchors: { may: administrators, path: programme, body: anchors },
  getDilution: { may: readers, path: programme },
  listTrainedAnswerers: { may: administrators, path: programme },
  listAnsweringGroups: { may: administrators, path: programme },
  getGroupQuestions: { may: everybody, path: askedGroup },
  answerGroupQuestions: { may: everybody, path: askedGroup, body: async (d) => ({ ...(await anchorSheet(d)), device: 'a telephone of somebody' }) },
  getMyGroupQuestions: { may: ['mentor'], path: askedGroup },
  typeInGroupQuestions: { may: ['mentor'], path: askedGroup, body: anchorSheet },
  getMyQuestionsSheet: { may: ['mentor'], path: askedGroup },
  changeMyMentorPhone: { may: ['mentor'], path: mentorsGroup, body: { phone: '+372 5555 0101', bestHour: '18–20' } },
  eraseGroupMember: { may: administrators, path: async (d) => ({ ...programme, ...(await membership(d)), memberId: await d.value(`select id as value from mentoring.group_member where given_name = 'Gast' order by id desc limit 1`) }) },
  // Of somebody who is no mentor, so that the rules after this one find the mentor as they know them.
  eraseMentoringOf: { may: administrators, path: async (d) => ({ ...programme, personId: d.people.otherTrainee }) },
  eraseConcern: { may: ['administrator'], path: async (d) => ({ id: await d.value(`select id as value from mentoring.concern order by raised_at limit 1`) }) },
  getMentoringMaterial: { may: signedIn, path: { kind: 'plan', topic: 'digital-skills', language: 'ru' } },
  getMySignInSheet: { may: ['mentor'], path: async (d) => ({ language: 'et', id: await ownGroup(d) }) },
};
