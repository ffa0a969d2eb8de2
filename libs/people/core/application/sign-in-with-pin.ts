import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Database } from '#platform/database';
import { limits } from '../domain/limits.js';
import { digitsOf } from '../domain/personal-code.js';
import { secretMatches } from '../domain/secret.js';
import { peopleErrors } from '../errors.js';
import { accountByPersonalCode } from '../persistence/accounts.repository.js';
import { insertSession } from '../persistence/sessions.repository.js';
import type { Client } from './client.js';
import { GuardedAttempt } from './guarded-attempt.js';
import type { OpenedSession } from './opened-session.js';

@Injectable()
export class SignInWithPin {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly attempt: GuardedAttempt,
  ) {}

  async execute(input: { readonly personalCode: string; readonly pin: string }, client: Client): Promise<OpenedSession> {
    const code = digitsOf(input.personalCode);
    const keys = { account: `sign-in:pin:${code}`, accountLimit: limits.pinPerAccount, address: client.address };
    const personId = await this.attempt.run(keys, async () => {
      const account = await accountByPersonalCode(this.db, code);
      return (await secretMatches(account?.pinHash, digitsOf(input.pin))) ? account?.personId : undefined;
    });
    if (personId === undefined) throw peopleErrors.error('people.pin-failed');
    return { personId, token: await insertSession(this.db, { personId, device: client.userAgent }, this.clock.now()) };
  }
}
