import type { Persistence } from '../database/index.js';
import { DigestRow, EraRow, FactRow, FollowerRow } from './fact.row.js';
import { Ledger1764000000010 } from './migrations/1764000000010-ledger.js';

export { beginEraAfterRestore } from './begin-era.js';
export { brokenDigests, chainDigests } from './digest.js';
export { followFacts, skipToEnd } from './follow-facts.js';
export { factColumns, findFact } from './read-facts.js';
export { factParameters, factsWithin, recordFact, recordFacts, stating, type Statement } from './record-fact.js';

export const ledgerPersistence: Persistence = { schema: 'ledger', rows: [EraRow, FactRow, FollowerRow, DigestRow], migrations: [Ledger1764000000010] };
