import { Injectable } from '@nestjs/common';
import { Clock, type Language } from '#kernel';
import { PeopleDirectory, PrivacyNotices } from '#people/contract';
import { Database, type Tx } from '#platform/database';
import { mentoringErrors } from '../errors.js';
import { findCandidacy, lockCandidacy, type Candidacy } from '../persistence/candidacies.repository.js';
import { findLink } from '../persistence/links.repository.js';
import { endCandidacy } from './end-candidacy.js';

/** The person's own stop: the consent is withdrawn, the candidacy ends, and nothing more is sent. */
@Injectable()
export class StopMentoring {
  constructor(
    private readonly db: Database,
    private readonly people: PeopleDirectory,
    private readonly notices: PrivacyNotices,
    private readonly clock: Clock,
  ) {}

  async execute(tx: Tx, candidacy: Candidacy): Promise<void> {
    const { personId, programmeId } = candidacy;
    await this.people.answerConsents(tx, personId, programmeId, this.notices.current().version, { 'mentor-follow-up': false });
    await endCandidacy(tx, candidacy, { event: 'withdraw', at: this.clock.now(), by: personId, reason: null });
  }

  /** By the link of any mail, also one whose time to answer is over (RFC 8058). A second time changes nothing. */
  async byLink(token: string): Promise<Language> {
    return this.db.transaction(async (tx) => {
      const link = await findLink(tx, token);
      const candidacy = link === undefined ? undefined : await lockCandidacy(tx, link.candidacyId);
      if (candidacy === undefined) throw mentoringErrors.error('mentoring.link-unknown');
      if (await this.people.hasConsent(tx, candidacy.personId, 'mentor-follow-up')) await this.execute(tx, candidacy);
      return this.languageOf(tx, candidacy);
    });
  }

  /** In which language the page behind the link is to be shown. */
  async language(token: string): Promise<Language> {
    const link = await findLink(this.db, token);
    const candidacy = link === undefined ? undefined : await findCandidacy(this.db, link.candidacyId);
    if (candidacy === undefined) throw mentoringErrors.error('mentoring.link-unknown');
    return this.languageOf(this.db, candidacy);
  }

  private async languageOf(sql: Database | Tx, { personId }: Candidacy): Promise<Language> {
    return (await this.people.contact(sql, personId))?.language ?? 'et';
  }
}
