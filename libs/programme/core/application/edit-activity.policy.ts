import type { Standing } from './standing.js';

export function mayEditActivity({ administrator }: Standing): boolean {
  return administrator;
}
