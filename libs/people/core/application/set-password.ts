import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { RateLimits } from '#people/contract';
import type { Actor } from '#platform/auth';
import { Database, firstRow } from '#platform/database';
import { limits } from '../domain/limits.js';
import { passwordFault } from '../domain/password.js';
import { hashSecret, secretMatches } from '../domain/secret.js';
import { peopleErrors } from '../errors.js';
import { storePasswordHash } from '../persistence/accounts.repository.js';
import { expireLinksOf } from '../persistence/links.repository.js';
import { SessionCache } from '../persistence/session-cache.js';
import { closePasswordReset, deleteSessionsOf } from '../persistence/sessions.repository.js';

interface Standing {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string | null;
  readonly passwordHash: string | null;
  readonly passwordResetUntil: Date | null;
}

@Injectable()
export class SetPassword {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly rateLimits: RateLimits,
    private readonly held: SessionCache,
  ) {}

  /** Sets the password and signs the person out everywhere else. */
  async execute(actor: Actor, input: { readonly current: string | null; readonly password: string }): Promise<void> {
    const standing = await this.standing(actor);
    if (standing === undefined) throw peopleErrors.error('people.not-found');
    await this.checkCurrent(actor, standing, input.current);
    checkNew(input.password, standing);
    const [hash, now] = [await hashSecret(input.password), this.clock.now()];
    await this.db.transaction(async (tx) => {
      await storePasswordHash(tx, actor.personId, hash, now);
      await closePasswordReset(tx, actor.sessionId);
      await deleteSessionsOf(tx, actor.personId, actor.sessionId);
      await expireLinksOf(tx, actor.personId, now);
    });
    await this.held.caughtUp();
  }

  private standing({ sessionId }: Actor): Promise<Standing | undefined> {
    return firstRow<Standing>(
      this.db,
      `select p.given_name as "givenName", p.family_name as "familyName", a.email, a.password_hash as "passwordHash", s.password_reset_until as "passwordResetUntil"
       from people.session s join people.person p on p.id = s.person_id left join people.account a on a.person_id = p.id where s.id = $1`,
      [sessionId],
    );
  }

  /** Whoever finds a session open must not be able to take the account over. */
  private async checkCurrent({ personId }: Actor, standing: Standing, current: string | null): Promise<void> {
    const resetting = standing.passwordResetUntil !== null && standing.passwordResetUntil > this.clock.now();
    if (standing.passwordHash === null || resetting) return;
    const { limit, windowSeconds } = limits.passwordChange;
    await this.rateLimits.hit(this.db, `password:${personId}`, limit, windowSeconds);
    if (current !== null && (await secretMatches(standing.passwordHash, current))) return;
    throw peopleErrors.error('people.password-wrong', { errors: [{ pointer: '/current', code: 'people.password-wrong' }] });
  }
}

function checkNew(password: string, { givenName, familyName, email }: Standing): void {
  const fault = passwordFault(password, [givenName, familyName, ...(email === null ? [] : [email.split('@')[0] ?? ''])]);
  if (fault === null) return;
  const code = fault === 'too-short' ? 'people.password-too-short' : 'people.password-easily-guessed';
  throw peopleErrors.error(code, { errors: [{ pointer: '/password', code }] });
}
