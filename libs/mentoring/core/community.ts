import { DoOnboardingStep } from './application/do-onboarding-step.js';
import { ManageRule } from './application/manage-rule.js';
import { ReviewTeachBack } from './application/review-teach-back.js';
import { ShowOnboarding } from './application/show-onboarding.js';
import { OnboardingController } from './http/onboarding.controller.js';
import { MentorRuleController } from './http/mentor-rule.controller.js';
import { Candidacy1764000001500 } from './migrations/1764000001500-candidacy.js';
import { CandidacyRuleRow, OnboardingStepRow, TeachBackRow } from './persistence/onboarding.row.js';

/** The people's side of mentoring, beside its timelines: candidacy, groups, matching, diary and cascade. */
export const communityControllers = [OnboardingController, MentorRuleController];
export const communityProviders = [DoOnboardingStep, ShowOnboarding, ManageRule, ReviewTeachBack];
export const communityRows = [CandidacyRuleRow, OnboardingStepRow, TeachBackRow];
export const communityMigrations = [Candidacy1764000001500];
