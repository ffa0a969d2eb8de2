// Applies a JSON Schema that a stranger wrote; plain JavaScript, because worker threads start from the file itself, also under the test runner.
import { parentPort, workerData } from 'node:worker_threads';
import { Ajv } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const mostFaults = 20;

/** 1EdTech’s kind of schema is of 2019-09, and that is taken where a schema does not say. */
function dialectOf(schema) {
  const dialect = typeof schema.$schema === 'string' ? schema.$schema : '';
  if (/draft-0[67]/.test(dialect)) return Ajv;
  return dialect.includes('2020-12') ? Ajv2020 : Ajv2019;
}

function faultsOf({ schema, document }) {
  const validator = new (dialectOf(schema))({ strict: false, allErrors: true, logger: false });
  addFormats.default(validator);
  const validate = validator.compile(schema);
  if (validate(document)) return [];
  return validate.errors.slice(0, mostFaults).map(({ instancePath, keyword, params }) => ({
    at: [...instancePath.split('/').slice(1), ...(keyword === 'required' ? [params.missingProperty] : [])].join('.'),
    keyword,
  }));
}

let answer = null;
try {
  answer = faultsOf(workerData);
} catch {
  // It is no schema, or one that names others: it cannot be applied.
}
parentPort.postMessage(answer);
