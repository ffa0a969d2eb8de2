import { defineFact } from '#kernel';

/** Members need no account: the subject is the person where one is known. */
export const groupMemberJoined = defineFact<{ groupId: string; memberId: string; channel: 'link' | 'paper' | 'matched'; minor: boolean }>('group.member-joined');
export const groupMemberLeft = defineFact<{ groupId: string | null; memberId: string; reason: 'own' | 'staff' | 'mentor-noted' }>('group.member-left');
/** To another group, or (null) out of it to wait for one. */
export const groupMemberMoved = defineFact<{ memberId: string; fromGroupId: string | null; groupId: string | null }>('group.member-moved');
/** A member turned out to be this person. */
export const groupMemberKnown = defineFact<{ memberId: string }>('group.member-known');
/** The mentor is gone: to another mentor, or (null) for the time being to the programme's contact. */
export const groupHandedOver = defineFact<{ groupId: string; toGroupId: string | null; members: number }>('group.handed-over');
export const groupClearedForMinors = defineFact<{ groupId: string; cleared: boolean }>('group.cleared-for-minors');
/** Says that there is a concern, nothing of what it is about. */
export const concernRaised = defineFact<{ concernId: string }>('concern.raised');
export const concernClosed = defineFact<{ concernId: string }>('concern.closed');
