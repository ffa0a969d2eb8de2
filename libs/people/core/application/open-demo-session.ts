import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { RoleName } from '#people/contract';
import { Database } from '#platform/database';
import { BaseUrl } from '#platform/http';
import { demoEmail } from '../domain/demo.js';
import { peopleErrors } from '../errors.js';
import { accountByEmail } from '../persistence/accounts.repository.js';
import { insertSession } from '../persistence/sessions.repository.js';
import type { Client } from './client.js';
import type { OpenedSession } from './opened-session.js';

/** One click into the demonstration as somebody of that role; anywhere else there is no such door. */
@Injectable()
export class OpenDemoSession {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly base: BaseUrl,
  ) {}

  async execute(role: RoleName, client: Client): Promise<OpenedSession> {
    const account = this.base.demo ? await accountByEmail(this.db, demoEmail(role)) : undefined;
    if (account === undefined) throw peopleErrors.error('people.demo-off');
    const { personId } = account;
    return { personId, token: await insertSession(this.db, { personId, device: client.userAgent }, this.clock.now()) };
  }
}
