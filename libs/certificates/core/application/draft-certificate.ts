import { Injectable } from '@nestjs/common';
import type { ClaimTexts } from '#certificates/contract';
import { CurriculaDirectory, type CompletionRecord, type CourseModule } from '#curricula/contract';
import { languages, type Language, type Localized } from '#kernel';
import { PeopleDirectory } from '#people/contract';
import type { Tx } from '#platform/database';
import { unsettable } from '#platform/pdf';
import { ProgrammeDirectory, type ActivitySummary, type ProgrammeSummary } from '#programme/contract';
import { kindByRule, missingFields, type RequiredField } from '../domain/kind-rule.js';
import { statedResult, validUntil, type IssuerSettings } from '../domain/issuer-settings.js';
import { issuerSettings, nameForm } from '../persistence/issuer.repository.js';
import { currentLook, type Look } from '../templates/persistence/current-look.query.js';
import type { Occasion, Unnumbered } from './record-certificate.js';

/** Why nothing can be issued: what an administrator can put right. */
export interface Obstacles {
  readonly missing: readonly RequiredField[];
  /** Letters of the holder's name that no font has. */
  readonly letters: readonly string[];
}

export interface DraftedCertificate {
  readonly occasion: Occasion;
  readonly claims: Unnumbered;
  /** Null when it can be issued. */
  readonly obstacles: Obstacles | null;
}

/** Puts together what a completion's certificate would say, from what the other domains know today. */
@Injectable()
export class DraftCertificate {
  constructor(
    private readonly curricula: CurriculaDirectory,
    private readonly people: PeopleDirectory,
    private readonly programmes: ProgrammeDirectory,
  ) {}

  /** Null for a person who is no longer known. */
  async execute(tx: Tx, completionId: string): Promise<DraftedCertificate | null> {
    const completion = await this.curricula.completion(tx, completionId);
    if (completion === undefined) throw new Error(`Completion ${completionId} does not exist`);
    const { personId, programmeId, activityId } = completion;
    const holder = await this.people.contact(tx, personId);
    if (holder === undefined) return null;
    const activity = await this.programmes.activity(tx, activityId);
    const programme = (await this.programmes.programmes(tx)).find(({ id }) => id === programmeId);
    if (activity === undefined || programme === undefined) throw new Error(`Activity ${activityId} does not exist`);
    const settings = await issuerSettings(tx, programmeId);
    const presence = await this.programmes.presence(tx, activityId, personId);
    const person = {
      holderName: (await nameForm(tx, personId)) ?? `${holder.givenName} ${holder.familyName}`,
      language: holder.language,
      minutesPresent: presence?.state === 'present' ? presence.minutes : null,
    };
    const trainers = await this.programmes.trainerNames(tx, activityId);
    const content = contentOf(completion, settings, { activity, programme, trainers, ...person });
    const claims = { ...content, ...(await currentLook(tx, programmeId, content.kind, person.language, settings)) };
    return { occasion: { personId, programmeId, activityId, completionId }, claims, obstacles: obstaclesOf(claims) };
  }
}

interface Circumstances {
  readonly activity: ActivitySummary;
  readonly programme: ProgrammeSummary;
  readonly trainers: readonly string[];
  readonly holderName: string;
  readonly language: Language;
  readonly minutesPresent: number | null;
}

function contentOf(completion: CompletionRecord, settings: IssuerSettings, { activity, programme, trainers, holderName, language, minutesPresent }: Circumstances): Omit<Unnumbered, keyof Look> {
  const { modules, completedOn, assessed, points } = completion;
  const resultPercent = statedResult(settings, assessed, points);
  const kind = kindByRule(settings.mode, { assessed, outcomes: modules.flatMap(({ outcomes }) => outcomes).length });
  const regulated = kind === 'toend' || kind === 'tunnistus';
  const texts = inEveryLanguage(programme, activity, modules);
  const { name, registryCode, noticeNumber } = { name: settings.organisation, ...settings };
  return {
    holderName,
    kind,
    language,
    ...ownTexts(texts[language]),
    modules: modules.map(({ moduleId, version, title }) => ({ id: moduleId, version, title: title[language] })),
    competences: [...new Set(modules.flatMap(({ competences }) => competences))],
    minutesPresent,
    assessed,
    completedOn,
    trainers,
    ruleVersion: completion.ruleVersion,
    texts,
    outcomeCompetences: modules.flatMap(({ outcomes, competences }) => outcomes.map(() => competences)),
    plannedMinutes: Math.round((activity.endsAt.getTime() - activity.startsAt.getTime()) / 60_000),
    startedOn: dayIn(activity.startsAt, programme.timeZone),
    issuer: regulated ? { name, registryCode, noticeNumber } : null,
    ...(resultPercent === null ? {} : { resultPercent }),
    assessmentMethod: kind === 'tunnistus' ? settings.assessmentMethod : null,
    validUntil: settings.validityMonths === null ? null : validUntil(completedOn, settings.validityMonths),
    credit: programme.credit ?? null,
  };
}

function inEveryLanguage(programme: ProgrammeSummary, activity: ActivitySummary, modules: readonly CourseModule[]): Localized<ClaimTexts> {
  const texts = (language: Language): ClaimTexts => ({
    programmeTitle: programme.title[language],
    activityTitle: activity.title[language],
    place: activity.place[language],
    modules: modules.map(({ title }) => title[language]),
    outcomes: modules.flatMap(({ outcomes }) => outcomes.map((outcome) => outcome[language])),
  });
  return Object.fromEntries(languages.map((language) => [language, texts(language)])) as Record<Language, ClaimTexts>;
}

/** Those of the certificate's own language, as every reader of the record finds them. */
function ownTexts({ programmeTitle, activityTitle, place, outcomes }: ClaimTexts) {
  return { programmeTitle, activityTitle, place, outcomes };
}

export function obstaclesOf(claims: Unnumbered): Obstacles | null {
  const { language, assessmentMethod, issuer = null, plannedMinutes = null } = claims;
  const missing = missingFields({ ...claims, issuer, plannedMinutes, assessmentMethod: assessmentMethod?.[language] ?? null });
  const letters = unsettable(claims.holderName);
  return missing.length + letters.length === 0 ? null : { missing, letters };
}

function dayIn(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(instant);
}
