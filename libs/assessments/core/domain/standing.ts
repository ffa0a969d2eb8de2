import type { AssessmentPhase, AssessmentStanding } from '#assessments/contract';
import type { AttemptState } from './attempt.js';

/** One attempt of an assessment, or the assessment alone when there is none yet. */
export interface StandingEntry {
  readonly assessmentId: string;
  readonly moduleId: string;
  readonly phase: AssessmentPhase;
  readonly attemptsAllowed: number;
  readonly passMark: number;
  readonly attemptId: string | null;
  readonly state: AttemptState | null;
  readonly score: number | null;
  readonly max: number | null;
  readonly passed: boolean | null;
}

/** Where a person stands in each assessment, in the order in which the entries name them. */
export function standingsFrom(entries: readonly StandingEntry[]): AssessmentStanding[] {
  const standings = new Map<string, AssessmentStanding>();
  for (const entry of entries) standings.set(entry.assessmentId, added(standings.get(entry.assessmentId) ?? unattempted(entry), entry));
  return [...standings.values()];
}

function unattempted({ assessmentId, moduleId, phase, attemptsAllowed, passMark }: StandingEntry): AssessmentStanding {
  return { assessmentId, moduleId, phase, attemptsAllowed, passMark, attempts: 0, openAttemptId: null, best: null };
}

function added(standing: AssessmentStanding, { attemptId, state, score, max, passed }: StandingEntry): AssessmentStanding {
  if (attemptId === null) return standing;
  const attempts = standing.attempts + 1;
  if (state === 'open') return { ...standing, attempts, openAttemptId: attemptId };
  if (score === null || max === null) return { ...standing, attempts };
  const { best } = standing;
  const better = best === null || score * best.max > best.score * max;
  return { ...standing, attempts, best: better ? { attemptId, score, max, passed: passed === true } : best };
}
