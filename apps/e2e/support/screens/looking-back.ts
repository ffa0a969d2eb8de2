import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import type { ApiClient } from '../api-client.js';
import type { Screen } from '../screens.js';
import type { Newcomer } from '../trainee.js';

/** What the addresses of self-ratings that look back are made of. */
export interface KnownLookingBack {
  readonly ratingAttemptId: string;
  readonly ratingPlanId: string;
}

const title = { et: 'Kuidas läks?', ru: 'Как всё прошло?', en: 'How did it go?' };

interface Plan {
  readonly id: string;
  readonly revision: number;
  readonly settings: { readonly hasAccessCode?: boolean };
  readonly published: readonly { readonly assessmentId: string }[];
}

/** A survey of the demonstration's scales, the first of which looks back. */
async function survey(administrator: ApiClient, activityId: string, change: object): Promise<Plan> {
  const [programme] = (await administrator.get<{ items: { key: string }[] }>('/programmes')).items;
  const banks = (await administrator.get<{ items: { id: string }[] }>(`/programmes/${programme?.key}/banks`)).items;
  const askable = await Promise.all(banks.map(({ id }) => administrator.get<{ items: { itemId: string; kind: string }[] }>(`/banks/${id}/askable?limit=100`)));
  const scales = askable.flatMap(({ items }) => items.filter(({ kind }) => kind === 'scale').map(({ itemId }) => itemId));
  const plan = await administrator.post<Plan>(`/programmes/${programme?.key}/plans`, { title, purpose: 'survey' });
  const { hasAccessCode: _, ...settings } = plan.settings;
  return administrator.put<Plan>(`/plans/${plan.id}`, { revision: plan.revision, activityId, title, settings: { ...settings, ...change }, composition: { kind: 'fixed', itemIds: scales, thenIds: scales.slice(0, 1) }, pairing: 'none' });
}

async function published(administrator: ApiClient, activityId: string, change: object): Promise<string> {
  const { id, revision } = await survey(administrator, activityId, change);
  return (await administrator.post<Plan>(`/plans/${id}/publication`, { revision })).published[0]?.assessmentId ?? '';
}

/** A survey to answer, one that twelve people have answered, and one in the making: each with a self-rating that looks back. */
export async function knownLookingBack(database: Client, administrator: ApiClient, { api }: Newcomer, activityId: string): Promise<KnownLookingBack> {
  const closed = await published(administrator, activityId, { anonymous: true, closesAt: '2026-01-01T00:00:00.000Z' });
  const { rows } = await database.query<{ id: string; thenOf: string; keys: string[] }>(
    `select v.id, v.then_of as "thenOf", array(select s->>'key' from jsonb_array_elements(v.content->'statements') s) as keys
     from assessments.assessment a join assessments.form_item f on f.form_id = a.form_id join assessments.item_version v on v.id = f.item_version_id where a.id = $1 and v.then_of is not null`,
    [closed],
  );
  for (let person = 0; person < 12; person++) {
    const rated = (keys: readonly string[], step: number) => ({ values: Object.fromEntries(keys.map((key) => [key, step + (person % 2)])) });
    const answers = Object.fromEntries(rows.flatMap(({ id, thenOf, keys }) => [[id, rated(keys, 1)], [thenOf, rated(keys, person % 3 === 0 ? 1 : 2)]]));
    await database.query(`insert into assessments.survey_sheet (id, assessment_id, answers) values ($1, $2, $3)`, [randomUUID(), closed, JSON.stringify(answers)]);
  }
  const open = await published(administrator, activityId, {});
  const { id: ratingAttemptId } = await api.post<{ id: string }>(`/assessments/${open}/attempts`, { language: 'ru' });
  return { ratingAttemptId, ratingPlanId: (await survey(administrator, activityId, {})).id };
}

export const lookingBackScreens: { readonly learn: readonly Screen[]; readonly teach: readonly Screen[] } = {
  learn: [{ name: 'a self-rating of now and before', visitor: 'beginner', path: ({ ratingAttemptId }) => `/learn/attempts/${ratingAttemptId}?page=1` }],
  teach: [{ name: 'a survey that looks back', visitor: 'trainer', path: ({ ratingPlanId }) => `/teach/tests/${ratingPlanId}` }],
};
