/** Where somebody stands on the way from trainee to mentor. Who has accepted is in onboarding until every step of it is done. */
export const candidacyStates = ['invited', 'later', 'declined', 'onboarding', 'active', 'paused', 'concluded', 'withdrawn'] as const;
export type CandidacyState = (typeof candidacyStates)[number];

export const candidacyEvents = ['accept', 'postpone', 'decline', 'invite-again', 'activate', 'pause', 'resume', 'conclude', 'withdraw'] as const;
export type CandidacyEvent = (typeof candidacyEvents)[number];

const transitions: Readonly<Record<CandidacyState, Partial<Readonly<Record<CandidacyEvent, CandidacyState>>>>> = {
  invited: { accept: 'onboarding', postpone: 'later', decline: 'declined', withdraw: 'withdrawn' },
  later: { accept: 'onboarding', decline: 'declined', 'invite-again': 'invited', withdraw: 'withdrawn' },
  declined: { accept: 'onboarding', postpone: 'later', withdraw: 'withdrawn' },
  onboarding: { activate: 'active', decline: 'declined', withdraw: 'withdrawn' },
  active: { pause: 'paused', conclude: 'concluded', withdraw: 'withdrawn' },
  paused: { resume: 'active', conclude: 'concluded', withdraw: 'withdrawn' },
  concluded: {},
  // Only the person brings it back, by a new consent; the administrator cannot.
  withdrawn: { 'invite-again': 'invited' },
};

/** The state that follows; undefined where the event does not apply. */
export function transition(state: CandidacyState, event: CandidacyEvent): CandidacyState | undefined {
  return transitions[state][event];
}

/** Whether mails about mentoring may still be written to somebody in this state. */
export function mayBeWrittenTo(state: CandidacyState): boolean {
  return state === 'invited' || state === 'later' || state === 'onboarding' || state === 'active';
}

/** The states in which one is a mentor. */
export function isMentor(state: CandidacyState): boolean {
  return state === 'active' || state === 'paused';
}

/** The states that follow a yes and have not ended. */
export function hasAccepted(state: CandidacyState): boolean {
  return state === 'onboarding' || isMentor(state);
}
