import type { Answer } from '#web/api-client';
import { isMentorState, type MentorState } from '../mentor-states.js';

export type Board = Answer<'/api/v1/programmes/{key}/mentors'>;
export type Mentor = Board['items'][number];

export const leavingReasons = ['no-time', 'health', 'moved', 'group-ended', 'not-for-me', 'unreachable', 'completed', 'other', 'none'] as const;
export type LeavingReason = (typeof leavingReasons)[number];

/** What the board is cut down to; it stands in the address, so that every number can lead here. */
export interface BoardSearch {
  state?: MentorState;
  place?: string;
  language?: 'et' | 'ru' | 'en';
  silent?: true;
  needsHelp?: true;
  overdue?: true;
  leaving?: LeavingReason;
}

export const taskKinds = ['help', 'silent', 'call'] as const;

/** Which tasks are listed: of a kind; of one person, or of nobody; open, done lately or over; only those whose time was over. */
export interface TaskSearch {
  kind?: (typeof taskKinds)[number];
  owner?: string;
  overdue?: true;
  done?: true;
  closed?: true;
}

export function taskSearch({ kind, owner, overdue, done, closed }: Record<string, unknown>): TaskSearch {
  const known = taskKinds.find((one) => one === kind);
  return {
    ...(known === undefined ? {} : { kind: known }),
    ...(typeof owner === 'string' ? { owner } : {}),
    ...(overdue === true ? { overdue } : {}),
    ...(done === true ? { done } : {}),
    ...(closed === true ? { closed } : {}),
  };
}

export function boardSearch(search: Record<string, unknown>): BoardSearch {
  const { state, place, language, silent, needsHelp, overdue, leaving } = search;
  return {
    ...(isMentorState(state) ? { state } : {}),
    ...(typeof place === 'string' && place !== '' ? { place } : {}),
    ...(language === 'et' || language === 'ru' || language === 'en' ? { language } : {}),
    ...(silent === true ? { silent } : {}),
    ...(needsHelp === true ? { needsHelp } : {}),
    ...(overdue === true ? { overdue } : {}),
    ...(leavingReasons.some((reason) => reason === leaving) ? { leaving: leaving as LeavingReason } : {}),
  };
}
