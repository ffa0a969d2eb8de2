import { fail, listed, pass, say, warn, type Check, type Sentence } from '../checks.js';
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

/** Whether a credential is built as the specifications say, and as the schemas say that its issuer names. */
export async function checkSchema(credential: JsonObject, around: Surroundings): Promise<Check> {
  const faults = schemaFaults(credential);
  if (faults.length > 0) return fail('schema', ...listed(faults));
  const named = asList(credential['credentialSchema']).filter(isObject).filter((schema) => !ownRules.test(idOf(schema) ?? ''));
  if (named.length > around.allowance.schemas) return warn('schema', say('schema-many', { count: named.length }));
  around.allowance.schemas -= named.length;
  const answers = await Promise.all(named.map((schema) => checkNamed(schema, credential, around)));
  const worst = answers.find(({ result }) => result === 'fail') ?? answers.find(({ result }) => result === 'warn');
  if (worst !== undefined) return worst;
  if (modelVersion(credential) === '1.1') return warn('schema', 'schema-old-model');
  return pass('schema', named.length > 0 ? 'schema-own-good' : 'schema-good');
}

async function checkNamed(schema: JsonObject, credential: JsonObject, { fetchJson }: Surroundings): Promise<Check> {
  const address = textOf(schema['id']) ?? '';
  if (!jsonSchemaTypes.some((type) => hasType(schema, type))) return warn('schema', say('schema-kind', { kind: String(schema['type']), address }));
  try {
    const fetched = await fetchJson(address);
    const answer = isObject(fetched) ? await applySchema(fetched, credential) : null;
    if (answer === null) return warn('schema', say('schema-inapplicable', { address }));
    return answer.length === 0 ? pass('schema', 'schema-own-good') : fail('schema', 'schema-broken', ...listed(answer.map(told)));
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    return warn('schema', 'schema-unreachable', error.sentence);
  }
}

function told({ at, keyword }: SchemaFault): Sentence {
  return keyword === 'required' ? say('at-missing', { at }) : say('at-rule', { at, rule: keyword });
}
