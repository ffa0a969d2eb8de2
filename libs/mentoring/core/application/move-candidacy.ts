import type { FactType } from '#kernel';
import { mentorActivated, mentorConcluded, mentorPaused, mentorResumed, mentorWithdrawn } from '#mentoring/contract';
import type { Tx } from '#platform/database';
import { recordFact } from '#platform/ledger';
import type { CandidacyEvent } from '../domain/candidacy.js';
import { changeState, type Candidacy, type StateChange } from '../persistence/candidacies.repository.js';
import { about } from './mentoring-fact.js';

type Stated = Extract<CandidacyEvent, 'activate' | 'pause' | 'resume' | 'conclude' | 'withdraw'>;

const facts: Readonly<Record<Stated, FactType<{ candidacyId: string }>>> = {
  activate: mentorActivated,
  pause: mentorPaused,
  resume: mentorResumed,
  conclude: mentorConcluded,
  withdraw: mentorWithdrawn,
};

/** Puts a candidacy into its new state, with the entry in its history and the fact. Invitations and their answers state their own facts. */
export async function moveCandidacy(tx: Tx, candidacy: Candidacy, change: StateChange & { readonly event: Stated }): Promise<void> {
  await changeState(tx, candidacy, change);
  await recordFact(tx, facts[change.event], { ...about(candidacy, change.at, change.by), payload: { candidacyId: candidacy.id } });
}
