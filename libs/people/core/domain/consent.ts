/** What a person last said about one purpose, and which notice they had read. */
export interface ConsentAnswer {
  readonly given: boolean;
  readonly noticeVersion: number;
}

export type ConsentChange = 'given' | 'refused' | 'withdrawn';

/** What a new answer changes; null when it only repeats what is on record for the same notice. */
export function consentChange(previous: ConsentAnswer | undefined, answer: ConsentAnswer): ConsentChange | null {
  if (previous?.given === answer.given && previous.noticeVersion >= answer.noticeVersion) return null;
  if (answer.given) return 'given';
  return previous?.given === true ? 'withdrawn' : 'refused';
}
