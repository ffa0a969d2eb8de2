import type { Standing } from './standing.js';

export function mayRecordPresence({ administrator, trainer }: Standing): boolean {
  return administrator || trainer;
}
