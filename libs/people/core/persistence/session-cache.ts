import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Database, listen, type Listening } from '#platform/database';
import type { Actor } from '#platform/auth';

/** What is known of a session token. */
export interface KnownSession {
  readonly actor: Actor;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly readAt: number;
}

/** The channel on which the database tells whose session ended or whose role was taken, by triggers; the payload is the person. */
const channel = 'kaasa_session';
const longestMs = 60_000;
const capacity = 20_000;

/**
 * Sessions as they were last read, for routes that many people ask many times a minute (`@HeldSession`). Held only while the
 * database can tell this process of each end: without that connection nothing is held. An end elsewhere reaches it within
 * milliseconds; whoever ends sessions here waits until it has (`caughtUp`), so that none is used after the answer.
 */
@Injectable()
export class SessionCache implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly sessions = new Map<string, KnownSession>();
  private serving = false;
  private listening: Listening | null = null;
  private changes = 0;

  constructor(private readonly db: Database) {}

  onApplicationBootstrap(): void {
    this.serving = true;
  }

  async onModuleDestroy(): Promise<void> {
    this.serving = false;
    this.sessions.clear();
    await this.listening?.end();
  }

  /** Counts what the database has told; a session read before a change must not be held after it. */
  get version(): number {
    return this.changes;
  }

  find(token: string): KnownSession | undefined {
    const known = this.sessions.get(token);
    if (known === undefined) return undefined;
    if (performance.now() - known.readAt < longestMs) return known;
    this.sessions.delete(token);
    return undefined;
  }

  hold(token: string, session: Omit<KnownSession, 'readAt'>, readAtVersion: number): void {
    this.listening ??= this.serving ? listen(this.db, channel, { told: (personId) => this.forget(personId), lost: () => this.forgetAll() }) : null;
    if (this.listening?.connected !== true || readAtVersion !== this.changes) return;
    this.sessions.delete(token);
    this.sessions.set(token, { ...session, readAt: performance.now() });
    const [oldest] = this.sessions.size > capacity ? this.sessions.keys() : [];
    if (oldest !== undefined) this.sessions.delete(oldest);
  }

  /** Waits until this process has heard of every change that was committed before. */
  async caughtUp(): Promise<void> {
    await this.listening?.caughtUp();
  }

  private forget(personId: string): void {
    this.changes += 1;
    for (const [token, { actor }] of this.sessions) if (actor.personId === personId) this.sessions.delete(token);
  }

  private forgetAll(): void {
    this.changes += 1;
    this.sessions.clear();
  }
}
