import { defineFact } from '#kernel';

export const activityKinds = ['kick-off', 'public-discussion', 'forum', 'study-visit', 'training', 'round-table'] as const;
export type ActivityKind = (typeof activityKinds)[number];

export type RegistrationStatus = 'registered' | 'waitlisted' | 'cancelled';
export type PresenceState = 'present' | 'absent';
/** How presence was learned; the roster is the trainer's tap. */
export type PresenceMethod = 'roster' | 'code' | 'sheet';

export const registrationMade = defineFact<{ status: RegistrationStatus }>('registration.made');
export const registrationCancelled = defineFact<Record<string, never>>('registration.cancelled');
/** A later statement of the same person and activity supersedes the earlier one. */
export const presenceRecorded = defineFact<{ state: PresenceState; method: PresenceMethod; minutes: number; activityKind: ActivityKind }>('presence.recorded');
export const activityHeld = defineFact<{ activityKind: ActivityKind; mode: string }>('activity.held');
