import { Injectable } from '@nestjs/common';
import { Clock, type Language } from '#kernel';
import { RateLimits } from '#people/contract';
import type { Actor } from '#platform/auth';
import { Database, violates, type Tx } from '#platform/database';
import { limits } from '../domain/limits.js';
import { digitsOf } from '../domain/personal-code.js';
import { checkPlace, emailTaken, normaliseEmail } from '../domain/profile.js';
import { secretMatches } from '../domain/secret.js';
import { peopleErrors } from '../errors.js';
import { accountOf, storeEmail } from '../persistence/accounts.repository.js';
import { expireLinksOf } from '../persistence/links.repository.js';
import { findMe, type MeRecord } from '../persistence/me.query.js';
import { lockPerson, setLanguage, updateProfile, type ProfileChange } from '../persistence/persons.repository.js';
import { restatePlace } from './state-profile.js';

export interface MeChange extends ProfileChange {
  readonly email: string | null;
  /** The present password or PIN, for another e-mail address. */
  readonly current: string | null;
}

@Injectable()
export class UpdateMe {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly rateLimits: RateLimits,
  ) {}

  async execute(actor: Actor, change: MeChange): Promise<void> {
    checkPlace(change.placeCode);
    const email = change.email === null ? null : normaliseEmail(change.email);
    await this.checkProof(actor, email, change.current);
    try {
      await this.db.transaction((tx) => this.apply(tx, actor, { ...change, email }));
    } catch (error) {
      throw violates(error, 'account_email') ? emailTaken() : error;
    }
  }

  async language(actor: Actor, language: Language): Promise<void> {
    await setLanguage(this.db, actor.personId, language);
  }

  /** Links to sign in go to the address: whoever finds a session open must not be able to turn them to themselves. */
  private async checkProof({ personId }: Actor, email: string | null, current: string | null): Promise<void> {
    const account = await accountOf(this.db, personId);
    if (account === undefined || account.email === email || (account.passwordHash ?? account.pinHash) === null) return;
    const { limit, windowSeconds } = limits.passwordChange;
    await this.rateLimits.hit(this.db, `password:${personId}`, limit, windowSeconds);
    const { passwordHash, pinHash } = account;
    const proven = current !== null && ((await secretMatches(passwordHash, current)) || (await secretMatches(pinHash, digitsOf(current))));
    if (!proven) throw peopleErrors.error('people.password-wrong', { errors: [{ pointer: '/current', code: 'people.password-wrong' }] });
  }

  private async apply(tx: Tx, { personId }: Actor, change: MeChange): Promise<void> {
    const now = this.clock.now();
    await lockPerson(tx, personId);
    const me = await findMe(tx, personId);
    if (me === undefined) throw peopleErrors.error('people.not-found');
    if (change.email !== me.email) await this.changeEmail(tx, me, change.email, now);
    await updateProfile(tx, personId, change);
    if (change.placeCode !== me.placeCode) await restatePlace(tx, personId, change.placeCode, now);
  }

  private async changeEmail(tx: Tx, me: MeRecord, email: string | null, now: Date): Promise<void> {
    if (email === null && me.personalCode === null) {
      throw peopleErrors.error('people.email-needed', { errors: [{ pointer: '/email', code: 'people.email-needed' }] });
    }
    if (!(await storeEmail(tx, me.id, email, now))) throw emailTaken();
    await expireLinksOf(tx, me.id, now);
  }
}
