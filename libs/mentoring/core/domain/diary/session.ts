/** How somebody confirmed that they were there: by the QR code, by the six digits, or by signing the sheet. */
export type AttendanceChannel = 'qr' | 'code' | 'sheet';

/** Who may agree to a photo: everybody seen in it, or nobody can be recognised. */
export const photoConsents = ['everybody', 'nobody-recognisable'] as const;
export type PhotoConsent = (typeof photoConsents)[number];

/** How long after the day of a meeting people may confirm that they were there. */
const confirmDays = 7;
/** How far back a meeting may be written down. */
const diaryDays = 120;

const dayMs = 24 * 3_600_000;

/** Calendar days from one to the other; negative when the other is earlier. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}

export type DayProblem = 'future' | 'too-long-ago';

export function problemOfDay(heldOn: string, today: string): DayProblem | null {
  const ago = daysBetween(heldOn, today);
  if (ago < 0) return 'future';
  return ago > diaryDays ? 'too-long-ago' : null;
}

export function isOpenForConfirming(heldOn: string, today: string): boolean {
  const ago = daysBetween(heldOn, today);
  return ago >= 0 && ago <= confirmDays;
}

export const codeLength = 6;
