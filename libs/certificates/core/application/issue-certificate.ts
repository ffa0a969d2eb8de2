import { Injectable } from '@nestjs/common';
import { certificateIssued, renderCertificate, type CertificateClaims } from '#certificates/contract';
import { CurriculaDirectory, type CompletionRecord } from '#curricula/contract';
import { Clock } from '#kernel';
import { PeopleDirectory, type PersonContact } from '#people/contract';
import type { Tx } from '#platform/database';
import { recordFact } from '#platform/ledger';
import { enqueue } from '#platform/queue';
import { ProgrammeDirectory } from '#programme/contract';
import { certificateNumber, kindFor } from '../domain/certificate.js';
import { certificateTemplateVersion } from '../pdf/certificate-pdf.js';
import { insertCertificate, issuedFor, lockRegister, nextNumber } from '../persistence/certificates.repository.js';

/** Freezes what a completion earned into a certificate; a second call for the completion changes nothing. */
@Injectable()
export class IssueCertificate {
  constructor(
    private readonly curricula: CurriculaDirectory,
    private readonly people: PeopleDirectory,
    private readonly programmes: ProgrammeDirectory,
    private readonly clock: Clock,
  ) {}

  async execute(tx: Tx, completionId: string): Promise<string | null> {
    const completion = await this.curricula.completion(tx, completionId);
    if (completion === undefined) throw new Error(`Completion ${completionId} does not exist`);
    const holder = await this.people.contact(tx, completion.personId);
    if (holder === undefined) return null;
    const year = Number(completion.completedOn.slice(0, 4));
    // Whoever waits for the register sees afterwards what the other has issued, so no number is taken in vain.
    await lockRegister(tx, completion.programmeId, year);
    if (await issuedFor(tx, completionId)) return null;
    const sequence = await nextNumber(tx, completion.programmeId, year);
    const claims = await this.claims(tx, completion, holder, certificateNumber(year, sequence));
    const { personId, programmeId, activityId } = completion;
    const issuedAt = this.clock.now();
    const id = await insertCertificate(tx, { personId, programmeId, activityId, completionId, claims, issuedAt });
    await recordFact(tx, certificateIssued, {
      occurredAt: issuedAt,
      subjectId: personId,
      actorId: null,
      programmeId,
      activityId,
      language: claims.language,
      payload: { certificateId: id, completionId, kind: claims.kind, revision: 1 },
    });
    await enqueue(tx, renderCertificate, { certificateId: id });
    return id;
  }

  private async claims(tx: Tx, completion: CompletionRecord, holder: PersonContact, number: string): Promise<CertificateClaims> {
    const { language } = holder;
    const activity = await this.programmes.activity(tx, completion.activityId);
    const programme = (await this.programmes.programmes(tx)).find(({ id }) => id === completion.programmeId);
    if (activity === undefined || programme === undefined) throw new Error(`Activity ${completion.activityId} does not exist`);
    const presence = await this.programmes.presence(tx, completion.activityId, completion.personId);
    return {
      holderName: `${holder.givenName} ${holder.familyName}`,
      kind: kindFor(completion.assessed),
      language,
      programmeTitle: programme.title[language],
      activityTitle: activity.title[language],
      modules: completion.modules.map(({ moduleId, version, title }) => ({ id: moduleId, version, title: title[language] })),
      outcomes: completion.modules.flatMap(({ outcomes }) => outcomes.map((outcome) => outcome[language])),
      competences: [...new Set(completion.modules.flatMap(({ competences }) => competences))],
      minutesPresent: presence?.state === 'present' ? presence.minutes : null,
      assessed: completion.assessed,
      completedOn: completion.completedOn,
      place: activity.place[language],
      trainers: await this.programmes.trainerNames(tx, completion.activityId),
      number,
      ruleVersion: completion.ruleVersion,
      templateVersion: certificateTemplateVersion,
    };
  }
}
