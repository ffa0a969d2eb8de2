import { Module } from '@nestjs/common';
import { AcceptInvitation } from './application/accept-invitation.js';
import { ActivateMentor } from './application/activate-mentor.js';
import { AnswerCheckIn } from './application/answer-check-in.js';
import { AnswerInvitation } from './application/answer-invitation.js';
import { ChangeMentorState } from './application/change-mentor-state.js';
import { CompleteCheckIn } from './application/complete-check-in.js';
import { EligibilityCheck } from './application/eligibility.js';
import { InviteCandidate } from './application/invite-candidate.js';
import { KeepOwnPhone } from './application/keep-own-phone.js';
import { NoteHelpGiven } from './application/note-help-given.js';
import { ProgrammeTitles } from './application/programme-titles.js';
import { SendInvitation } from './application/send-invitation.js';
import { ShowCheckIn } from './application/show-check-in.js';
import { ShowInvitation } from './application/show-invitation.js';
import { ShowMyMentoring } from './application/show-my-mentoring.js';
import { StopMentoring } from './application/stop-mentoring.js';
import { TellOnDuty } from './application/tell-on-duty.js';
import { ViewMentors } from './application/view-mentors.js';
import { communityControllers, communityHandlers, communityProviders, communitySubscribers } from './community.js';
import { MentorStopsController } from './http/mentor-stops.controller.js';
import { MentoringLinksController } from './http/mentoring-links.controller.js';
import { MentorsController } from './http/mentors.controller.js';
import { MyMentoringController } from './http/my-mentoring.controller.js';
import { InviteOnCertificate } from './jobs/invite-on-certificate.subscriber.js';
import { InviteOnConsent } from './jobs/invite-on-consent.subscriber.js';
import { KeepTermsTask } from './jobs/keep-terms.task.js';
import { StopOnWithdrawal } from './jobs/stop-on-withdrawal.subscriber.js';
import { timelineControllers, timelineHandlers, timelinePeriodic, timelineProviders, timelineSubscribers } from './timelines.js';

const services = [EligibilityCheck, TellOnDuty, ProgrammeTitles, SendInvitation, InviteCandidate, ActivateMentor, AcceptInvitation, StopMentoring];
const useCases = [ShowInvitation, AnswerInvitation, ShowCheckIn, AnswerCheckIn, CompleteCheckIn, ShowMyMentoring, KeepOwnPhone, ViewMentors, ChangeMentorState, NoteHelpGiven];

export const mentoringHandlers = [...communityHandlers, ...timelineHandlers];
export const mentoringSubscribers = [...communitySubscribers, InviteOnCertificate, InviteOnConsent, StopOnWithdrawal, ...timelineSubscribers];
export const mentoringPeriodic = [...timelinePeriodic, KeepTermsTask];

@Module({
  controllers: [MentoringLinksController, MentorStopsController, MyMentoringController, ...timelineControllers, MentorsController, ...communityControllers],
  providers: [...communityProviders, ...timelineProviders, ...services, ...useCases, ...mentoringHandlers, ...mentoringSubscribers, ...mentoringPeriodic],
})
export class MentoringModule {}
