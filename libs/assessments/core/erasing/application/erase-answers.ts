import { Injectable } from '@nestjs/common';
import { answersErased } from '#assessments/contract';
import { Clock, isId } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database, type Tx } from '#platform/database';
import { deleteFile, filesOf } from '#platform/files';
import { recordFact } from '#platform/ledger';
import { ProgrammeDirectory } from '#programme/contract';
import { answerFiles } from '../../domain/answer-files.js';
import { assessmentsErrors } from '../../errors.js';
import type { ErasureReason } from '../domain/erasure-reason.js';
import { mayEraseAnswers } from './erase-answers.policy.js';
import { accommodatedIn, attemptsIn, eraseWords, forgetAccommodations } from '../persistence/erasing.repository.js';

/** Forgets what tests keep of one person in words and files, and why they had more time. That they took them, and how they did, stays: figures stay true. A second time changes nothing. */
@Injectable()
export class EraseAnswers {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly programmes: ProgrammeDirectory,
  ) {}

  /** For good; administrators of the programme do it, and the ledger says why. */
  async execute(actor: Actor, programmeKey: string, personId: string, reason: ErasureReason): Promise<void> {
    const programme = await this.programmes.programmeByKey(this.db, programmeKey);
    if (programme === undefined || !mayEraseAnswers(actor, programme.id) || !isId(personId)) throw assessmentsErrors.error('assessments.not-found');
    await this.db.transaction(async (tx) => {
      await this.ofPerson(tx, programme.id, personId);
      await recordFact(tx, answersErased, { occurredAt: this.clock.now(), subjectId: personId, actorId: actor.personId, programmeId: programme.id, activityId: null, language: null, payload: { reason } });
    });
  }

  /** In the transaction of whoever erases the person. */
  async ofPerson(tx: Tx, programmeId: string, personId: string): Promise<void> {
    await eraseWords(tx, programmeId, personId);
    for (const attemptId of await attemptsIn(tx, programmeId, personId)) await forgetFiles(tx, attemptId);
    const trainings = await this.programmes.activities(tx, await accommodatedIn(tx, personId));
    await forgetAccommodations(tx, personId, [...trainings.values()].filter((training) => training.programmeId === programmeId).map(({ id }) => id));
  }
}

async function forgetFiles(tx: Tx, attemptId: string): Promise<void> {
  for (const { id } of await filesOf(tx, { kind: answerFiles, id: attemptId })) await deleteFile(tx, id);
}
