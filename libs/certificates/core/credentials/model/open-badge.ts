import { asList, hasType, isObject, type JsonObject } from '../json.js';
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
    ...(isObject(document['issuer']) ? faultsOf(document['issuer'], profile, 'issuer') : ['issuer is no Profile.']),
    ...(isObject(subject) && subjectShape !== null ? faultsOf(subject, subjectShape, 'credentialSubject') : []),
    ...(Array.isArray(subject) ? ['A badge has one credentialSubject.'] : []),
    ...(isObject(subject) && subjectShape === achievementSubject && subject['id'] === undefined && asList(subject['identifier']).length === 0 ? ['credentialSubject has neither id nor identifier.'] : []),
    ...(modelVersion(document) === '2.0' && document['validFrom'] === undefined ? ['validFrom is missing.'] : []),
  ].filter((fault, index, all) => all.indexOf(fault) === index);
}

function nameFaults(document: JsonObject): readonly string[] {
  return document['name'] === undefined || document['name'] === '' ? ['name is missing.'] : [];
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
