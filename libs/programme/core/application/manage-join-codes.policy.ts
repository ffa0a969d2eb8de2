import type { Standing } from './standing.js';

export function mayManageJoinCodes({ administrator, trainer }: Standing): boolean {
  return administrator || trainer;
}
