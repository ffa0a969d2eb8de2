import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { BouncedAddresses, ContactLimits, nextContactAt } from '#messaging/contract';
import { PeopleDirectory, type SqlPort } from '#people/contract';
import { Database } from '#platform/database';
import { MailSettings } from '#platform/mail';
import { mailDomainOf } from '../domain/bounce.js';
import { giveTurns, takeTurns, type QueuedMessage } from '../persistence/messages.repository.js';
import { sentOnly } from '../persistence/sql-contact-limits.js';

export type Admission = 'send' | 'withhold' | 'undeliverable' | { readonly notBefore: Date };

const usualPerMinute = 120;

/** Decides right before sending, with what holds then: consent, address, hours, the week's count, the pace of the domain. */
@Injectable()
export class DeliveryGate {
  constructor(
    private readonly db: Database,
    private readonly people: PeopleDirectory,
    private readonly addresses: BouncedAddresses,
    private readonly limits: ContactLimits,
    private readonly settings: MailSettings,
    private readonly clock: Clock,
  ) {}

  async admit(tx: SqlPort, messages: readonly QueuedMessage[]): Promise<ReadonlyMap<string, Admission>> {
    const admissions = new Map<string, Admission>();
    const blocked = await this.addresses.among(tx, [...new Set(messages.map(({ recipient }) => recipient))]);
    for (const { id, recipient } of messages) admissions.set(id, blocked.has(recipient) ? 'undeliverable' : 'send');
    await this.askConsents(tx, messages, admissions);
    await this.keepLimits(tx, messages.filter((message) => message.purpose !== 'service' && admissions.get(message.id) === 'send'), admissions);
    await this.pace(messages.filter(({ id }) => admissions.get(id) === 'send'), admissions);
    return admissions;
  }

  /** A withdrawal stops what was written before it (GDPR art. 7(3)). */
  private async askConsents(tx: SqlPort, messages: readonly QueuedMessage[], admissions: Map<string, Admission>): Promise<void> {
    for (const purpose of new Set(messages.map((message) => message.purpose))) {
      if (purpose === 'service') continue;
      const those = messages.filter((message) => message.purpose === purpose);
      const consenting = await this.people.consenting(tx, [...new Set(those.map(({ personId }) => personId))], purpose);
      for (const { id, personId } of those) if (!consenting.has(personId)) admissions.set(id, 'withhold');
    }
  }

  private async keepLimits(tx: SqlPort, messages: readonly QueuedMessage[], admissions: Map<string, Admission>): Promise<void> {
    const { rules } = this.limits;
    if (messages.length === 0 || (rules.quiet === null && rules.perWeek === null)) return;
    const now = this.clock.now();
    const personIds = [...new Set(messages.map(({ personId }) => personId))].sort();
    // Two deliveries to one person at the same time must not each see room for one.
    if (rules.perWeek !== null) await tx.rows(`select pg_advisory_xact_lock(hashtextextended('messaging:' || id, 0)) from unnest($1::text[]) as people(id)`, [personIds]);
    const sent = rules.perWeek === null ? new Map<string, Date[]>() : await sentOnly(tx, personIds, now);
    for (const { id, personId } of messages) {
      const before = sent.get(personId) ?? [];
      const at = nextContactAt(now, before, rules);
      if (at > now) admissions.set(id, { notBefore: at });
      else sent.set(personId, [...before, now]);
    }
  }

  /** Outside of the transaction: a domain's next turn must not wait for the mails of this one. */
  private async pace(messages: readonly QueuedMessage[], admissions: Map<string, Admission>): Promise<void> {
    const perMinute = this.settings.mailPerMinute === undefined ? usualPerMinute : this.settings.mailPerMinute;
    if (perMinute === null || this.settings.smtpUrl === null) return;
    const [now, everyMs] = [this.clock.now(), 60_000 / perMinute];
    const turnless = messages.filter(({ notBefore }) => notBefore === null);
    const turns: { id: string; at: Date }[] = [];
    for (const domain of new Set(turnless.map(({ recipient }) => mailDomainOf(recipient)))) {
      const those = turnless.filter(({ recipient }) => mailDomainOf(recipient) === domain);
      const first = await takeTurns(this.db, domain, those.length, everyMs, now);
      those.forEach(({ id }, index) => turns.push({ id, at: new Date(first.getTime() + index * everyMs) }));
    }
    const waiting = turns.filter(({ at }) => at.getTime() > now.getTime() + 1_000);
    if (waiting.length > 0) await giveTurns(this.db, waiting);
    for (const { id, at } of waiting) admissions.set(id, { notBefore: at });
  }
}
