import type { CertificateClaims, ClaimTexts } from '#certificates/contract';
import type { CourseModule } from '#curricula/contract';
import { languages, type Language, type Localized } from '#kernel';
import { textWidth } from '#platform/pdf';
import { validUntil, type IssuerSettings } from '../../domain/issuer-settings.js';
import { kindByRule } from '../../domain/kind-rule.js';
import { sampleClaims, spokenTexts } from './sample-claims.js';

/** What there is in a programme that may come to stand on a certificate. */
export interface ProgrammeWords {
  readonly title: Localized;
  readonly credit: { readonly title: string; readonly url: string } | null;
  readonly names: readonly string[];
  readonly trainings: readonly { readonly title: Localized; readonly place: Localized; readonly trainers: readonly string[]; readonly modules: readonly CourseModule[] }[];
}

/** One certificate with the longest of everything that the programme has: what fits here fits everywhere. */
export function longestClaims(words: ProgrammeWords, settings: IssuerSettings, language: Language): CertificateClaims {
  const kind = kindByRule(settings.mode, { assessed: true, outcomes: 1 });
  const sample = sampleClaims(kind, language);
  const trainings = words.trainings.length === 0 ? null : words.trainings;
  const courses = (trainings ?? []).map(({ modules }) => modules);
  const modules = longest(courses, (course) => widthOf(course.flatMap(({ title, outcomes }) => [title[language], ...outcomes.map((outcome) => outcome[language])])));
  const texts = Object.fromEntries(languages.map((each) => [each, textsIn(each)])) as Record<Language, ClaimTexts>;
  function textsIn(of: Language): ClaimTexts {
    const given = sampleClaims(kind, of).texts?.[of];
    return {
      programmeTitle: words.title[of],
      activityTitle: longest((trainings ?? []).map(({ title }) => title[of]), width) ?? given?.activityTitle ?? '',
      place: longest((trainings ?? []).map(({ place }) => place[of]), width) ?? given?.place ?? '',
      modules: modules?.map(({ title }) => title[of]) ?? given?.modules ?? [],
      outcomes: modules?.flatMap(({ outcomes }) => outcomes.map((outcome) => outcome[of])) ?? given?.outcomes ?? [],
    };
  }
  const { organisation: name, registryCode, noticeNumber } = settings;
  return {
    ...sample,
    holderName: longest(words.names, width) ?? sample.holderName,
    ...spokenTexts(texts[language], modules?.map(({ moduleId, version }) => ({ id: moduleId, version })) ?? sample.modules),
    texts,
    competences: modules === undefined ? sample.competences : [...new Set(modules.flatMap(({ competences }) => competences))],
    trainers: longest((trainings ?? []).map(({ trainers }) => trainers), widthOf) ?? sample.trainers,
    minutesPresent: 2_250,
    plannedMinutes: 2_250,
    ...(settings.statesResult ? { resultPercent: 100 } : {}),
    validUntil: settings.validityMonths === null ? null : validUntil(sample.completedOn, settings.validityMonths),
    number: 'KAASA-2026-000888-2',
    credit: words.credit,
    issuer: settings.mode === 'neutral' ? null : { name, registryCode, noticeNumber },
    assessmentMethod: kind === 'tunnistus' ? settings.assessmentMethod : null,
  };
}

function width(text: string): number {
  return textWidth(text, 'semibold');
}

function widthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + width(text), 0);
}

function longest<T>(items: readonly T[], measure: (item: T) => number): T | undefined {
  return items.reduce<{ item?: T; length: number }>((most, item) => (measure(item) > most.length ? { item, length: measure(item) } : most), { length: 0 }).item;
}
