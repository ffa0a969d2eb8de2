import { asList, hasType, isObject, isUrl, type JsonObject } from '../json.js';
import { isOpenBadgesContext, openBadgesContext } from '../proofs/contexts.js';
import { achievementSubject, badge, endorsementSubject, profile } from './open-badge-shapes.js';
import { dataModelFaults, modelVersion } from './data-model.js';
import { faultsOf } from './shape.js';

const badgeTypes = ['OpenBadgeCredential', 'AchievementCredential', 'EndorsementCredential', 'ClrCredential'];

function isOpenBadge(document: JsonObject): boolean {
  return badgeTypes.some((type) => hasType(document, type));
}

/** Where a document breaks the data model or, when it is a badge, Open Badges 3.0. */
export function schemaFaults(document: JsonObject): readonly string[] {
  return [...dataModelFaults(document), ...(isOpenBadge(document) ? badgeFaults(document) : [])];
}

function badgeFaults(document: JsonObject): readonly string[] {
  const endorsement = hasType(document, 'EndorsementCredential');
  const subject = document['credentialSubject'];
  // The subject of a CLR holds credentials of its own, each checked where it is opened.
  const subjectShape = endorsement ? endorsementSubject : hasType(document, 'ClrCredential') ? null : achievementSubject;
  return [
    ...faultsOf(document, badge, ''),
    ...nameFaults(document),
    ...issuerFaults(document),
    ...(isObject(subject) && subjectShape !== null ? faultsOf(subject, subjectShape, 'credentialSubject') : []),
    ...(Array.isArray(subject) ? ['A badge has one credentialSubject.'] : []),
    ...(isObject(subject) && subjectShape === achievementSubject && subject['id'] === undefined && asList(subject['identifier']).length === 0 ? ['credentialSubject has neither id nor identifier.'] : []),
    ...(modelVersion(document) === '2.0' && document['validFrom'] === undefined ? ['validFrom is missing.'] : []),
  ].filter((fault, index, all) => all.indexOf(fault) === index);
}

/** A badge after version 2.0 of the data model may leave its name to its achievement; endorsements of before were published without. */
function nameFaults(document: JsonObject): readonly string[] {
  const mayLack = hasType(document, 'EndorsementCredential') ? modelVersion(document) === '1.1' : modelVersion(document) === '2.0' && !hasType(document, 'ClrCredential');
  return document['name'] === undefined && !mayLack ? ['name is missing.'] : [];
}

/** Since 3.0.1 an address may stand for the Profile that lies there (ProfileRef). */
function issuerFaults(document: JsonObject): readonly string[] {
  const { issuer } = document;
  if (isObject(issuer)) return faultsOf(issuer, profile, 'issuer');
  return modelVersion(document) === '2.0' && isUrl(issuer) ? [] : ['issuer is no Profile.'];
}

/** A badge names the context of Open Badges second. */
export function contextFaults(document: JsonObject): readonly string[] {
  const contexts = asList(document['@context']);
  const version = modelVersion(document) === null ? ['The first @context is not that of Verifiable Credentials.'] : [];
  if (!isOpenBadge(document) || hasType(document, 'ClrCredential')) return version;
  return [...version, ...(contexts.slice(1).some(isOpenBadgesContext) ? [] : ['@context lacks that of Open Badges 3.0.'])];
}

/** 1EdTech has a version of its context for each version of the data model below it. */
export function hasOlderContext(document: JsonObject): boolean {
  return isOpenBadge(document) && modelVersion(document) === '2.0' && !hasType(document, 'ClrCredential') && !asList(document['@context']).includes(openBadgesContext);
}
