export const checkInAnswers = ['met', 'not-met', 'need-help', 'pause', 'stop'] as const;

export type CheckInAnswer = (typeof checkInAnswers)[number];

export function isCheckInAnswer(value: unknown): value is CheckInAnswer {
  return checkInAnswers.some((answer) => answer === value);
}
