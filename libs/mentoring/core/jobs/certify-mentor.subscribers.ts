import { Injectable } from '@nestjs/common';
import type { RecordedFact } from '#kernel';
import { mentorConcluded, sessionAttended, sessionSheetCounted } from '#mentoring/contract';
import type { Tx } from '#platform/database';
import type { FactSubscriber } from '#platform/queue';
import { CertifyMentor } from '../application/certificate/certify-mentor.js';
import { findSession } from '../persistence/sessions.repository.js';

type Of<F extends { readonly payload?: unknown }> = NonNullable<F['payload']>;

@Injectable()
export class CertifyOnConclusion implements FactSubscriber<Of<typeof mentorConcluded>> {
  readonly name = 'mentoring.certify-on-conclusion';
  readonly fact = mentorConcluded;

  constructor(private readonly certifying: CertifyMentor) {}

  handle(tx: Tx, { payload }: RecordedFact<Of<typeof mentorConcluded>>): Promise<void> {
    return this.certifying.execute(tx, payload.candidacyId);
  }
}

@Injectable()
export class CertifyOnAttendance implements FactSubscriber<Of<typeof sessionAttended>> {
  readonly name = 'mentoring.certify-on-attendance';
  readonly fact = sessionAttended;

  constructor(private readonly certifying: CertifyMentor) {}

  async handle(tx: Tx, { payload }: RecordedFact<Of<typeof sessionAttended>>): Promise<void> {
    const session = await findSession(tx, payload.sessionId);
    if (session !== undefined) await this.certifying.execute(tx, session.candidacyId);
  }
}

@Injectable()
export class CertifyOnSheet implements FactSubscriber<Of<typeof sessionSheetCounted>> {
  readonly name = 'mentoring.certify-on-sheet';
  readonly fact = sessionSheetCounted;

  constructor(private readonly certifying: CertifyMentor) {}

  async handle(tx: Tx, { payload }: RecordedFact<Of<typeof sessionSheetCounted>>): Promise<void> {
    const session = await findSession(tx, payload.sessionId);
    if (session !== undefined) await this.certifying.execute(tx, session.candidacyId);
  }
}
