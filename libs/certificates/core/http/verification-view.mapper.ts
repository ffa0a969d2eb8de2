import type { ClaimTexts } from '#certificates/contract';
import { competenceOf } from '../domain/competence-names.js';
import { initials } from '../domain/name-form.js';
import type { CertificateRecord } from '../persistence/certificates.repository.js';
import type { VerificationView, VerifiedCompetenceView, VerifiedTextsView } from './verification.view.js';

export function verificationView({ state, stateSince, reasonClass, issuedAt, claims, publicName, contentHash }: CertificateRecord, supersededBy: string | null): VerificationView {
  const { number, kind, language, holderName, programmeTitle, activityTitle, minutesPresent, assessed, completedOn, place } = claims;
  return {
    state,
    stateSince: stateSince.toISOString(),
    reasonClass,
    number,
    kind,
    language,
    secondLanguage: claims.secondLanguage ?? null,
    holderName: publicName === 'initials' ? initials(holderName) : holderName,
    programmeTitle,
    activityTitle,
    modules: claims.modules.map(({ id, version, title }) => ({ id, version, title })),
    outcomes: [...claims.outcomes],
    competences: [...claims.competences],
    namedCompetences: namedCompetences(claims.competences),
    outcomeCompetences: (claims.outcomeCompetences ?? []).map((codes) => [...codes]),
    texts: claims.texts === undefined ? null : { et: textsView(claims.texts.et), ru: textsView(claims.texts.ru), en: textsView(claims.texts.en) },
    minutesPresent,
    assessed,
    resultPercent: claims.resultPercent ?? null,
    startedOn: claims.startedOn ?? null,
    completedOn,
    place,
    trainers: [...claims.trainers],
    issuedAt: issuedAt.toISOString(),
    supersededBy,
    validUntil: claims.validUntil ?? null,
    plannedMinutes: claims.plannedMinutes ?? null,
    assessmentMethod: claims.assessmentMethod ?? null,
    provider: claims.issuer == null ? null : { name: claims.issuer.name, registryCode: claims.issuer.registryCode, noticeNumber: claims.issuer.noticeNumber },
    credit: claims.credit == null ? null : { title: claims.credit.title, url: claims.credit.url },
    ruleVersion: claims.ruleVersion,
    templateVersion: claims.templateVersion,
    designVersion: claims.design?.version ?? null,
    contentHash: publicName === 'initials' ? null : contentHash,
  };
}

/** The name of a competence is no claim: the record holds its code, which stays the same while names get better translations. */
export function namedCompetences(codes: readonly string[]): VerifiedCompetenceView[] {
  return codes.map((code) => {
    const competence = competenceOf(code);
    return { code, label: competence?.label ?? code, name: competence?.name ?? null };
  });
}

function textsView({ programmeTitle, activityTitle, place, modules, outcomes }: ClaimTexts): VerifiedTextsView {
  return { programmeTitle, activityTitle, place, modules: [...modules], outcomes: [...outcomes] };
}
