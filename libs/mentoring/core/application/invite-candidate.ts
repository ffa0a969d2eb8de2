import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { Tx } from '#platform/database';
import { transition } from '../domain/candidacy.js';
import { changeState, insertCandidacy, insertEvent, lockCandidacyOf, placeCodeOf, type Candidacy } from '../persistence/candidacies.repository.js';
import { depthRequestOf, generationOf, insertDepthRequest } from '../persistence/cascade.query.js';
import { EligibilityCheck } from './eligibility.js';
import { mayComeBack } from './invite-candidate.policy.js';
import { SendInvitation } from './send-invitation.js';

export interface InvitationCause {
  readonly personId: string;
  readonly programmeId: string;
  /** When the person gave the consent that is the cause; null for any other cause. */
  readonly consentedAt: Date | null;
}

/** Makes somebody a candidate and invites them, when all that it takes is there; otherwise does nothing. */
@Injectable()
export class InviteCandidate {
  constructor(
    private readonly eligibility: EligibilityCheck,
    private readonly invitation: SendInvitation,
    private readonly clock: Clock,
  ) {}

  async execute(tx: Tx, { personId, programmeId, consentedAt }: InvitationCause): Promise<void> {
    const known = await lockCandidacyOf(tx, programmeId, personId);
    if (known !== undefined && !mayComeBack(known, consentedAt)) return;
    const { mayBeInvited, rule } = await this.eligibility.of(tx, personId, programmeId);
    if (!mayBeInvited || !(await this.isAllowedDepth(tx, personId, programmeId, rule.maxGeneration))) return;
    if (known === undefined) await this.first(tx, personId, programmeId);
    else await this.again(tx, known);
  }

  /** A further round, for who came back or asked to be asked later. */
  async again(tx: Tx, candidacy: Candidacy): Promise<void> {
    const now = this.clock.now();
    const state = transition(candidacy.state, 'invite-again');
    if (state === undefined) return;
    await changeState(tx, candidacy, { event: 'invite-again', state, at: now, by: null, reason: null });
    await this.invitation.execute(tx, { ...candidacy, round: candidacy.round + 1 }, now);
  }

  /** Beyond the rule's depth the administrator is asked first. */
  private async isAllowedDepth(tx: Tx, personId: string, programmeId: string, maxGeneration: number): Promise<boolean> {
    const generation = await generationOf(tx, programmeId, personId);
    if (generation <= maxGeneration) return true;
    await insertDepthRequest(tx, programmeId, personId, generation, this.clock.now());
    return (await depthRequestOf(tx, programmeId, personId))?.allowedAt != null;
  }

  private async first(tx: Tx, personId: string, programmeId: string): Promise<void> {
    const now = this.clock.now();
    const candidacy = await insertCandidacy(tx, { personId, programmeId, placeCode: await placeCodeOf(tx, personId), invitedAt: now });
    if (candidacy === undefined) return;
    await insertEvent(tx, candidacy.id, { event: 'invite', state: 'invited', at: now, by: null, reason: null });
    await this.invitation.execute(tx, candidacy, now);
  }
}
