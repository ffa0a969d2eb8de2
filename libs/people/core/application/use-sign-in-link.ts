import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Database } from '#platform/database';
import { passwordResetMs } from '../domain/session.js';
import { linkStanding, type LinkPurpose } from '../domain/sign-in-link.js';
import { peopleErrors } from '../errors.js';
import { consumeLink, linkByToken, type StoredLink } from '../persistence/links.repository.js';
import { insertSession } from '../persistence/sessions.repository.js';
import type { Client } from './client.js';
import type { OpenedSession } from './opened-session.js';

@Injectable()
export class UseSignInLink {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Changes nothing: mail scanners open links too. */
  async show(token: string): Promise<{ purpose: LinkPurpose; givenName: string }> {
    const { purpose, givenName } = open(await linkByToken(this.db, token), this.clock.now());
    return { purpose, givenName };
  }

  async execute(token: string, client: Client): Promise<OpenedSession> {
    const now = this.clock.now();
    return this.db.transaction(async (tx) => {
      const { personId, purpose } = open(await linkByToken(tx, token), now);
      if (!(await consumeLink(tx, token, now))) throw peopleErrors.error('people.link-used');
      const reset = purpose === 'set-password' ? { passwordResetUntil: new Date(now.getTime() + passwordResetMs) } : {};
      return { personId, token: await insertSession(tx, { personId, device: client.userAgent, ...reset }, now) };
    });
  }
}

function open(link: StoredLink | undefined, now: Date): StoredLink {
  const standing = linkStanding(link, now);
  if (standing === 'used') throw peopleErrors.error('people.link-used');
  if (standing === 'expired' || link === undefined) throw peopleErrors.error('people.link-expired');
  return link;
}
