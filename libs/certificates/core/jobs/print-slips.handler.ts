import { Injectable } from '@nestjs/common';
import { printSlips, type SlipOrder } from '#certificates/contract';
import { Clock } from '#kernel';
import { PeopleDirectory } from '#people/contract';
import { Database, type Tx } from '#platform/database';
import { BaseUrl } from '#platform/http';
import { advanceTask, finishTask, measureTask } from '#platform/progress';
import type { JobHandler } from '#platform/queue';
import { Reachability } from '../application/reachability.js';
import { TypesetCertificate } from '../application/typeset-certificate.js';
import { inOrderOfNames } from '../domain/name-order.js';
import { ArchiveParts } from '../persistence/archive-parts.js';
import { findCertificate, validCertificatesOf, type CertificateRecord } from '../persistence/certificates.repository.js';
import { newSlipLink } from '../persistence/holder-links.repository.js';
import { slipDocument, type Slip } from '../pdf/slip-document.js';

/** The file opens somebody's certificates, so it does not lie around. */
const keptHours = 24;

/** Makes slips of paper for whom no letter reaches, each with a fresh private link. Torn and run again it has made none before. */
@Injectable()
export class PrintSlipsHandler implements JobHandler<SlipOrder> {
  readonly job = printSlips;

  constructor(
    private readonly db: Database,
    private readonly people: PeopleDirectory,
    private readonly reachability: Reachability,
    private readonly typeset: TypesetCertificate,
    private readonly baseUrl: BaseUrl,
    private readonly clock: Clock,
  ) {}

  async handle(tx: Tx, { taskId, archiveId, programmeId, activityId, certificateId, language }: SlipOrder): Promise<void> {
    const now = this.clock.now();
    const chosen = await this.chosen(tx, activityId, certificateId);
    if (chosen.length === 0) return finishTask(tx, taskId, { files: 0 }, now);
    await measureTask(this.db, taskId, chosen.length, now);
    const contacts = await this.people.contacts(tx, chosen.map(({ personId }) => personId));
    const named = chosen.map((certificate) => ({ certificate, holderName: certificate.claims.holderName, familyName: contacts.get(certificate.personId)?.familyName }));
    const slips: Slip[] = [];
    for (const { certificate, holderName } of inOrderOfNames(named, language)) {
      const { personId, claims } = certificate;
      const own = contacts.get(personId)?.language ?? claims.language;
      const token = await newSlipLink(tx, personId, now);
      slips.push({ holderName, activityTitle: claims.texts?.[own].activityTitle ?? claims.activityTitle, language: own, url: `${this.baseUrl.url}/holder/${token}` });
    }
    const parts = new ArchiveParts(tx, archiveId);
    await parts.keepWhole(await this.typeset.paper(slipDocument(slips, language), now));
    await parts.finish({ programmeId, activityId, kind: 'slips', expiresAt: new Date(now.getTime() + keptHours * 3_600_000) }, chosen.map(({ id }) => id));
    await advanceTask(tx, taskId, { done: slips.length }, now);
    await finishTask(tx, taskId, { archiveId, files: slips.length }, now);
  }

  /** One certificate a holder: the link opens all that they have. */
  private async chosen(tx: Tx, activityId: string | null, certificateId: string | null): Promise<CertificateRecord[]> {
    if (activityId === null) {
      const certificate = certificateId === null ? undefined : await findCertificate(tx, certificateId);
      return certificate === undefined || certificate.state === 'erased' ? [] : [certificate];
    }
    const byPerson = new Map((await validCertificatesOf(tx, activityId)).map((certificate) => [certificate.personId, certificate]));
    const reach = await this.reachability.of(tx, [...byPerson.keys()]);
    return [...byPerson.values()].filter(({ personId }) => reach.get(personId) !== 'mail');
  }
}
