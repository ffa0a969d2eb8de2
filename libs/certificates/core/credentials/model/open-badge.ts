import { isDeepStrictEqual } from 'node:util';
import { say, type Sentence } from '../checks.js';
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
export function schemaFaults(document: JsonObject): readonly Sentence[] {
  return [...dataModelFaults(document), ...(isOpenBadge(document) ? badgeFaults(document) : [])];
}

function badgeFaults(document: JsonObject): readonly Sentence[] {
  const endorsement = hasType(document, 'EndorsementCredential');
  const subject = document['credentialSubject'];
  // The subject of a CLR holds credentials of its own, each checked where it is opened.
  const subjectShape = endorsement ? endorsementSubject : hasType(document, 'ClrCredential') ? null : achievementSubject;
  return [
    ...faultsOf(document, badge, ''),
    ...nameFaults(document),
    ...issuerFaults(document),
    ...(isObject(subject) && subjectShape !== null ? faultsOf(subject, subjectShape, 'credentialSubject') : []),
    ...(Array.isArray(subject) ? [say('subject-single')] : []),
    ...(isObject(subject) && subjectShape === achievementSubject && subject['id'] === undefined && asList(subject['identifier']).length === 0 ? [say('subject-unnamed')] : []),
    ...(modelVersion(document) === '2.0' && document['validFrom'] === undefined ? [say('at-missing', { at: 'validFrom' })] : []),
  ].filter((fault, index, all) => all.findIndex((other) => isDeepStrictEqual(other, fault)) === index);
}

/** A badge after version 2.0 of the data model may leave its name to its achievement; endorsements of before were published without. */
function nameFaults(document: JsonObject): readonly Sentence[] {
  const mayLack = hasType(document, 'EndorsementCredential') ? modelVersion(document) === '1.1' : modelVersion(document) === '2.0' && !hasType(document, 'ClrCredential');
  return document['name'] === undefined && !mayLack ? [say('at-missing', { at: 'name' })] : [];
}

/** Since 3.0.1 an address may stand for the Profile that lies there (ProfileRef). */
function issuerFaults(document: JsonObject): readonly Sentence[] {
  const { issuer } = document;
  if (isObject(issuer)) return faultsOf(issuer, profile, 'issuer');
  return modelVersion(document) === '2.0' && isUrl(issuer) ? [] : [say('issuer-profile')];
}

/** A badge names the context of Open Badges second. */
export function contextFaults(document: JsonObject): readonly Sentence[] {
  const contexts = asList(document['@context']);
  const version = modelVersion(document) === null ? [say('context-first')] : [];
  if (!isOpenBadge(document) || hasType(document, 'ClrCredential')) return version;
  return [...version, ...(contexts.slice(1).some(isOpenBadgesContext) ? [] : [say('context-badge')])];
}

/** 1EdTech has a version of its context for each version of the data model below it. */
export function hasOlderContext(document: JsonObject): boolean {
  return isOpenBadge(document) && modelVersion(document) === '2.0' && !hasType(document, 'ClrCredential') && !asList(document['@context']).includes(openBadgesContext);
}
