import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Database } from '#platform/database';
import { limits } from '../domain/limits.js';
import { normaliseEmail } from '../domain/profile.js';
import { secretMatches } from '../domain/secret.js';
import { peopleErrors } from '../errors.js';
import { accountByEmail } from '../persistence/accounts.repository.js';
import { insertSession } from '../persistence/sessions.repository.js';
import type { Client } from './client.js';
import { GuardedAttempt } from './guarded-attempt.js';
import type { OpenedSession } from './opened-session.js';

@Injectable()
export class SignInWithPassword {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly attempt: GuardedAttempt,
  ) {}

  async execute(input: { readonly email: string; readonly password: string }, client: Client): Promise<OpenedSession> {
    const email = normaliseEmail(input.email);
    const keys = { account: `sign-in:password:${email}`, accountLimit: limits.passwordPerAccount, address: client.address };
    const personId = await this.attempt.run(keys, async () => {
      const account = await accountByEmail(this.db, email);
      return (await secretMatches(account?.passwordHash, input.password)) ? account?.personId : undefined;
    });
    if (personId === undefined) throw peopleErrors.error('people.sign-in-failed');
    return { personId, token: await insertSession(this.db, { personId, device: client.userAgent }, this.clock.now()) };
  }
}
