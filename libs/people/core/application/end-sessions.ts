import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { deleteSession, deleteSessionsOf } from '../persistence/sessions.repository.js';

@Injectable()
export class EndSessions {
  constructor(private readonly db: Database) {}

  async here(actor: Actor): Promise<void> {
    await deleteSession(this.db, actor.sessionId);
  }

  async everywhere(actor: Actor): Promise<void> {
    await deleteSessionsOf(this.db, actor.personId);
  }
}
