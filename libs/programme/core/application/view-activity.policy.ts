import type { Standing } from './standing.js';

/** Its own page: those who run or fund the programme, its trainers, and who has a place or waits for one. */
export function mayViewActivity({ administrator, funder, trainer, registration }: Standing): boolean {
  return administrator || funder || trainer || registration === 'registered' || registration === 'waitlisted';
}
