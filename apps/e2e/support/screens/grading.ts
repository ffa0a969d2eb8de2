import type { ApiClient } from '../api-client.js';
import type { Screen } from '../screens.js';

/** What the addresses of a trainer's desk are made of. */
export interface KnownDesk {
  readonly deskId: string;
  /** Attempt and question. */
  readonly waitingAnswer: string;
  readonly appealedAnswer: string;
}

interface Answer {
  readonly attemptId: string;
  readonly questionId: string;
}

/** The demonstration's training with work on its trainer's desk. */
export async function knownDesk(trainer: ApiClient): Promise<KnownDesk> {
  const [programme] = (await trainer.get<{ items: { key: string }[] }>('/programmes')).items;
  const [bank] = (await trainer.get<{ items: { id: string }[] }>(`/programmes/${programme?.key}/banks`)).items;
  const [measured] = (await trainer.get<{ items: { id: string }[] }>(`/banks/${bank?.id}/items?order=hardest`)).items;
  const { uses } = await trainer.get<{ uses: { activityId: string }[] }>(`/bank-items/${measured?.id}`);
  for (const { activityId } of uses) {
    const [waiting] = (await trainer.get<{ items: Answer[] }>(`/activities/${activityId}/grading/answers`)).items;
    const [appealed] = (await trainer.get<{ items: Answer[] }>(`/activities/${activityId}/grading/appeals`)).items;
    if (waiting === undefined || appealed === undefined) continue;
    const address = ({ attemptId, questionId }: Answer) => `${attemptId}/${questionId}`;
    return { deskId: activityId, waitingAnswer: address(waiting), appealedAnswer: address(appealed) };
  }
  throw new Error('There is no work on any desk of the demonstration');
}

const seen = (name: string, path: Screen['path']): Screen => ({ name, visitor: 'administrator', path });

export const gradingScreens: readonly Screen[] = [
  seen('a desk with work on it', ({ deskId }) => `/teach/activities/${deskId}/grading`),
  seen('a text to grade by its rubric', ({ waitingAnswer }) => `/teach/grading/${waitingAnswer}`),
  seen('a grade that somebody doubts', ({ appealedAnswer }) => `/teach/grading/${appealedAnswer}`),
];
