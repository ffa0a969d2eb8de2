import { setTimeout } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Messenger } from '#messaging/contract';
import { RateLimits } from '#people/contract';
import { Database } from '#platform/database';
import { BaseUrl } from '#platform/http';
import { limits } from '../domain/limits.js';
import { normaliseEmail } from '../domain/profile.js';
import type { LinkPurpose } from '../domain/sign-in-link.js';
import { accountByEmail } from '../persistence/accounts.repository.js';
import type { Client } from './client.js';
import { sendLink } from './send-link.js';

/** Longer than sending takes, so that the answer's time does not tell whether the address is known. */
const answerAfterMs = 200;

@Injectable()
export class RequestSignInLink {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly rateLimits: RateLimits,
    private readonly messenger: Messenger,
    private readonly base: BaseUrl,
  ) {}

  /** Answers the same for known and unknown addresses. */
  async execute(input: { readonly email: string; readonly purpose: LinkPurpose }, client: Client): Promise<void> {
    const email = normaliseEmail(input.email);
    await this.rateLimits.hit(this.db, `link:address:${client.address}`, limits.linkPerAddress.limit, limits.linkPerAddress.windowSeconds);
    await this.rateLimits.hit(this.db, `link:email:${email}`, limits.linkPerAccount.limit, limits.linkPerAccount.windowSeconds);
    await Promise.all([this.send(email, input.purpose), setTimeout(answerAfterMs)]);
  }

  private async send(email: string, purpose: LinkPurpose): Promise<void> {
    const account = await accountByEmail(this.db, email);
    if (account === undefined) return;
    await this.db.transaction((tx) => sendLink(tx, { personId: account.personId, purpose, baseUrl: this.base.url, now: this.clock.now() }, this.messenger));
  }
}
