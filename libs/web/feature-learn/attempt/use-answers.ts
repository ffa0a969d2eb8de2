import { useEffect, useSyncExternalStore } from 'react';
import { request } from '#web/api-client';
import type { Attempt, SentAnswers } from '../types.js';
import { AnswerKeeper, type Answers } from './answer-keeper.js';

const keepers = new Map<string, AnswerKeeper>();

function deviceStorage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

/** One for the visit, so that leaving the screen does not stop what is being sent. */
export function keeperOf(attemptId: string): AnswerKeeper {
  const known = keepers.get(attemptId);
  if (known !== undefined) return known;
  const keeper = new AnswerKeeper(attemptId, {
    send: (responses) =>
      request('put', '/api/v1/attempts/{id}/responses', {
        path: { id: attemptId },
        body: { responses: [...responses] as SentAnswers },
      }),
    storage: deviceStorage(),
    later: (callback, milliseconds) => {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  keepers.set(attemptId, keeper);
  return keeper;
}

export interface KeptAnswers extends Answers {
  keeper: AnswerKeeper;
}

export function useAnswers({ id, responses, checks }: Pick<Attempt, 'id' | 'responses' | 'checks'>): KeptAnswers {
  const keeper = keeperOf(id);
  const answers = useSyncExternalStore(keeper.subscribe, keeper.answers);
  useEffect(() => {
    const done = new Set(checks.filter((check) => check.done).map(({ questionId }) => questionId));
    keeper.receive(responses.map((response) => ({ ...response, done: done.has(response.questionId) })));
  }, [keeper, responses, checks]);
  useEffect(() => {
    // What an earlier visit could not send goes now.
    keeper.retry();
    addEventListener('online', keeper.retry);
    document.addEventListener('visibilitychange', keeper.retry);
    return () => {
      removeEventListener('online', keeper.retry);
      document.removeEventListener('visibilitychange', keeper.retry);
    };
  }, [keeper]);
  return { ...answers, keeper };
}
