import type { INestApplicationContext } from '@nestjs/common';
import type { Tx } from '#platform/database';
import type { Demonstration } from '../plan/demonstration.js';
import type { Holder } from './load-certificates.js';

export async function loadMentoring(_tx: Tx, _app: INestApplicationContext, _programmeId: string, _demonstration: Demonstration, _holders: readonly Holder[]): Promise<void> {}
