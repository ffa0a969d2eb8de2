import type { CertificateClaims } from '#certificates/contract';
import type { Language } from '#kernel';
import { formatDate, localize } from '#platform/i18n';
import { duration } from './certificate-1.js';
import type { CertificateProof } from './certificate-document.js';
import { assessmentPhrases, certificatePhrases as phrases, furtherPhrases as further, kindPhrases } from './certificate-phrases.js';
import type { CertificateDesign } from './design.js';
import { frames } from './frames.js';
import { placedLogos, placedSignature, signatureWidth, type PlacedPicture, type PlacedSignature } from './picture-plan.js';

export interface Particular {
  readonly label: string;
  readonly values: readonly string[];
}

/** What one side of a certificate says, in one language, in the order in which it is read. */
export interface Face {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  readonly holderLabel: string;
  readonly holder: string;
  readonly intro: string;
  readonly activity: string;
  readonly programme: string;
  /** Who answers for a *tõend* or *tunnistus*; else empty. */
  readonly issuer: string;
  readonly modules: { readonly label: string; readonly items: readonly { readonly title: string; readonly version: string }[] };
  readonly outcomes: { readonly label: string; readonly items: readonly string[] };
  readonly competences: { readonly label: string; readonly value: string };
  /** The number first. */
  readonly particulars: readonly Particular[];
  readonly closing: string;
  readonly credit: string;
  readonly signatures: readonly PlacedSignature[];
  readonly logos: { readonly head: readonly PlacedPicture[]; readonly foot: readonly PlacedPicture[] };
  readonly proof: { readonly label: string; readonly how: string; readonly code: { readonly label: string; readonly value: string }; readonly alt: string };
  readonly annex: { readonly label: string; readonly pointer: string };
  /** Where the personal code stands on a printed *tõend* or *tunnistus*; null: it is not printed. */
  readonly personalCode: string | null;
}

export function faceOf(claims: CertificateClaims, language: Language, { shortCode }: CertificateProof, design: CertificateDesign): Face {
  const say = (key: keyof typeof phrases, values?: Record<string, string | number>) => localize(phrases[key], language, values);
  const kind = kindPhrases[claims.kind];
  const texts = claims.texts?.[language] ?? { ...claims, modules: claims.modules.map(({ title }) => title) };
  const issuer = claims.issuer ?? null;
  const { width } = frames[design.layout].main;
  return {
    language,
    title: kind.title[language],
    subtitle: kind.subtitle[language],
    holderLabel: say('holder'),
    holder: claims.holderName,
    intro: design.intro[language],
    activity: texts.activityTitle,
    programme: say('programme', { title: texts.programmeTitle }),
    issuer: issuer === null ? '' : localize(further.issuer, language, { ...issuer }),
    modules: { label: say('modules'), items: claims.modules.map(({ version }, index) => ({ title: texts.modules[index] ?? '', version: say('moduleVersion', { version }) })) },
    outcomes: { label: kind.outcomes[language], items: texts.outcomes },
    competences: { label: phrases.competences[language], value: claims.competences.map(writtenCode).join(', ') },
    particulars: particulars(claims, texts.place, language),
    closing: design.closing[language],
    credit: claims.credit?.title ?? 'British Council #PeopletoPeople',
    signatures: signatures(design, language, width),
    logos: { head: placedLogos(design, 'head', width), foot: placedLogos(design, 'foot', width) },
    proof: { label: say('verify'), how: say('verifyHow'), code: { label: say('shortCode'), value: shortCode }, alt: say('qrAlt') },
    annex: { label: say('annex'), pointer: further.seeAnnex[language] },
    personalCode: null,
  };
}

function signatures(design: CertificateDesign, language: Language, width: number): PlacedSignature[] {
  const column = signatureWidth(design.signatures.length, width);
  return design.signatures.map(({ name, role, image }, nth) => {
    const before = design.signatures.slice(0, nth).filter((each) => each.image !== null).length;
    return { name, role: role[language], image: image === null ? null : placedSignature(image, design.logos.length + before, name, column) };
  });
}

function particulars(claims: CertificateClaims, place: string, language: Language): Particular[] {
  const day = (value: string) => formatDate(new Date(`${value}T12:00:00Z`), language, 'UTC');
  const { startedOn = null, completedOn, validUntil = null, plannedMinutes = null, minutesPresent, assessed, trainers, assessmentMethod = null, kind } = claims;
  const learning = kind !== 'mentor' && kind !== 'partner-letter';
  const regulated = kind === 'toend' || kind === 'tunnistus';
  const time = startedOn !== null && startedOn !== completedOn ? [`${day(startedOn)} –`, day(completedOn)] : [day(completedOn)];
  const all: Particular[] = [
    { label: phrases.number[language], values: [claims.number] },
    { label: startedOn !== null && startedOn !== completedOn ? further.time[language] : phrases.completed[language], values: time },
    { label: further.validUntil[language], values: validUntil === null ? [] : [day(validUntil)] },
    { label: further.volume[language], values: regulated && plannedMinutes !== null ? [academicHours(plannedMinutes, language)] : [] },
    { label: phrases.attended[language], values: minutesPresent === null ? [] : [duration(minutesPresent, language)] },
    { label: phrases.assessment[language], values: learning ? [assessmentPhrases[assessed ? 'assessed' : 'notAssessed'][language], ...(assessmentMethod === null ? [] : [assessmentMethod[language]])] : [] },
    { label: phrases.place[language], values: [place] },
    { label: localize(phrases.trainers, language, { count: trainers.length }), values: trainers },
  ];
  return all.filter(({ values }) => values.some((value) => value !== ''));
}

/** An academic hour is 45 minutes. */
export function academicHours(minutes: number, language: Language): string {
  return localize(further.academicHours, language, { hours: Math.round(minutes / 45) });
}

/** `rfcdc-20` as the framework writes it: “RFCDC 20”. What is no code stays as it is. */
function writtenCode(code: string): string {
  const [, framework = '', rest = ''] = /^(rfcdc|digcomp|delphi)-(.+)$/u.exec(code) ?? [];
  if (framework === '') return code;
  return `${{ rfcdc: 'RFCDC', digcomp: 'DigComp', delphi: 'Delphi' }[framework] ?? framework} ${rest}`;
}
