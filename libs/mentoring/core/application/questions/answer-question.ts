import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { mentorQuestionAnswered } from '#mentoring/contract';
import { Messenger } from '#messaging/contract';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { BaseUrl } from '#platform/http';
import { recordFact } from '#platform/ledger';
import { mentorSpaceUrl } from '../../domain/urls.js';
import { insertEntry, setTurn } from '../../persistence/questions.repository.js';
import { answeredMail } from '../mails.js';
import { paragraphs } from '../timeline/follow-up-letters.js';
import { QuestionAccess } from './question-access.js';

/** Somebody of the staff answers; the mentor gets the answer as a letter, and finds it in their space. */
@Injectable()
export class AnswerQuestion {
  constructor(
    private readonly db: Database,
    private readonly access: QuestionAccess,
    private readonly messenger: Messenger,
    private readonly base: BaseUrl,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, questionId: string, text: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const { id, programmeId, candidacyId, mentorId } = await this.access.openAsStaff(tx, actor, questionId);
      const now = this.clock.now();
      const entryId = await insertEntry(tx, { questionId: id, byPersonId: actor.personId, fromMentor: false, text, at: now });
      await setTurn(tx, id, { dueAt: null, onDutyId: null });
      await recordFact(tx, mentorQuestionAnswered, { occurredAt: now, subjectId: mentorId, actorId: actor.personId, programmeId, activityId: null, language: null, payload: { candidacyId, questionId: id } });
      await this.messenger.send(tx, { personId: mentorId, purpose: 'service', template: answeredMail, values: { paragraphs: paragraphs(text), askUrl: `${mentorSpaceUrl(this.base.url)}/ask` }, key: `mentor-answered:${entryId}` });
    });
  }

  /** What needs no answer, such as thanks. */
  settle(actor: Actor, questionId: string): Promise<void> {
    return this.db.transaction(async (tx) => setTurn(tx, (await this.access.openAsStaff(tx, actor, questionId)).id, { dueAt: null, onDutyId: null }));
  }
}

