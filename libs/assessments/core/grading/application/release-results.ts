import { Injectable } from '@nestjs/common';
import { fileURLToPath } from 'node:url';
import { Clock } from '#kernel';
import { Messenger } from '#messaging/contract';
import { PeopleDirectory } from '#people/contract';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { BaseUrl } from '#platform/http';
import { StatisticsGate } from '../../statistics/application/statistics-gate.js';
import { releaseResults } from '../persistence/grading.repository.js';

const template = { name: 'result-ready', folder: fileURLToPath(new URL('../../mail', import.meta.url)) };

/** Opens the results of a test that were held back, all of them or some, and tells the people; a second time it opens what has come since. */
@Injectable()
export class ReleaseResults {
  constructor(
    private readonly db: Database,
    private readonly gate: StatisticsGate,
    private readonly messenger: Messenger,
    private readonly people: PeopleDirectory,
    private readonly base: BaseUrl,
    private readonly clock: Clock,
  ) {}

  /** Answers how many were opened now. */
  async execute(actor: Actor, assessmentId: string, attemptIds: readonly string[] | null): Promise<number> {
    const { id, title } = await this.gate.assessment(actor, assessmentId);
    return this.db.transaction(async (tx) => {
      const released = await releaseResults(tx, id, attemptIds, this.clock.now());
      const contacts = await this.people.contacts(tx, released.map(({ personId }) => personId));
      await this.messenger.sendMany(
        tx,
        released.flatMap(({ id: attemptId, personId }) => {
          const contact = contacts.get(personId);
          if (contact === undefined) return [];
          const values = { testTitle: title[contact.language], resultUrl: `${this.base.url}/learn/attempts/${attemptId}/result` };
          return [{ personId, purpose: 'service' as const, template, values, key: `result-ready:${attemptId}` }];
        }),
      );
      return released.length;
    });
  }
}
