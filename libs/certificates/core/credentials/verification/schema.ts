import { fail, listed, pass, warn, type Check } from '../checks.js';
import { asList, hasType, idOf, isObject, textOf, type JsonObject } from '../json.js';
import { modelVersion } from '../model/data-model.js';
import { schemaFaults } from '../model/open-badge.js';
import { Unreachable } from '../fetching/fetch-json.js';
import { applySchema } from '../schemas/apply-schema.js';
import type { SchemaFault } from '../schemas/schema-thread.mjs';
import type { Surroundings } from './verify-credential.js';

/** Kinds of `credentialSchema` that name a JSON Schema by its address. */
const jsonSchemaTypes = ['1EdTechJsonSchemaValidator2019', 'JsonSchema', 'JsonSchemaValidator2018'];
/** 1EdTech’s own say what is checked here anyway. */
const ownRules = /^https:\/\/purl\.imsglobal\.org\/spec\/(ob\/v3p0|clr\/v2p0)\/schema\//;
const mostSchemas = 3;

/** Whether a credential is built as the specifications say, and as the schemas say that its issuer names. */
export async function checkSchema(credential: JsonObject, around: Surroundings): Promise<Check> {
  const faults = schemaFaults(credential);
  if (faults.length > 0) return fail('schema', listed(faults));
  const named = asList(credential['credentialSchema']).filter(isObject).filter((schema) => !ownRules.test(idOf(schema) ?? ''));
  if (named.length > mostSchemas) return warn('schema', `The issuer names more schemas of its own (${named.length}) than are applied.`);
  const answers = await Promise.all(named.map((schema) => checkNamed(schema, credential, around)));
  const worst = answers.find(({ result }) => result === 'fail') ?? answers.find(({ result }) => result === 'warn');
  if (worst !== undefined) return worst;
  if (modelVersion(credential) === '1.1') return warn('schema', 'The credential is written in version 1.1 of the data model, which 2.0 has replaced.');
  return pass('schema', named.length > 0 ? 'The credential is built as the specification and the issuer’s own schema say.' : 'The credential is built as the specification says.');
}

async function checkNamed(schema: JsonObject, credential: JsonObject, { fetchJson }: Surroundings): Promise<Check> {
  const address = textOf(schema['id']) ?? '';
  if (!jsonSchemaTypes.some((type) => hasType(schema, type))) return warn('schema', `The issuer names a schema of the kind ${String(schema['type'])}, which cannot be applied here: ${address}`);
  try {
    const fetched = await fetchJson(address);
    const answer = isObject(fetched) ? await applySchema(fetched, credential) : null;
    if (answer === null) return warn('schema', `What lies at the address of the issuer’s own schema cannot be applied: ${address}`);
    return answer.length === 0 ? pass('schema', '') : fail('schema', `The credential is not built as the issuer’s own schema says: ${listed(answer.map(told))}`);
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    return warn('schema', `The issuer’s own schema could not be had, and so was not applied: ${error.message}`);
  }
}

function told({ at, keyword }: SchemaFault): string {
  return keyword === 'required' ? `${at} is missing.` : `${at} breaks its rule “${keyword}”.`;
}
