import { Injectable } from '@nestjs/common';
import { Clock, type Language } from '#kernel';
import { SessionLookup, type Actor, type Grant } from '#platform/auth';
import { Database, firstRow, prepared } from '#platform/database';
import { seenEveryMs, sessionMs } from '../domain/session.js';
import { SessionCache } from './session-cache.js';

interface SessionRecord {
  readonly sessionId: string;
  readonly personId: string;
  readonly language: Language;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly grants: Grant[];
}

const sessionByToken = prepared(
  `select s.id as "sessionId", s.person_id as "personId", p.language, s.last_seen_at as "lastSeenAt", s.expires_at as "expiresAt",
     coalesce((select jsonb_agg(jsonb_build_object('role', g.role, 'programmeId', g.programme_id)) from people.role_grant g where g.person_id = s.person_id), '[]') as grants
   from people.session s join people.person p on p.id = s.person_id
   where s.token_hash = $1 and s.expires_at > $2`,
);

/** One indexed query finds session, person and grants together. */
@Injectable()
export class SqlSessionLookup extends SessionLookup {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly held: SessionCache,
  ) {
    super();
  }

  async find(tokenHash: Buffer): Promise<Actor | undefined> {
    const now = this.clock.now();
    const version = this.held.version;
    const record = await firstRow<SessionRecord>(this.db, sessionByToken, [tokenHash, now]);
    if (record === undefined) return undefined;
    const { lastSeenAt, expiresAt, ...actor } = record;
    if (now.getTime() - lastSeenAt.getTime() >= seenEveryMs) await this.roll(actor.sessionId, now);
    else this.held.hold(tokenHash.toString('latin1'), { actor, lastSeenAt, expiresAt }, version);
    return actor;
  }

  override async findHeld(tokenHash: Buffer): Promise<Actor | undefined> {
    const known = this.held.find(tokenHash.toString('latin1'));
    const now = this.clock.now();
    if (known === undefined || known.expiresAt <= now || now.getTime() - known.lastSeenAt.getTime() >= seenEveryMs) return this.find(tokenHash);
    return known.actor;
  }

  private async roll(sessionId: string, now: Date): Promise<void> {
    await this.db.rows(`update people.session set last_seen_at = $2, expires_at = $3 where id = $1 and last_seen_at <= $4`, [
      sessionId,
      now,
      new Date(now.getTime() + sessionMs),
      new Date(now.getTime() - seenEveryMs),
    ]);
  }
}
