import { Injectable } from '@nestjs/common';
import { isId } from '#kernel';
import type { Actor } from '#platform/auth';
import type { Sql, Tx } from '#platform/database';
import { ProgrammeDirectory } from '#programme/contract';
import { communityErrors } from '../../community.errors.js';
import { mentoringErrors } from '../../errors.js';
import { safeguardingOf } from '../../persistence/contacts.repository.js';
import { lockQuestion, type Question, type QuestionFilter } from '../../persistence/questions.repository.js';
import { mayManageMentors, maySeeOwnMentors } from '../view-mentors.policy.js';

/** Who of the staff reads which questions: coordinators and the person for safeguarding all, trainers those of whom they trained and those that came while they were on duty. */
@Injectable()
export class QuestionAccess {
  constructor(private readonly programmes: ProgrammeDirectory) {}

  async ofStaff(sql: Sql, actor: Actor, key: string): Promise<{ programmeId: string; visible: QuestionFilter['visible'] }> {
    const programme = await this.programmes.programmeByKey(sql, key);
    if (programme === undefined || !isStaff(actor, programme.id)) throw mentoringErrors.error('mentoring.not-found');
    return { programmeId: programme.id, visible: (await seesAll(sql, actor, programme.id)) ? null : { mentorIds: await this.programmes.trainedBy(sql, actor.personId), onDutyId: actor.personId } };
  }

  async openAsStaff(tx: Tx, actor: Actor, id: string): Promise<Question> {
    const question = isId(id) ? await lockQuestion(tx, id) : undefined;
    if (question === undefined || !(await this.mayAnswer(tx, actor, question))) throw communityErrors.error('mentoring.question-unknown');
    return question;
  }

  async openAsMentor(tx: Tx, actor: Actor, id: string): Promise<Question> {
    const question = isId(id) ? await lockQuestion(tx, id) : undefined;
    if (question?.mentorId !== actor.personId) throw communityErrors.error('mentoring.question-unknown');
    return question;
  }

  private async mayAnswer(sql: Sql, actor: Actor, { programmeId, mentorId, onDutyId }: Question): Promise<boolean> {
    if (!isStaff(actor, programmeId) || mentorId === actor.personId) return false;
    if (onDutyId === actor.personId || (await seesAll(sql, actor, programmeId))) return true;
    return this.programmes.trains(sql, actor.personId, mentorId);
  }
}

const isStaff = (actor: Actor, programmeId: string): boolean => mayManageMentors(actor, programmeId) || maySeeOwnMentors(actor, programmeId);

async function seesAll(sql: Sql, actor: Actor, programmeId: string): Promise<boolean> {
  return mayManageMentors(actor, programmeId) || (await safeguardingOf(sql, programmeId)) === actor.personId;
}
