import { defineFact, defineJob } from '#kernel';

/** Members need no account: the subject is the person where one is known. */
export const groupMemberJoined = defineFact<{ groupId: string; memberId: string; channel: 'link' | 'paper' | 'matched'; minor: boolean }>('group.member-joined');
export const groupMemberLeft = defineFact<{ groupId: string | null; memberId: string; reason: 'own' | 'staff' | 'mentor-noted' }>('group.member-left');
/** To another group, or (null) out of it to wait for one. */
export const groupMemberMoved = defineFact<{ memberId: string; fromGroupId: string | null; groupId: string | null }>('group.member-moved');
/** A member turned out to be this person. */
export const groupMemberKnown = defineFact<{ memberId: string }>('group.member-known');
/** The mentor is gone: to another mentor, or (null) for the time being to the programme's contact. The group itself: back to its own mentor. */
export const groupHandedOver = defineFact<{ groupId: string; toGroupId: string | null; members: number }>('group.handed-over');
export const groupClearedForMinors = defineFact<{ groupId: string; cleared: boolean }>('group.cleared-for-minors');
/** Says that there is a concern, nothing of what it is about. */
export const concernRaised = defineFact<{ concernId: string }>('concern.raised');
export const concernClosed = defineFact<{ concernId: string }>('concern.closed');

/** An administrator allowed somebody to be a mentor of that generation, deeper than the rule knows. */
export const mentorDepthAllowed = defineFact<{ generation: number }>('mentor.depth-allowed');
export const matchingPublished = defineFact<{ matchingId: string; moved: number }>('matching.published');
export const matchingUndone = defineFact<{ matchingId: string; moved: number }>('matching.undone');

/** A meeting as its mentor claims it; the day is when it happened. A correction supersedes. */
export const sessionHeld = defineFact<{ sessionId: string; candidacyId: string; groupId: string; people: number; placeCode: string; topic: string; packVersion: string | null }>('mentor.session-held');
/** A meeting that was not held after all: supersedes `mentor.session-held`. */
export const sessionRetracted = defineFact<{ sessionId: string }>('mentor.session-retracted');
/** Somebody says themselves that they were there; the subject is the person where one is known. */
export const sessionAttended = defineFact<{ sessionId: string; memberId: string | null; channel: 'qr' | 'code' }>('session.attended');
/** What the sheet on paper says; the latest of a session counts. */
export const sessionSheetCounted = defineFact<{ sessionId: string; members: number; others: number }>('session.sheet-counted');

/** A mentor asked those who help; what, only the domain keeps. */
export const mentorAsked = defineFact<{ candidacyId: string; questionId: string }>('mentor.asked');
export const mentorQuestionAnswered = defineFact<{ candidacyId: string; questionId: string }>('mentor.question-answered');

export const anchorsChosen = defineFact<{ setId: string }>('anchors.chosen');
/** Somebody of a group answered the five questions; who and what, nobody keeps. */
export const anchorsAnswered = defineFact<{ setId: string; groupId: string; channel: 'link' | 'paper' }>('anchors.answered');

/** Finds the best groups for everybody of a programme. */
export const solveMatching = defineJob<{ readonly matchingId: string }>({
  queue: 'mentoring',
  name: 'mentoring.solve-matching',
  version: 1,
  key: ({ matchingId }) => matchingId,
  attempts: 4,
});
