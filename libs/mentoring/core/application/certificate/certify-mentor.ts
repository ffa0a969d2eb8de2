import { Injectable } from '@nestjs/common';
import { FurtherCertificates } from '#certificates/contract';
import { Clock, type Localized } from '#kernel';
import { places } from '#people/contract';
import type { Tx } from '#platform/database';
import type { CandidacyState } from '../../domain/candidacy.js';
import { mayBeCertified } from '../../domain/mentor-certificate.js';
import { lockCandidacy, type Candidacy } from '../../persistence/candidacies.repository.js';
import { mentorRecordOf, type MentorRecord } from '../../persistence/mentor-record.query.js';
import { ruleInForce } from '../../persistence/candidacy-rules.repository.js';
import { tallinnDay } from '../diary/tallinn-day.js';

const title: Localized = { et: 'Kogukonna rühma mentor', ru: 'Ментор группы сообщества', en: 'Mentor of a community group' };
const outcome: Localized = {
  et: 'Juhtis väikest rühma ja jagas koolitusel õpitut.',
  ru: 'Ведение небольшой группы: передача знаний, полученных на обучении.',
  en: 'Led a small group and shared what was learned in the training.',
};

/** The mentor's certificate: when the term is concluded, or after enough confirmed meetings. One for each candidacy, however often it is asked for; it is taken back with the conclusion that earned it. */
@Injectable()
export class CertifyMentor {
  constructor(
    private readonly certificates: FurtherCertificates,
    private readonly clock: Clock,
  ) {}

  async execute(tx: Tx, candidacyId: string): Promise<void> {
    // Whoever undoes a conclusion holds the same lock: either they see the certificate, or here it is seen that it was undone.
    const candidacy = await lockCandidacy(tx, candidacyId);
    const record = await mentorRecordOf(tx, candidacyId);
    if (candidacy === undefined || record === undefined || !mayBeCertified(candidacy.state, record.confirmedSessions)) return;
    await this.issue(tx, candidacy, record);
  }

  /** A conclusion was undone: what was certified by it alone is taken back. */
  async undo(tx: Tx, candidacy: Candidacy, state: CandidacyState, actorId: string): Promise<void> {
    const record = await mentorRecordOf(tx, candidacy.id);
    if (record !== undefined && mayBeCertified(state, record.confirmedSessions)) return;
    await this.certificates.undoMentorCertificate(tx, { personId: candidacy.personId, occasionId: candidacy.id }, actorId);
  }

  private async issue(tx: Tx, candidacy: Candidacy, record: MentorRecord): Promise<void> {
    const place = places.find(({ code }) => code === candidacy.placeCode) ?? places.at(-1);
    await this.certificates.issueMentorCertificate(tx, {
      personId: candidacy.personId,
      programmeId: candidacy.programmeId,
      occasionId: candidacy.id,
      activityId: null,
      title,
      startedOn: tallinnDay(record.activatedAt),
      completedOn: tallinnDay(this.clock.now()),
      minutes: null,
      outcomes: [outcome],
      competences: [],
      place: place?.name ?? { et: 'Eesti', ru: 'Эстония', en: 'Estonia' },
      ruleVersion: (await ruleInForce(tx, candidacy.programmeId)).version,
    });
  }
}
