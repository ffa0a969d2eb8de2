import { Injectable } from '@nestjs/common';
import { attemptGraded } from '#assessments/contract';
import { lessonCompleted } from '#curricula/contract';
import type { FactPayload, RecordedFact } from '#kernel';
import type { Tx } from '#platform/database';
import type { FactSubscriber } from '#platform/queue';
import { presenceRecorded } from '#programme/contract';
import { JudgeCompletion } from '../application/judge-completion.js';

type Payload<F> = F extends { readonly payload?: infer P } ? NonNullable<P> & FactPayload : never;

/** A correction to absent judges nothing and removes nothing: what was completed is taken back by a person, with a reason. */
@Injectable()
export class JudgeOnPresence implements FactSubscriber<Payload<typeof presenceRecorded>> {
  readonly name = 'curricula.judge-on-presence';
  readonly fact = presenceRecorded;

  constructor(private readonly judge: JudgeCompletion) {}

  async handle(tx: Tx, fact: RecordedFact<Payload<typeof presenceRecorded>>): Promise<void> {
    if (fact.payload.state === 'present') await judgeSubject(this.judge, tx, fact);
  }
}

@Injectable()
export class JudgeOnLesson implements FactSubscriber<Payload<typeof lessonCompleted>> {
  readonly name = 'curricula.judge-on-lesson';
  readonly fact = lessonCompleted;

  constructor(private readonly judge: JudgeCompletion) {}

  async handle(tx: Tx, fact: RecordedFact<Payload<typeof lessonCompleted>>): Promise<void> {
    await judgeSubject(this.judge, tx, fact);
  }
}

@Injectable()
export class JudgeOnGrade implements FactSubscriber<Payload<typeof attemptGraded>> {
  readonly name = 'curricula.judge-on-grade';
  readonly fact = attemptGraded;

  constructor(private readonly judge: JudgeCompletion) {}

  async handle(tx: Tx, fact: RecordedFact<Payload<typeof attemptGraded>>): Promise<void> {
    if (fact.payload.phase === 'post' && fact.payload.passed === true) await judgeSubject(this.judge, tx, fact);
  }
}

async function judgeSubject(judge: JudgeCompletion, tx: Tx, { activityId, subjectId }: RecordedFact<FactPayload>): Promise<void> {
  if (activityId !== null && subjectId !== null) await judge.execute(tx, activityId, subjectId);
}
