import type { Persistence } from '#platform/database';
import { Mentoring1764000000600 } from './migrations/1764000000600-mentoring.js';
import { communityMigrations, communityRows } from './community.js';
import { CandidacyEventRow, CandidacyRow } from './persistence/candidacy.row.js';
import { CheckInRow, FollowUpRow, PlanRow } from './persistence/follow-up.row.js';
import { GroupMemberRow, MentorGroupRow } from './persistence/group.row.js';
import { LinkRow } from './persistence/link.row.js';
import { timelineMigrations, timelineRows } from './timelines.js';

export { groupName } from './domain/group-name.js';
export { joinCodeFrom, joinCodeLength } from './domain/groups/group.js';
export { onboardingSteps } from './domain/onboarding.js';
export { daysLater, endOfDayLater, plannedSteps, type PlannedStep } from './domain/plan-dates.js';
export { taskDueAt } from './domain/task.js';
export { groupCapacity, laterDays, pauseDays } from './domain/terms.js';
export { communityErrors } from './community.errors.js';
export { personOnDuty } from './persistence/contacts.repository.js';
export { mentoringErrors } from './errors.js';
export { mentoringMailSamples } from './mail/samples.js';
export { mentoringHandlers, MentoringModule, mentoringPeriodic, mentoringSubscribers } from './mentoring.module.js';
export { planInForce, type StoredPlan } from './persistence/plans.repository.js';

export const mentoringPersistence: Persistence = {
  schema: 'mentoring',
  rows: [CandidacyRow, CandidacyEventRow, MentorGroupRow, GroupMemberRow, PlanRow, FollowUpRow, CheckInRow, LinkRow, ...timelineRows, ...communityRows],
  migrations: [Mentoring1764000000600, ...timelineMigrations, ...communityMigrations],
};
