import { actingTogether } from './acting-together.js';
import { beyondElections } from './beyond-elections.js';
import { votingRights } from './voting-rights.js';
import { whoDecides } from './who-decides.js';

export const lessons = [whoDecides, votingRights, beyondElections, actingTogether] as const;

export type LessonKey = (typeof lessons)[number]['key'];
