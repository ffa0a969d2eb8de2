import type { CheckInAnswer } from '#mentoring/contract';

export function invitationUrl(base: string, token: string): string {
  return `${base}/mentor-invitation/${token}`;
}

/** The page of a follow-up, with the answer that was tapped already chosen there. */
export function checkInUrl(base: string, token: string, answer: CheckInAnswer): string {
  return `${base}/check-in/${token}?answer=${answer}`;
}

export function stopUrl(base: string, token: string): string {
  return `${base}/api/v1/mentor-stops/${token}`;
}

export function groupJoinUrl(base: string, code: string): string {
  return `${base}/groups/${code}`;
}

export function groupQuestionsUrl(base: string, code: string): string {
  return `${base}/groups/${code}/questions`;
}

/** What the QR code of a meeting holds. */
export function attendUrl(base: string, code: string): string {
  return `${base}/attend/${code}?qr=1`;
}

export function mentorSpaceUrl(base: string): string {
  return `${base}/learn/mentoring`;
}
