import { Injectable } from '@nestjs/common';
import { toPage, type Page, type PageRequest } from '#kernel';
import { PeopleDirectory, type PersonContact } from '#people/contract';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import type { Assessment } from '../../domain/attempt.js';
import { StatisticsGate } from '../../statistics/application/statistics-gate.js';
import { changeableIn, type Changeable } from '../domain/settings-change.js';
import { changesOf, plannedBy, readSettings, type SettingsChange } from '../persistence/settings.repository.js';

export interface SettingsOfTest {
  readonly assessment: Assessment;
  readonly version: string;
  readonly changeable: readonly Changeable[];
  /** How many people are taking it now. */
  readonly open: number;
  /** From what it was published; null for the test of a module. */
  readonly planId: string | null;
}

export interface NamedChange {
  readonly change: SettingsChange;
  readonly by: PersonContact | null;
}

/** How a published test is taken, what of that can change, and what was changed why. */
@Injectable()
export class ViewSettings {
  constructor(
    private readonly db: Database,
    private readonly gate: StatisticsGate,
    private readonly people: PeopleDirectory,
  ) {}

  async execute(actor: Actor, assessmentId: string): Promise<SettingsOfTest> {
    const assessment = await this.gate.assessment(actor, assessmentId);
    const [{ settings, version, open }, planned] = await Promise.all([readSettings(this.db, assessment.id), plannedBy(this.db, assessment.id)]);
    const test = { ...assessment, settings };
    return { assessment: test, version, changeable: changeableIn(test), open, planId: planned?.planId ?? null };
  }

  async history(actor: Actor, assessmentId: string, page: PageRequest): Promise<Page<NamedChange>> {
    const { id } = await this.gate.assessment(actor, assessmentId);
    const { items, next } = toPage(await changesOf(this.db, id, page), page.limit, ({ id: changeId }) => [changeId], (change) => change);
    const people = await this.people.contacts(this.db, [...new Set(items.map(({ changedBy }) => changedBy))]);
    return { items: items.map((change) => ({ change, by: people.get(change.changedBy) ?? null })), next };
  }
}
