import type { NewFact } from '#kernel';
import type { Candidacy } from '../persistence/candidacies.repository.js';

type Statement = Omit<NewFact<Record<string, never>>, 'payload'>;

/** What every fact about a candidacy says besides its payload. */
export function about({ personId, programmeId }: Pick<Candidacy, 'personId' | 'programmeId'>, occurredAt: Date, actorId: string | null): Statement {
  return { occurredAt, subjectId: personId, actorId, programmeId, activityId: null, language: null };
}
