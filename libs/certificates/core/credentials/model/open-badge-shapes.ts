import { amount, anything, either, flag, instant, shaped, term, text, url, type Shape } from './shape.js';

const identifierTypes = ['name', 'sourcedId', 'systemId', 'productId', 'userName', 'accountId', 'emailAddress', 'nationalIdentityNumber', 'isbn', 'issn', 'lisSourcedId', 'oneRosterSourcedId', 'sisSourcedId', 'ltiContextId', 'ltiDeploymentId', 'ltiToolId', 'ltiPlatformId', 'ltiUserId', 'identifier'];
const achievementTypes = ['Achievement', 'ApprenticeshipCertificate', 'Assessment', 'Assignment', 'AssociateDegree', 'Award', 'Badge', 'BachelorDegree', 'Certificate', 'CertificateOfCompletion', 'Certification', 'CommunityService', 'Competency', 'Course', 'CoCurricular', 'Degree', 'Diploma', 'DoctoralDegree', 'Fieldwork', 'GeneralEducationDevelopment', 'JourneymanCertificate', 'LearningProgram', 'License', 'Membership', 'ProfessionalDoctorate', 'QualityAssuranceCredential', 'MasterCertificate', 'MasterDegree', 'MicroCredential', 'ResearchDoctorate', 'SecondarySchoolDiploma'];
const alignmentTypes = ['ceasn:Competency', 'ceterms:Credential', 'CFItem', 'CFRubric', 'CFRubricCriterion', 'CFRubricCriterionLevel', 'CTDL'];
const resultTypes = ['GradePointAverage', 'LetterGrade', 'Percent', 'PerformanceLevel', 'PredictedScore', 'RawScore', 'Result', 'RubricCriterion', 'RubricCriterionLevel', 'RubricScore', 'ScaledScore', 'Status'];

const image: Shape = { type: 'Image', fields: { id: { value: url, required: true }, caption: { value: text } } };
const geo: Shape = { type: 'GeoCoordinates', fields: { latitude: { value: amount, required: true }, longitude: { value: amount, required: true } } };
const address: Shape = {
  type: 'Address',
  fields: { ...texts('addressCountry', 'addressCountryCode', 'addressRegion', 'addressLocality', 'streetAddress', 'postOfficeBoxNumber', 'postalCode'), geo: { value: shaped(() => geo) } },
};
const identifierEntry: Shape = { type: 'IdentifierEntry', fields: { identifier: { value: text, required: true }, identifierType: { value: term(...identifierTypes), required: true } } };
const identityObject: Shape = {
  type: 'IdentityObject',
  fields: { hashed: { value: flag, required: true }, identityHash: { value: text, required: true }, identityType: { value: term(...identifierTypes), required: true }, salt: { value: text } },
};
const alignment: Shape = {
  type: 'Alignment',
  fields: { ...texts('targetCode', 'targetDescription', 'targetFramework'), targetName: { value: text, required: true }, targetType: { value: term(...alignmentTypes) }, targetUrl: { value: url, required: true } },
};
const alignments = { alignment: { value: shaped(() => alignment), many: true } };
const level: Shape = { type: 'RubricCriterionLevel', fields: { id: { value: url, required: true }, name: { value: text, required: true }, ...texts('description', 'level', 'points'), ...alignments } };
const resultDescription: Shape = {
  type: 'ResultDescription',
  fields: {
    id: { value: url, required: true },
    name: { value: text, required: true },
    resultType: { value: term(...resultTypes), required: true },
    allowedValue: { value: text, many: true },
    requiredLevel: { value: url },
    requiredValue: { value: text },
    valueMax: { value: text },
    valueMin: { value: text },
    rubricCriterionLevel: { value: shaped(() => level), many: true },
    ...alignments,
  },
};
const result: Shape = {
  type: 'Result',
  fields: { achievedLevel: { value: url }, resultDescription: { value: url }, status: { value: term('Completed', 'Enrolled', 'Failed', 'InProgress', 'OnHold', 'Provisional', 'Withdrew') }, value: { value: text }, ...alignments },
};
const related: Shape = { type: 'Related', fields: { id: { value: url, required: true }, inLanguage: { value: text }, version: { value: text } } };
const criteria: Shape = { type: null, fields: { id: { value: url }, narrative: { value: text } } };
const endorsements = { endorsement: { value: shaped(() => ({ type: 'EndorsementCredential', fields: {} })), many: true }, endorsementJwt: { value: text, many: true } };

const evidence: Shape = { type: 'Evidence', fields: { id: { value: url }, ...texts('narrative', 'name', 'description', 'genre', 'audience') } };

export const profile: Shape = {
  type: 'Profile',
  fields: {
    id: { value: url, required: true },
    name: { value: either(text, anything) },
    url: { value: url },
    ...texts('phone', 'email', 'official', 'familyName', 'givenName', 'additionalName', 'patronymicName', 'dateOfBirth'),
    image: { value: shaped(() => image) },
    address: { value: shaped(() => address) },
    otherIdentifier: { value: shaped(() => identifierEntry), many: true },
    parentOrg: { value: shaped(() => profile) },
    ...endorsements,
  },
};

export const achievement: Shape = {
  type: 'Achievement',
  fields: {
    id: { value: url, required: true },
    name: { value: text, required: true },
    description: { value: text, required: true },
    criteria: { value: shaped(() => criteria), required: true },
    achievementType: { value: term(...achievementTypes) },
    creator: { value: shaped(() => profile) },
    creditsAvailable: { value: amount },
    ...texts('fieldOfStudy', 'humanCode', 'inLanguage', 'specialization', 'version'),
    image: { value: shaped(() => image) },
    otherIdentifier: { value: shaped(() => identifierEntry), many: true },
    related: { value: shaped(() => related), many: true },
    resultDescription: { value: shaped(() => resultDescription), many: true },
    tag: { value: text, many: true },
    ...alignments,
    ...endorsements,
  },
};

export const achievementSubject: Shape = {
  type: 'AchievementSubject',
  fields: {
    id: { value: url },
    achievement: { value: shaped(() => achievement), required: true },
    activityStartDate: { value: instant },
    activityEndDate: { value: instant },
    creditsEarned: { value: amount },
    identifier: { value: shaped(() => identityObject), many: true },
    image: { value: shaped(() => image) },
    ...texts('licenseNumber', 'narrative', 'role', 'term'),
    result: { value: shaped(() => result), many: true },
    source: { value: shaped(() => profile) },
  },
};

export const endorsementSubject: Shape = { type: 'EndorsementSubject', fields: { id: { value: url, required: true }, endorsementComment: { value: text } } };

/** What OB 3.0 adds to a Verifiable Credential. */
export const badge: Shape = {
  type: ['OpenBadgeCredential', 'AchievementCredential', 'EndorsementCredential', 'ClrCredential'],
  fields: {
    id: { value: url, required: true },
    awardedDate: { value: instant },
    image: { value: shaped(() => image) },
    evidence: { value: shaped(() => evidence), many: true },
    ...endorsements,
  },
};

function texts(...names: readonly string[]) {
  return Object.fromEntries(names.map((name) => [name, { value: text }]));
}
