import { DoOnboardingStep } from './application/do-onboarding-step.js';
import { HandOverGroup } from './application/groups/hand-over-group.js';
import { HandleConcerns } from './application/groups/handle-concerns.js';
import { JoinGroup } from './application/groups/join-group.js';
import { KeepMembers } from './application/groups/keep-members.js';
import { ListGroups } from './application/groups/list-groups.js';
import { ManageContacts } from './application/groups/manage-contacts.js';
import { OwnMembership } from './application/groups/own-membership.js';
import { RaiseConcern } from './application/groups/raise-concern.js';
import { ManageRule } from './application/manage-rule.js';
import { ReviewTeachBack } from './application/review-teach-back.js';
import { ShowOnboarding } from './application/show-onboarding.js';
import { ContactsController } from './http/contacts.controller.js';
import { GroupDoorController } from './http/group-door.controller.js';
import { GroupsController } from './http/groups.controller.js';
import { MentorRuleController } from './http/mentor-rule.controller.js';
import { OnboardingController } from './http/onboarding.controller.js';
import { Candidacy1764000001500 } from './migrations/1764000001500-candidacy.js';
import { Groups1764000001510 } from './migrations/1764000001510-groups.js';
import { ConcernRow, ContactPointRow, DutyRow } from './persistence/contact.row.js';
import { CandidacyRuleRow, OnboardingStepRow, TeachBackRow } from './persistence/onboarding.row.js';

const candidacy = [DoOnboardingStep, ShowOnboarding, ManageRule, ReviewTeachBack];
const groups = [JoinGroup, KeepMembers, ListGroups, OwnMembership, HandOverGroup, ManageContacts, RaiseConcern, HandleConcerns];

/** The people's side of mentoring, beside its timelines: candidacy, groups, matching, diary and cascade. */
export const communityControllers = [OnboardingController, MentorRuleController, GroupDoorController, GroupsController, ContactsController];
export const communityProviders = [...candidacy, ...groups];
export const communityRows = [CandidacyRuleRow, OnboardingStepRow, TeachBackRow, ContactPointRow, DutyRow, ConcernRow];
export const communityMigrations = [Candidacy1764000001500, Groups1764000001510];
