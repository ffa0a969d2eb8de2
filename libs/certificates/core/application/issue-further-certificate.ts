import { Injectable } from '@nestjs/common';
import { FurtherCertificates, type CertificateKind, type ClaimTexts, type Deed, type PartnerDeed } from '#certificates/contract';
import { Clock, languages, type Language } from '#kernel';
import { PeopleDirectory, type SqlPort } from '#people/contract';
import type { Tx } from '#platform/database';
import { ProgrammeDirectory, type ProgrammeSummary } from '#programme/contract';
import { mayBecome } from '../domain/certificate.js';
import { validUntil, type IssuerSettings } from '../domain/issuer-settings.js';
import { certificatesErrors } from '../errors.js';
import { lockLatestFor } from '../persistence/certificates.repository.js';
import { issuerSettings, nameForm } from '../persistence/issuer.repository.js';
import { currentLook, type Look } from '../templates/persistence/current-look.query.js';
import { obstaclesOf } from './draft-certificate.js';
import { RecordCertificate, type Unnumbered } from './record-certificate.js';
import { reinstate } from './reinstate-certificate.js';
import { revoke } from './revoke-certificate.js';

/** Mentors' certificates and partners' letters, on the machinery of all others. */
@Injectable()
export class IssueFurtherCertificate extends FurtherCertificates {
  constructor(
    private readonly people: PeopleDirectory,
    private readonly programmes: ProgrammeDirectory,
    private readonly record: RecordCertificate,
    private readonly clock: Clock,
  ) {
    super();
  }

  issueMentorCertificate(tx: SqlPort, deed: Deed): Promise<string | null> {
    return this.issue(tx as Tx, 'mentor', deed, null);
  }

  async undoMentorCertificate(tx: SqlPort, { personId, occasionId }: Pick<Deed, 'personId' | 'occasionId'>, actorId: string): Promise<void> {
    const certificate = await lockLatestFor(tx as Tx, personId, occasionId, 'mentor');
    if (certificate === undefined || !mayBecome(certificate.state, 'revoked')) return;
    await revoke(tx as Tx, certificate, { at: this.clock.now(), actorId, reasonClass: 'undone', note: null });
  }

  issuePartnerLetter(tx: SqlPort, deed: PartnerDeed): Promise<string | null> {
    return this.issue(tx as Tx, 'partner-letter', deed, deed.organisationName);
  }

  private async issue(tx: Tx, kind: CertificateKind, deed: Deed, organisationName: string | null): Promise<string | null> {
    const { personId, programmeId, activityId, occasionId } = deed;
    const holder = await this.people.contact(tx, personId);
    const programme = (await this.programmes.programmes(tx)).find(({ id }) => id === programmeId);
    if (holder === undefined || programme === undefined) return null;
    const holderName = organisationName ?? (await nameForm(tx, personId)) ?? `${holder.givenName} ${holder.familyName}`;
    const settings = await issuerSettings(tx, programmeId);
    const language = deed.language ?? holder.language;
    const claims = { ...contentOf(kind, deed, programme, settings, { holderName, language }), ...(await currentLook(tx, programmeId, kind, language, settings)) };
    const obstacles = obstaclesOf(claims);
    if (obstacles !== null) throw certificatesErrors.error('certificates.held-back', { params: { what: [...obstacles.missing, ...obstacles.letters].join(', ') } });
    const earlier = await lockLatestFor(tx, personId, occasionId, kind);
    if (earlier === undefined) return this.record.first(tx, { personId, programmeId, activityId, completionId: occasionId }, claims, null);
    if (earlier.state !== 'revoked' || earlier.reasonClass !== 'undone') return null;
    // It was taken back with its occasion, which has come again: the one that holds now replaces it.
    await reinstate(tx, earlier, { at: this.clock.now(), actorId: null, note: null });
    return this.record.next(tx, earlier, claims, null);
  }
}

function contentOf(kind: CertificateKind, deed: Deed, programme: ProgrammeSummary, settings: IssuerSettings, { holderName, language }: { holderName: string; language: Language }): Omit<Unnumbered, keyof Look> {
  const { title, place, outcomes, competences, completedOn } = deed;
  const texts = (of: Language): ClaimTexts => ({ programmeTitle: programme.title[of], activityTitle: title[of], place: place[of], modules: [], outcomes: outcomes.map((outcome) => outcome[of]) });
  return {
    ...{ holderName, kind, language, modules: [], competences, completedOn, trainers: [] },
    programmeTitle: programme.title[language],
    activityTitle: title[language],
    outcomes: outcomes.map((outcome) => outcome[language]),
    minutesPresent: deed.minutes,
    assessed: false,
    place: place[language],
    ruleVersion: deed.ruleVersion,
    texts: Object.fromEntries(languages.map((each) => [each, texts(each)])) as Record<Language, ClaimTexts>,
    outcomeCompetences: outcomes.map(() => competences),
    plannedMinutes: null,
    startedOn: deed.startedOn,
    ...{ issuer: null, assessmentMethod: null },
    validUntil: settings.validityMonths === null || kind === 'partner-letter' ? null : validUntil(completedOn, settings.validityMonths),
    credit: programme.credit ?? null,
  };
}
