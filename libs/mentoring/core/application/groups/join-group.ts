import { Injectable } from '@nestjs/common';
import { Clock, type Language, type Localized } from '#kernel';
import { groupMemberJoined } from '#mentoring/contract';
import { PeopleDirectory, PrivacyNotices, RateLimits, type PrivacyNotice } from '#people/contract';
import { newToken } from '#platform/auth';
import { Database, type Sql, type Tx } from '#platform/database';
import { recordFact } from '#platform/ledger';
import { communityErrors } from '../../community.errors.js';
import { refusalAt } from '../../domain/groups/group.js';
import { anchorSetOf } from '../../persistence/anchors.repository.js';
import { groupByCode, findGroup, lockGroup, type Group } from '../../persistence/groups.repository.js';
import { insertMember } from '../../persistence/members.repository.js';
import { ProgrammeTitles } from '../programme-titles.js';
import { refuse } from './group-gate.js';

export interface Newcomer {
  readonly givenName: string;
  readonly language: Language;
  readonly minor: boolean;
  readonly phone: string | null;
  readonly bestHour: string | null;
}

export interface GroupDoorView {
  readonly group: Group;
  readonly mentorName: string;
  readonly programmeTitle: Localized;
  readonly notice: PrivacyNotice;
  /** The five questions can be answered now. */
  readonly asks: boolean;
}

const looks = { limit: 600, seconds: 600 };
const joins = { limit: 60, seconds: 3_600 };

/** Into a group by its code or QR, without an account: a first name, the language, the consent. */
@Injectable()
export class JoinGroup {
  constructor(
    private readonly db: Database,
    private readonly people: PeopleDirectory,
    private readonly titles: ProgrammeTitles,
    private readonly notices: PrivacyNotices,
    private readonly limits: RateLimits,
    private readonly clock: Clock,
  ) {}

  async door(code: string, address: string): Promise<GroupDoorView> {
    await this.limits.hit(this.db, `group:look:${address}`, looks.limit, looks.seconds);
    const group = await this.groupAt(this.db, code);
    const mentor = await this.people.contact(this.db, group.mentorId);
    return { group, mentorName: mentor?.givenName ?? '', programmeTitle: await this.titles.of(this.db, group.programmeId), notice: this.notices.current(), asks: (await anchorSetOf(this.db, group.programmeId)) !== undefined };
  }

  /** Answers the token of the member's own page, shown once. */
  async execute(code: string, newcomer: Newcomer, noticeVersion: number, address: string): Promise<{ token: string; groupName: string }> {
    await this.limits.hit(this.db, `group:join:${address}`, joins.limit, joins.seconds);
    if (noticeVersion !== this.notices.current().version) throw communityErrors.error('mentoring.notice-changed');
    return this.db.transaction(async (tx) => {
      const found = await this.groupAt(tx, code);
      await lockGroup(tx, found.id);
      const group = (await findGroup(tx, found.id)) ?? found;
      refuse(refusalAt(group, { languages: [newcomer.language], minor: newcomer.minor }));
      const token = newToken();
      await this.enter(tx, group, newcomer, { token, noticeVersion, channel: 'link', by: null });
      return { token, groupName: group.name };
    });
  }

  /** The row and its fact; the caller holds the group and has asked its door. */
  async enter(tx: Tx, group: Group, newcomer: Newcomer, how: { token: string | null; noticeVersion: number | null; channel: 'link' | 'paper'; by: string | null }): Promise<string> {
    const now = this.clock.now();
    const { givenName, language, minor, phone, bestHour } = newcomer;
    const { channel, token, noticeVersion, by } = how;
    const memberId = await insertMember(tx, {
      ...{ programmeId: group.programmeId, groupId: group.id, personId: null, givenName, phone, bestHour, languages: [language], minor, channel, token, noticeVersion },
      ...{ placeCode: group.placeCode, availability: [], topics: [], contactId: null, joinedAt: now },
    });
    const statement = { occurredAt: now, subjectId: null, actorId: by, programmeId: group.programmeId, activityId: null, language };
    await recordFact(tx, groupMemberJoined, { ...statement, payload: { groupId: group.id, memberId, channel, minor } });
    return memberId;
  }

  private async groupAt(sql: Sql, code: string): Promise<Group> {
    const group = await groupByCode(sql, code);
    if (group === undefined) throw communityErrors.error('mentoring.group-unknown');
    return group;
  }
}
