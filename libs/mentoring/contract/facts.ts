import { defineFact, defineJob } from '#kernel';

export const checkInAnswers = ['met', 'not-met', 'need-help', 'pause', 'stop'] as const;
export type CheckInAnswer = (typeof checkInAnswers)[number];

export const mentorInvited = defineFact<{ candidacyId: string }>('mentor.invited');
export const mentorAccepted = defineFact<{ candidacyId: string }>('mentor.accepted');
export const mentorDeclined = defineFact<{ candidacyId: string; answer: 'decline' | 'later' }>('mentor.declined');
export const mentorFollowUpSent = defineFact<{ candidacyId: string; followUpId: string; step: string }>('mentor.follow-up-sent');
/** A later answer to the same follow-up supersedes the earlier one. */
export const mentorCheckedIn = defineFact<{ candidacyId: string; followUpId: string; step: string; answer: CheckInAnswer }>('mentor.checked-in');
/** A session of the mentor's own, as the mentor claims it; one with the number supersedes the one without. */
export const mentorMetGroup = defineFact<{ candidacyId: string; followUpId: string; people: number | null }>('mentor.met-group');
/** Takes a claimed session back, because the mentor changed the answer: it supersedes `mentor.met-group`. */
export const mentorMeetingRetracted = defineFact<{ candidacyId: string; followUpId: string }>('mentor.meeting-retracted');

/** Follow-ups that were taken up together. */
export const sendFollowUps = defineJob<{ readonly followUpIds: readonly string[] }>({
  queue: 'mentoring',
  name: 'mentoring.send-follow-ups',
  version: 1,
  // Each is taken up once, so the first names them all.
  key: ({ followUpIds }) => followUpIds[0] ?? '',
  attempts: 8,
});
