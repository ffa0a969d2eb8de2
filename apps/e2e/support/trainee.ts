import type { Client } from 'pg';
import type { Language } from '#kernel';
import { ApiClient } from './api-client.js';

export interface Training {
  readonly activityId: string;
  readonly joinCode: string;
}

interface CourseModule {
  readonly moduleId: string;
  readonly required: boolean;
  readonly lessons: readonly { readonly key: string }[];
  readonly post: { readonly assessmentId: string } | null;
}

interface Attempt {
  readonly id: string;
  readonly questions: readonly { readonly id: string }[];
}

/** A training that is open now, with room and a code to join it. */
export async function openTraining(administrator: ApiClient, room: number): Promise<Training> {
  const [programme] = (await administrator.get<{ items: { key: string }[] }>('/programmes')).items;
  if (programme === undefined) throw new Error('The demonstration has no programme');
  const { items } = await administrator.get<{ items: { id: string; kind: string; startsAt: string; capacity: number }[] }>(`/programmes/${programme.key}/activities?limit=50`);
  const training = items.filter(({ kind }) => kind === 'training').sort((a, b) => b.startsAt.localeCompare(a.startsAt))[0];
  if (training === undefined) throw new Error('The demonstration has no training');
  await administrator.patch(`/activities/${training.id}`, { capacity: training.capacity + room });
  const { code } = await administrator.post<{ code: string }>(`/activities/${training.id}/join-codes`, {});
  return { activityId: training.id, joinCode: code };
}

export interface Newcomer {
  readonly api: ApiClient;
  readonly personId: string;
}

/** Joins with the code as a new person who agrees to being followed up. */
export async function join(url: string, { joinCode }: Training, givenName: string, email: string, language: Language = 'ru'): Promise<Newcomer> {
  const api = new ApiClient(url);
  const { notice } = await api.get<{ notice: { version: number } }>(`/join/${joinCode}`);
  const consents = { 'mentor-follow-up': true, photos: false, 'evaluation-contact': false };
  const person = { givenName, familyName: 'Näidis', email, language, birthYear: 1958, gender: 'female', placeCode: 'narva', accommodation: null };
  await api.post(`/join/${joinCode}`, { ...person, noticeVersion: notice.version, consents });
  const { person: me } = await api.get<{ person: { id: string } }>('/session');
  return { api, personId: me.id };
}

/** Does all that the training asks for except the last step: handing the final test in. Answers the attempt to submit. */
export async function prepareToSubmit(database: Client, administrator: ApiClient, { activityId }: Training, { api, personId }: Newcomer): Promise<string> {
  await administrator.put(`/activities/${activityId}/presence/${personId}`, { state: 'present' });
  const { modules } = await api.get<{ modules: CourseModule[] }>(`/activities/${activityId}/course`);
  const required = modules.find((module) => module.required);
  if (required?.post == null) throw new Error('The training has no required module with a final test');
  for (const { key } of required.lessons) await api.put(`/activities/${activityId}/modules/${required.moduleId}/lessons/${key}/read`);
  const attempt = await api.post<Attempt>(`/assessments/${required.post.assessmentId}/attempts`, { language: 'ru' });
  await api.put(`/attempts/${attempt.id}/responses`, { responses: await rightAnswers(database, attempt) });
  return attempt.id;
}

/** The keys of the right options, which the API gives nobody before the end. */
async function rightAnswers(database: Client, { questions }: Attempt): Promise<{ questionId: string; value: { chosen: string[] }; language: string }[]> {
  const { rows } = await database.query<{ id: string; content: { options: { key: string; correct: boolean }[] } }>(
    'select id, content from assessments.item_version where id = any($1::uuid[])',
    [questions.map(({ id }) => id)],
  );
  return rows.map(({ id, content }) => ({ questionId: id, value: { chosen: content.options.filter(({ correct }) => correct).map(({ key }) => key) }, language: 'ru' }));
}
