import type { Candidacy } from '../persistence/candidacies.repository.js';

/** Who has withdrawn is invited again only by a consent that is newer than the withdrawal. */
export function mayComeBack({ state, since }: Pick<Candidacy, 'state' | 'since'>, consentedAt: Date | null): boolean {
  return state === 'withdrawn' && consentedAt !== null && consentedAt > since;
}
