import { fileURLToPath } from 'node:url';
import type { CertificateClaims } from '#certificates/contract';
import type { Language } from '#kernel';
import { qrSvg } from '#kernel/qr';
import { formatDate, localize } from '#platform/i18n';
import { assessmentPhrases, certificatePhrases as phrases, kindPhrases } from './certificate-phrases.js';
import type { CertificateDocument, CertificateProof } from './certificate-document.js';

/** The first layout: landscape, in one language. It stays as it is, so that its certificates can be made again. */
export function firstDocument(claims: CertificateClaims, { verifyUrl, shortCode }: CertificateProof): CertificateDocument {
  const { language } = claims;
  const say = (key: keyof typeof phrases, values?: Record<string, string | number>) => localize(phrases[key], language, values);
  const kind = kindPhrases[claims.kind];
  return {
    template: fileURLToPath(new URL('./certificate.typ', import.meta.url)),
    standard: 'a-3a',
    data: {
      language,
      author: say('author'),
      title: kind.title[language],
      subtitle: kind.subtitle[language],
      documentTitle: `${kind.title[language]} ${kind.subtitle[language]}: ${claims.holderName}`,
      holder: { label: say('holder'), value: claims.holderName },
      programme: say('programme', { title: claims.programmeTitle }),
      activity: claims.activityTitle,
      modules: {
        label: say('modules'),
        items: claims.modules.map(({ title, version }) => ({ title, version: say('moduleVersion', { version }) })),
      },
      outcomes: { label: kind.outcomes[language], items: claims.outcomes },
      details: details(claims),
      proof: {
        label: say('verify'),
        how: say('verifyHow'),
        url: verifyUrl,
        code: { label: say('shortCode'), value: shortCode },
        qr: { svg: qrSvg(verifyUrl), alt: say('qrAlt') },
      },
      number: { label: say('number'), values: [claims.number] },
      annex: { label: say('annex'), pointer: say('seeAnnex') },
      credit: 'British Council #PeopletoPeople',
    },
  };
}

interface Detail {
  readonly label: string;
  readonly values: readonly string[];
}

function details(claims: CertificateClaims): Detail[] {
  const { language } = claims;
  const completed = formatDate(new Date(`${claims.completedOn}T12:00:00Z`), language, 'UTC');
  const assessed = assessmentPhrases[claims.assessed ? 'assessed' : 'notAssessed'][language];
  const attended = claims.minutesPresent === null ? [] : [duration(claims.minutesPresent, language)];
  const all: Detail[] = [
    { label: phrases.completed[language], values: [completed] },
    { label: phrases.attended[language], values: attended },
    { label: phrases.assessment[language], values: [assessed] },
    { label: phrases.place[language], values: [claims.place] },
    { label: localize(phrases.trainers, language, { count: claims.trainers.length }), values: claims.trainers },
    { label: phrases.competences[language], values: claims.competences },
  ];
  return all.filter(({ values }) => values.some((value) => value !== ''));
}

/** 12 hours 30 min; whole parts only where they are not zero. */
export function duration(minutes: number, language: Language): string {
  const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)];
  const parts = [
    hours > 0 ? localize(phrases.hours, language, { hours }) : '',
    rest > 0 || hours === 0 ? localize(phrases.minutes, language, { minutes: rest }) : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}
