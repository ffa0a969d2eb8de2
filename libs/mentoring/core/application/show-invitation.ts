import { Injectable } from '@nestjs/common';
import { Clock, type Language, type Localized } from '#kernel';
import { PeopleDirectory } from '#people/contract';
import { Database } from '#platform/database';
import type { CandidacyState } from '../domain/candidacy.js';
import { mentoringErrors } from '../errors.js';
import { findCandidacy } from '../persistence/candidacies.repository.js';
import { checkRound, openLink } from './open-link.js';
import { ProgrammeTitles } from './programme-titles.js';

export interface ShownInvitation {
  readonly givenName: string;
  readonly language: Language;
  readonly programmeTitle: Localized;
  readonly state: CandidacyState;
  readonly expiresAt: Date;
}

/** What the link of an invitation shows. Opening it changes nothing: mail scanners open links too. */
@Injectable()
export class ShowInvitation {
  constructor(
    private readonly db: Database,
    private readonly people: PeopleDirectory,
    private readonly titles: ProgrammeTitles,
    private readonly clock: Clock,
  ) {}

  async execute(token: string): Promise<ShownInvitation> {
    const link = await openLink(this.db, token, this.clock.now());
    const candidacy = await findCandidacy(this.db, link.candidacyId);
    const contact = candidacy === undefined ? undefined : await this.people.contact(this.db, candidacy.personId);
    if (candidacy === undefined || contact === undefined || link.followUpId !== null) throw mentoringErrors.error('mentoring.link-unknown');
    checkRound(link, candidacy);
    const { givenName, language } = contact;
    return { givenName, language, programmeTitle: await this.titles.of(this.db, candidacy.programmeId), state: candidacy.state, expiresAt: link.expiresAt };
  }
}
