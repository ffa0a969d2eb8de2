import type { Type } from '@nestjs/common';
import type { Persistence } from '#platform/database';
import type { AnyFactSubscriber, AnyJobHandler, PeriodicTask } from '#platform/queue';
import { Mentoring1764000000600 } from './migrations/1764000000600-mentoring.js';
import { CandidacyEventRow, CandidacyRow } from './persistence/candidacy.row.js';
import { CheckInRow, FollowUpRow, PlanRow } from './persistence/follow-up.row.js';
import { GroupMemberRow, MentorGroupRow } from './persistence/group.row.js';
import { LinkRow } from './persistence/link.row.js';

export { mentoringErrors } from './errors.js';
export { MentoringModule } from './mentoring.module.js';

export const mentoringHandlers: readonly Type<AnyJobHandler>[] = [];
export const mentoringSubscribers: readonly Type<AnyFactSubscriber>[] = [];
export const mentoringPeriodic: readonly Type<PeriodicTask>[] = [];
export const mentoringPersistence: Persistence = {
  schema: 'mentoring',
  rows: [CandidacyRow, CandidacyEventRow, MentorGroupRow, GroupMemberRow, PlanRow, FollowUpRow, CheckInRow, LinkRow],
  migrations: [Mentoring1764000000600],
};
