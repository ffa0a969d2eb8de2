import { loadGradedAttempts, readAssessment, seedPlan, type PastAttempt } from '#assessments/core';
import type { ItemContent, ItemResponse } from '#assessments/engine';
import { after, dayMs, minuteMs } from '../calendar.js';
import type { Random } from '../random.js';
import { demoAccounts } from '../sign-ins.js';
import { idOf, type ActivityIds, type Loading } from './loading.js';

const title = { et: 'Kuidas te ennast nüüd hindate?', ru: 'Как вы оцениваете себя теперь?', en: 'How do you rate yourself now?' };
/** The training of the demonstration's trainer. */
const rated = 'training-3';
const accounts: ReadonlySet<string | null | undefined> = new Set(Object.values(demoAccounts).map(({ email }) => email));

/** After a training people rated themselves for now and, looking back, for the time before. */
export async function loadSelfRatings({ tx, programmeId, demonstration }: Loading, ids: ActivityIds, itemIds: readonly string[], writtenBy: string): Promise<void> {
  const activity = demonstration.activities.find(({ key, past }) => past && key === rated);
  if (activity === undefined || itemIds.length === 0) return;
  const settings = { closesAt: after(activity.endsAt, 7 * dayMs).toISOString() };
  const [assessmentId = ''] = await seedPlan(tx, { programmeId, activityIds: [idOf(ids, activity.key)], title, purpose: 'survey', settings, itemIds, thenIds: itemIds, writtenBy }, activity.startsAt);
  const questions = (await readAssessment(tx, assessmentId))?.form.items ?? [];
  const random = demonstration.random.for('self-ratings');
  const people = demonstration.attendance.filter((entry) => entry.activity === activity && entry.presence?.state === 'present' && !accounts.has(entry.person.email));
  await loadGradedAttempts(
    tx,
    people.map(({ person }, index): PastAttempt => {
      const startedAt = after(activity.endsAt, (10 + 4 * index) * minuteMs);
      const before = random.whole(0, 2);
      const grown = random.whole(0, 2);
      const answers = questions.flatMap(({ key, thenOf, content }) => {
        const rating = ratingOf(content, typeof thenOf === 'string' ? before : before + grown, random);
        return rating === null ? [] : [[key, rating] as const];
      });
      return { assessmentId, personId: person.id, number: 1, language: person.language, seed: random.whole(0, 2 ** 31 - 1), startedAt, submittedAt: after(startedAt, 3 * minuteMs), answers: new Map(answers) };
    }),
  );
}

/** About so many steps above the lowest. */
function ratingOf(content: ItemContent, above: number, random: Random): ItemResponse | null {
  if (content.kind !== 'scale') return null;
  const steps = content.steps.map(({ value }) => value);
  const step = () => steps[Math.min(steps.length - 1, above + random.whole(0, 1))] ?? 0;
  return { values: Object.fromEntries(content.statements.map(({ key }) => [key, step()])) };
}
