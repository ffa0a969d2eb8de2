import type { CertificateClaims, CertificateKind, ClaimTexts } from '#certificates/contract';
import type { Language, Localized } from '#kernel';

const texts: Localized<ClaimTexts> = {
  et: {
    programmeTitle: 'Aktiivsed kogukonnad',
    activityTitle: 'Aktiivne kodanik: kuidas kohalikus elus kaasa rääkida',
    place: 'Narva',
    modules: ['Aktiivne kodanik', 'Kriitiline mõtlemine'],
    outcomes: ['selgitab, kuidas kohalik omavalitsus otsuseid teeb', 'koostab ettepaneku volikogule', 'kontrollib allikat enne jagamist'],
  },
  ru: {
    programmeTitle: 'Активные сообщества',
    activityTitle: 'Активный гражданин: как участвовать в местной жизни',
    place: 'Нарва',
    modules: ['Активный гражданин', 'Критическое мышление'],
    outcomes: ['объясняет, как местное самоуправление принимает решения', 'составляет предложение для городского собрания', 'проверяет источник, прежде чем им поделиться'],
  },
  en: {
    programmeTitle: 'Active Communities',
    activityTitle: 'Active citizen: having a say in local life',
    place: 'Narva',
    modules: ['Active citizenship', 'Critical thinking'],
    outcomes: ['explains how local government decides', 'writes a proposal to the council', 'checks a source before sharing it'],
  },
};

/** What a programme without certificates is shown its template with. */
export function sampleClaims(kind: CertificateKind, language: Language): CertificateClaims {
  return {
    ...{ holderName: 'Anna Näidis', kind, language, secondLanguage: null },
    ...spokenTexts(texts[language], [
      { id: 'active-citizenship', version: '1.0.0' },
      { id: 'critical-thinking', version: '1.0.0' },
    ]),
    texts,
    competences: ['rfcdc-6', 'rfcdc-11'],
    minutesPresent: 360,
    plannedMinutes: 360,
    assessed: kind === 'achievement' || kind === 'tunnistus',
    ...{ startedOn: '2026-11-20', completedOn: '2026-11-23', validUntil: null },
    trainers: ['Mari Mägi'],
    ...{ number: 'KAASA-2026-000001', ruleVersion: 1, templateVersion: 2 },
    issuer: null,
  };
}

/** The plain texts of claims in the language that they are in. */
export function spokenTexts({ programmeTitle, activityTitle, place, outcomes, modules }: ClaimTexts, codes: readonly { readonly id: string; readonly version: string }[]) {
  return { programmeTitle, activityTitle, place, outcomes, modules: modules.map((title, n) => ({ id: codes[n]?.id ?? '', version: codes[n]?.version ?? '1.0.0', title })) };
}
