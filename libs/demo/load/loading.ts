import type { INestApplicationContext } from '@nestjs/common';
import type { FixedClock } from '#kernel';
import type { ModuleDefinition } from '#modules/sdk';
import type { Tx } from '#platform/database';
import type { Demonstration } from '../plan/demonstration.js';

/** What every step of loading works with. */
export interface Loading {
  readonly tx: Tx;
  readonly app: INestApplicationContext;
  /** The product's rules take the time from it: set to when something happened. */
  readonly clock: FixedClock;
  readonly demonstration: Demonstration;
  readonly modules: readonly ModuleDefinition[];
  readonly programmeId: string;
}

/** Where the loaded activities are, by key. */
export type ActivityIds = ReadonlyMap<string, string>;

export function idOf(ids: ActivityIds, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`Activity ${key} was not loaded`);
  return id;
}
