import type { Persistence } from '#platform/database';
import { Initiatives1764000000800 } from './migrations/1764000000800-initiatives.js';
import { InitiativeMemberRow, InitiativeRow } from './persistence/initiative.row.js';

export { resultsErrors } from './errors.js';
export { ResultsModule } from './results.module.js';
export type { InitiativeState } from './persistence/initiative.row.js';

export const resultsPersistence: Persistence = { schema: 'results', rows: [InitiativeRow, InitiativeMemberRow], migrations: [Initiatives1764000000800] };
