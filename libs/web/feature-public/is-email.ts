/** Catches slips of the finger only; whether an address exists is for the mail to find out. */
export function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text.trim());
}
