import { defineFact, defineJob } from '#kernel';

export const checkInAnswers = ['met', 'not-met', 'need-help', 'pause', 'stop'] as const;
export type CheckInAnswer = (typeof checkInAnswers)[number];

export const mentorInvited = defineFact<{ candidacyId: string }>('mentor.invited');
export const mentorAccepted = defineFact<{ candidacyId: string }>('mentor.accepted');
export const mentorDeclined = defineFact<{ candidacyId: string; answer: 'decline' | 'later' }>('mentor.declined');
export const mentorFollowUpSent = defineFact<{ candidacyId: string; followUpId: string; step: string }>('mentor.follow-up-sent');
export const mentorCheckedIn = defineFact<{ candidacyId: string; followUpId: string; step: string; answer: CheckInAnswer }>('mentor.checked-in');
/** A session of the mentor's own, as the mentor claims it. */
export const mentorMetGroup = defineFact<{ candidacyId: string; followUpId: string; people: number | null }>('mentor.met-group');

export const sendFollowUp = defineJob<{ readonly followUpId: string }>({
  queue: 'mentoring',
  name: 'mentoring.send-follow-up',
  version: 1,
  key: ({ followUpId }) => followUpId,
  attempts: 8,
});
