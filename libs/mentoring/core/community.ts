import { ConfirmAttendance } from './application/diary/confirm-attendance.js';
import { KeepDiary } from './application/diary/keep-diary.js';
import { KeepPhotos } from './application/diary/keep-photos.js';
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
import { AskForMatching } from './application/matching/ask-for-matching.js';
import { PublishMatching } from './application/matching/publish-matching.js';
import { MatchingSolver } from './application/matching/solver.js';
import { ReviewTeachBack } from './application/review-teach-back.js';
import { ShowOnboarding } from './application/show-onboarding.js';
import { ContactsController } from './http/contacts.controller.js';
import { DiaryController } from './http/diary.controller.js';
import { GroupDoorController } from './http/group-door.controller.js';
import { GroupsController } from './http/groups.controller.js';
import { MatchingController } from './http/matching.controller.js';
import { MentorRuleController } from './http/mentor-rule.controller.js';
import { OnboardingController } from './http/onboarding.controller.js';
import { SolveMatchingHandler } from './jobs/solve-matching.handler.js';
import { Candidacy1764000001500 } from './migrations/1764000001500-candidacy.js';
import { Groups1764000001510 } from './migrations/1764000001510-groups.js';
import { Matching1764000001520 } from './migrations/1764000001520-matching.js';
import { Diary1764000001530 } from './migrations/1764000001530-diary.js';
import { ConcernRow, ContactPointRow, DutyRow } from './persistence/contact.row.js';
import { ConflictRow, MatchingPairRow, MatchingRow } from './persistence/matching.row.js';
import { CandidacyRuleRow, OnboardingStepRow, TeachBackRow } from './persistence/onboarding.row.js';
import { SessionAttendanceRow, SessionPhotoRow, SessionRow } from './persistence/session.row.js';

const candidacy = [DoOnboardingStep, ShowOnboarding, ManageRule, ReviewTeachBack];
const groups = [JoinGroup, KeepMembers, ListGroups, OwnMembership, HandOverGroup, ManageContacts, RaiseConcern, HandleConcerns];

const matching = [AskForMatching, PublishMatching, MatchingSolver];
const diary = [KeepDiary, ConfirmAttendance, KeepPhotos];

/** The people's side of mentoring, beside its timelines: candidacy, groups, matching, diary and cascade. */
export const communityControllers = [OnboardingController, MentorRuleController, GroupDoorController, GroupsController, ContactsController, MatchingController, DiaryController];
export const communityHandlers = [SolveMatchingHandler];
export const communityProviders = [...candidacy, ...groups, ...matching, ...diary];
export const communityRows = [CandidacyRuleRow, OnboardingStepRow, TeachBackRow, ContactPointRow, DutyRow, ConcernRow, ConflictRow, MatchingRow, MatchingPairRow, SessionRow, SessionAttendanceRow, SessionPhotoRow];
export const communityMigrations = [Candidacy1764000001500, Groups1764000001510, Matching1764000001520, Diary1764000001530];
