import { defineFact, defineJob } from '#kernel';

export const checkInAnswers = ['met', 'not-met', 'need-help', 'pause', 'stop'] as const;
export type CheckInAnswer = (typeof checkInAnswers)[number];

export const mentorInvited = defineFact<{ candidacyId: string }>('mentor.invited');
export const mentorAccepted = defineFact<{ candidacyId: string }>('mentor.accepted');
export const mentorDeclined = defineFact<{ candidacyId: string; answer: 'decline' | 'later' }>('mentor.declined');
/** A step of the onboarding was done, in that version of its text. */
export const mentorOnboardingStepDone = defineFact<{ candidacyId: string; step: string; contentVersion: number; channel: 'app' | 'paper' }>('mentor.onboarding-step-done');
/** The onboarding is complete: from now on a mentor. The follow-ups count from here. */
export const mentorActivated = defineFact<{ candidacyId: string }>('mentor.activated');
export const mentorPaused = defineFact<{ candidacyId: string }>('mentor.paused');
export const mentorResumed = defineFact<{ candidacyId: string }>('mentor.resumed');
export const mentorConcluded = defineFact<{ candidacyId: string }>('mentor.concluded');
export const mentorWithdrawn = defineFact<{ candidacyId: string }>('mentor.withdrawn');
/** A trainer has looked at the person's own short teaching; a later review supersedes the earlier one. */
export const mentorTaughtBack = defineFact<{ passed: boolean }>('mentor.taught-back');
export const mentorFollowUpSent = defineFact<{ candidacyId: string; followUpId: string; step: string }>('mentor.follow-up-sent');
/** A later answer to the same follow-up supersedes the earlier one. */
export const mentorCheckedIn = defineFact<{ candidacyId: string; followUpId: string; step: string; answer: CheckInAnswer }>('mentor.checked-in');
/** A session of the mentor's own, as the mentor claims it; one with the number supersedes the one without. */
export const mentorMetGroup = defineFact<{ candidacyId: string; followUpId: string; people: number | null }>('mentor.met-group');
/** Takes a claimed session back, because the mentor changed the answer: it supersedes `mentor.met-group`. */
export const mentorMeetingRetracted = defineFact<{ candidacyId: string; followUpId: string }>('mentor.meeting-retracted');

/** Moves who is in an earlier version of a follow-up plan to this one. */
export const movePlan = defineJob<{ readonly planId: string }>({ queue: 'mentoring', name: 'mentoring.move-plan', version: 1, key: ({ planId }) => planId, attempts: 8 });

/** Follow-ups that were taken up together. */
export const sendFollowUps = defineJob<{ readonly followUpIds: readonly string[] }>({
  queue: 'mentoring',
  name: 'mentoring.send-follow-ups',
  version: 1,
  // Each is taken up once, so the first names them all.
  key: ({ followUpIds }) => followUpIds[0] ?? '',
  attempts: 8,
});
