import { Worker } from 'node:worker_threads';
import { slots } from '../fetching/slots.js';
import type { JsonObject } from '../json.js';
import type { SchemaAnswer } from './schema-thread.mjs';

const withinMs = 2_000;
const limits = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16, stackSizeMb: 2 };
const thread = new URL('./schema-thread.mjs', import.meta.url);
const slot = slots(2);

/**
 * Where a document breaks a JSON Schema that a stranger wrote; null when the schema cannot be applied. A schema can be made to
 * run for hours, so each is applied in a thread of its own that is ended when it takes too long.
 */
export async function applySchema(schema: JsonObject, document: JsonObject): Promise<SchemaAnswer> {
  const release = await slot();
  const worker = new Worker(thread, { workerData: { schema, document }, resourceLimits: limits, execArgv: [], env: {} });
  const late = AbortSignal.timeout(withinMs);
  try {
    return await new Promise<SchemaAnswer>((resolve) => {
      const none = () => resolve(null);
      worker.once('message', resolve).once('error', none).once('exit', none);
      late.addEventListener('abort', none, { once: true });
    });
  } finally {
    await worker.terminate();
    release();
  }
}
