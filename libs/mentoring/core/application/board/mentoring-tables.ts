import type { WordKey } from './shared-words.js';

export const mentoringTables = ['tasks', 'done', 'workload', 'leaving', 'cascade', 'people', 'meetings', 'diaries', 'groups', 'calls'] as const;
export type MentoringTable = (typeof mentoringTables)[number];

const counted = ['words.column-claimed', 'words.column-confirmed'] as const;
const reached = ['words.column-registered', 'words.column-learned', 'words.column-certified'] as const;

/** What stands above the columns of each table, in the words of the screens. */
export const tableHeaders: Readonly<Record<MentoringTable | 'mentors', readonly WordKey[]>> = {
  mentors: [
    ...(['words.head-family-name', 'words.head-given-name', 'words.head-email', 'words.head-language', 'words.head-place', 'words.head-stage', 'words.head-since', 'words.head-group-size'] as const),
    ...(['words.head-last-answer', 'words.head-answered', 'words.head-next-contact', 'words.head-silent', 'words.head-asked-help', 'words.head-task-due', 'words.head-leaving'] as const),
  ],
  tasks: ['words.head-mentor', 'words.head-task', 'words.head-opened', 'words.head-due', 'words.head-minutes-left', 'words.head-owner'],
  done: ['words.head-mentor', 'words.head-task', 'words.head-opened', 'words.head-due', 'words.head-closed', 'words.head-ending', 'words.head-closed-by', 'words.head-what-done'],
  workload: ['words.head-who', 'words.head-open', 'words.head-overdue', 'words.head-done-lately'],
  leaving: ['words.head-leaving', 'words.head-mentors'],
  cascade: ['words.head-mentor', 'words.head-generation', 'words.head-came-from', 'words.head-place', 'words.head-stage', 'words.column-sessions', ...counted, 'words.column-members', ...reached, 'words.column-mentors'],
  people: ['words.head-name', 'words.head-mentor', 'words.head-joined', ...reached],
  meetings: ['words.head-mentor', 'words.head-day', 'words.head-place', ...counted],
  diaries: [
    ...(['words.head-mentor', 'words.head-group', 'words.head-day', 'words.head-place', 'words.head-place-exact', 'words.head-language', 'words.head-topic'] as const),
    ...counted,
    ...(['words.head-material', 'words.head-note', 'words.head-photos'] as const),
  ],
  groups: ['words.head-group', 'words.head-mentor', 'words.head-interim', 'words.head-place', 'words.head-languages', 'words.head-members', 'words.head-capacity', 'words.head-minors'],
  calls: ['words.head-name', 'words.head-role', 'words.head-phone', 'words.head-best-hour', 'words.head-languages', 'words.head-group'],
};
