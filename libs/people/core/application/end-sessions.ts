import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { SessionCache } from '../persistence/session-cache.js';
import { deleteSession, deleteSessionsOf } from '../persistence/sessions.repository.js';

@Injectable()
export class EndSessions {
  constructor(
    private readonly db: Database,
    private readonly held: SessionCache,
  ) {}

  async here(actor: Actor): Promise<void> {
    await deleteSession(this.db, actor.sessionId);
    await this.held.caughtUp();
  }

  async everywhere(actor: Actor): Promise<void> {
    await deleteSessionsOf(this.db, actor.personId);
    await this.held.caughtUp();
  }
}
