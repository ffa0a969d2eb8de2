import type { Standing } from './standing.js';

/** Names and needs of participants: the programme's administrators and this activity's trainers. */
export function mayViewRoster({ administrator, trainer }: Standing): boolean {
  return administrator || trainer;
}
