import { visitors, type Demonstration, type Visitor } from '../demonstration.js';

/** As it is, or made for each call. */
export type Made<T> = T | ((demonstration: Demonstration, visitor: Visitor) => T | Promise<T>);

/** Who gets an answer from one operation; everybody else is told 401 or 404, unless `refused` says with what reason. */
export interface AccessRule {
  readonly may: readonly Visitor[];
  /** What is not hidden from them and yet not theirs to do. */
  readonly refused?: Partial<Readonly<Record<Visitor, number>>>;
  readonly path?: Made<Readonly<Record<string, string>>>;
  readonly query?: Made<Readonly<Record<string, string>>>;
  readonly body?: Made<object>;
  /** Of a body that is a file: its type. */
  readonly type?: string;
  /** When the call has ended the visitor's session. */
  readonly leaves?: readonly Visitor[];
}

export const everybody = visitors;
export const signedIn = visitors.filter((visitor) => visitor !== 'nobody');
export const administrators = ['administrator', 'operator'] as const;
export const staff = ['trainer', ...administrators] as const;
export const learners = ['trainee', 'otherTrainee'] as const;
export const readers = ['funder', ...administrators] as const;

export const programme = { key: 'ida-virumaa' };
export const training: Made<Record<string, string>> = (d) => ({ activityId: d.training });
export const traineeId: Made<Record<string, string>> = (d) => ({ id: d.people.trainee });
export const guestThere: Made<Record<string, string>> = async (d) => ({ activityId: d.training, personId: await d.guest() });
export const lesson: Made<Record<string, string>> = async (d) => ({
  activityId: d.training,
  moduleId: 'digital-skills',
  lessonKey: await d.value(`select content->'lessons'->0->>'key' as value from curricula.module_release where module_key = 'digital-skills' limit 1`),
});
export const ownAttempt: Made<Record<string, string>> = async (d) => ({ id: await d.value(`select id as value from assessments.attempt where person_id = $1 order by started_at limit 1`, [d.people.trainee]) });
export const mentorsCertificate = async (d: Demonstration): Promise<Record<string, string>> => ({ publicId: await d.value(`select public_id as value from certificates.certificate where person_id = $1`, [d.people.mentor]) });
export const mentorsCandidacy: Made<Record<string, string>> = async (d) => ({ id: await d.candidacyOf('mentor') });
export const someLetter: Made<Record<string, string>> = async (d) => ({ id: await d.value(`select id as value from messaging.message limit 1`) });

export const freshCode = async (d: Demonstration): Promise<string> => {
  const issued = await d.api.call('post', `/api/v1/activities/${d.training}/join-codes`, { cookie: d.cookieOf('trainer'), body: {} });
  return (issued.body as { code: string }).code;
};
export const invitation: Made<Record<string, string>> = async (d) => ({ token: await d.mentoringLink(await d.candidacyOf('mentor'), null) });
export const checkIn: Made<Record<string, string>> = async (d) => {
  const candidacyId = await d.candidacyOf('mentor');
  return { token: await d.mentoringLink(candidacyId, await d.value(`select id as value from mentoring.follow_up where candidacy_id = $1 order by due_at limit 1`, [candidacyId])) };
};
export const anothersStop: Made<Record<string, string>> = async (d) => ({
  token: await d.mentoringLink(await d.value(`select id as value from mentoring.candidacy where person_id <> $1 order by id limit 1`, [d.people.mentor]), null),
});
export const consents = { 'mentor-follow-up': false, photos: false, 'evaluation-contact': false };
export const me: Made<object> = async (d, visitor) => {
  const { givenName, familyName, email, placeCode, accommodation } = (await d.api.call('get', '/api/v1/me', { cookie: d.cookieOf(visitor) })).body as Record<string, string>;
  return { givenName: givenName ?? 'X', familyName: familyName ?? 'Y', email: email ?? null, placeCode: placeCode ?? 'narva', accommodation: accommodation ?? null };
};

