import { Injectable } from '@nestjs/common';
import type { Language } from '#kernel';
import { PeopleDirectory, PrivacyNotices, type ConsentPurpose } from '#people/contract';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { messagingErrors } from '../errors.js';
import { PreferenceLinks } from './preference-links.js';

/** The purposes that one may end; what is necessary goes out in any case, and the page says so. */
export const chosenPurposes = ['mentor-follow-up', 'evaluation-contact'] as const satisfies readonly ConsentPurpose[];
export type ChosenPurpose = (typeof chosenPurposes)[number];

export interface Preferences {
  readonly language: Language;
  readonly choices: readonly { readonly purpose: ChosenPurpose; readonly on: boolean }[];
}

/** Which letters somebody receives, by the signed link of any of them or signed in. Opening the link changes nothing. */
@Injectable()
export class LetterPreferences {
  constructor(
    private readonly db: Database,
    private readonly links: PreferenceLinks,
    private readonly people: PeopleDirectory,
    private readonly notices: PrivacyNotices,
  ) {}

  async byLink(token: string): Promise<Preferences> {
    return this.of(await this.personOf(token));
  }

  async chooseByLink(token: string, purpose: ChosenPurpose, on: boolean): Promise<Preferences> {
    return this.choose(await this.personOf(token), purpose, on);
  }

  mine({ personId }: Actor): Promise<Preferences> {
    return this.of(personId);
  }

  chooseMine({ personId }: Actor, purpose: ChosenPurpose, on: boolean): Promise<Preferences> {
    return this.choose(personId, purpose, on);
  }

  private async of(personId: string): Promise<Preferences> {
    const contact = await this.people.contact(this.db, personId);
    if (contact === undefined) throw messagingErrors.error('messaging.link-unknown');
    const consents = await this.people.consentsOf(this.db, personId);
    // Who was never asked has nothing to choose.
    const choices = chosenPurposes.flatMap((purpose) => {
      const consent = consents.get(purpose);
      return consent === undefined ? [] : [{ purpose, on: consent.given }];
    });
    return { language: contact.language, choices };
  }

  private async choose(personId: string, purpose: ChosenPurpose, on: boolean): Promise<Preferences> {
    await this.db.transaction(async (tx) => {
      const consent = (await this.people.consentsOf(tx, personId)).get(purpose);
      if (consent === undefined || consent.given === on) return;
      await this.people.answerConsents(tx, personId, consent.programmeId, this.notices.current().version, { [purpose]: on });
    });
    return this.of(personId);
  }

  private async personOf(token: string): Promise<string> {
    const personId = await this.links.open(token);
    if (personId === undefined) throw messagingErrors.error('messaging.link-unknown');
    return personId;
  }
}
