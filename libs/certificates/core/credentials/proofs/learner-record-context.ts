/** Vocabularies that the words of a learner record belong to. */
const clr = 'https://purl.imsglobal.org/spec/vc/clr/vocab.html#';
const credentials = 'https://www.w3.org/2018/credentials#';

const itself = { id: '@id', type: '@type' };
const many = (word: string, type: string) => ({ '@id': `${clr}${word}`, '@type': type, '@container': '@set' });
const one = (word: string, type: string) => ({ '@id': `${clr}${word}`, '@type': type });

/**
 * The context of Comprehensive Learner Record 2.0. No package carries it, so it is written here as the specification's table of
 * words says it; a test holds it against the digest of what 1EdTech publishes. The first edition lacked two words and named
 * another vocabulary of Open Badges.
 */
function learnerRecord(openBadges: string, later: { readonly credential?: object; readonly subject?: object }): object {
  return {
    '@context': {
      ...itself,
      ClrCredential: { '@id': `${clr}ClrCredential`, '@context': { ...itself, ...later.credential } },
      ClrSubject: {
        '@id': `${clr}ClrSubject`,
        '@context': {
          ...itself,
          cred: credentials,
          obi: openBadges,
          achievement: many('achievement', 'obi:Achievement'),
          association: many('association', `${clr}Association`),
          verifiableCredential: many('verifiableCredential', 'cred:verifiableCredential'),
          ...later.subject,
        },
      },
      Association: {
        '@id': `${clr}Association`,
        '@context': { associationType: { '@id': `${clr}AssociationType` }, sourceId: one('sourceId', 'xsd:anyURI'), targetId: one('targetId', 'xsd:anyURI') },
      },
    },
  };
}

const folder = 'https://purl.imsglobal.org/spec/clr/v2p0/';

export const learnerRecordContexts: ReadonlyMap<string, object> = new Map([
  [`${folder}context.json`, learnerRecord('https://purl.imsglobal.org/spec/ob/v3p0/vocab.html#', {})],
  [
    `${folder}context-2.0.1.json`,
    learnerRecord('https://purl.imsglobal.org/spec/vc/ob/vocab.html#', {
      credential: { partial: one('partial', 'xsd:boolean') },
      subject: { identifier: many('identifier-1', 'obi:Identifier') },
    }),
  ],
]);
