import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Messenger } from '#messaging/contract';
import { concernRaised } from '#mentoring/contract';
import { PeopleDirectory, RateLimits } from '#people/contract';
import { Database, type Sql } from '#platform/database';
import { BaseUrl } from '#platform/http';
import { recordFact } from '#platform/ledger';
import { communityErrors } from '../../community.errors.js';
import { insertConcern, safeguardingOf } from '../../persistence/contacts.repository.js';
import { groupByCode, findGroup, type Group } from '../../persistence/groups.repository.js';
import { groupsLeftBy, memberByToken } from '../../persistence/members.repository.js';
import { concernMail } from '../mails.js';

interface Raised {
  readonly memberId: string | null;
  readonly body: string;
  readonly reachMe: string | null;
  readonly announced: boolean;
}

/** Each of so many comes with a letter. */
const letters = { limit: 20, seconds: 3_600 };
/** And as many are kept: a whole town may sit behind one address. Beyond, a machine writes, and people are told where else to turn. */
const raises = { limit: 300, seconds: 3_600 };

/**
 * A concern reaches the person for safeguarding at once, and nobody else: who is or was the mentor of whoever raises it is passed over.
 * Where very many come from one address each of them is kept and read, but not each is announced by a letter of its own.
 */
@Injectable()
export class RaiseConcern {
  constructor(
    private readonly db: Database,
    private readonly people: PeopleDirectory,
    private readonly limits: RateLimits,
    private readonly messenger: Messenger,
    private readonly base: BaseUrl,
    private readonly clock: Clock,
  ) {}

  async byCode(code: string, body: string, reachMe: string | null, address: string): Promise<void> {
    const announced = await this.count(address);
    const group = await groupByCode(this.db, code);
    if (group === undefined) throw communityErrors.error('mentoring.group-unknown');
    await this.raise(group, [group.mentorId], { memberId: null, body, reachMe, announced });
  }

  async byMember(token: string, body: string, reachMe: string | null, address: string): Promise<void> {
    const announced = await this.count(address);
    const member = await memberByToken(this.db, token);
    const left = member === undefined ? [] : await groupsLeftBy(this.db, member.id);
    // Who waits for another mentor may have a word to say about the one before.
    const groupId = member?.groupId ?? left[0]?.groupId;
    const group = groupId === undefined ? undefined : await findGroup(this.db, groupId);
    if (member === undefined || group === undefined) throw communityErrors.error('mentoring.membership-unknown');
    await this.raise(group, [group.mentorId, ...left.map(({ mentorId }) => mentorId)], { memberId: member.id, body, reachMe, announced });
  }

  /** Whether a letter goes with it. @throws DomainError that says where else to turn */
  private async count(address: string): Promise<boolean> {
    if (!(await this.limits.within(this.db, `concern:${address}`, raises.limit, raises.seconds))) throw communityErrors.error('mentoring.concerns-too-many');
    return this.limits.within(this.db, `concern-letter:${address}`, letters.limit, letters.seconds);
  }

  private async raise(group: Group, passedOver: readonly string[], { memberId, body, reachMe, announced }: Raised): Promise<void> {
    await this.db.transaction(async (tx) => {
      const now = this.clock.now();
      const assignedTo = await this.whom(tx, group.programmeId, passedOver);
      const concernId = await insertConcern(tx, { programmeId: group.programmeId, groupId: group.id, memberId, assignedTo, body, reachMe, raisedAt: now });
      await recordFact(tx, concernRaised, { occurredAt: now, subjectId: null, actorId: null, programmeId: group.programmeId, activityId: null, language: null, payload: { concernId } });
      if (!announced) return;
      await this.messenger.send(tx, { personId: assignedTo, purpose: 'service', template: concernMail, values: { concernUrl: `${this.base.url}/run/mentors/contacts` }, key: `concern:${concernId}` });
    });
  }

  private async whom(sql: Sql, programmeId: string, passedOver: readonly string[]): Promise<string> {
    const named = await safeguardingOf(sql, programmeId);
    if (named !== undefined && !passedOver.includes(named)) return named;
    const other = (await this.people.holdersOf(sql, programmeId, 'administrator')).find(({ personId }) => !passedOver.includes(personId));
    if (other === undefined) throw communityErrors.error('mentoring.no-contact');
    return other.personId;
  }
}
