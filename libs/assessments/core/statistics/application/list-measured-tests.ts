import { Injectable } from '@nestjs/common';
import type { Localized } from '#kernel';
import { CurriculaDirectory } from '#curricula/contract';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { gainReport, type ModuleGain } from '../domain/gain-report.js';
import { measuredTests, sharesBeforeAndAfter, type MeasuredTest } from '../persistence/measured-tests.query.js';
import { StatisticsGate } from './statistics-gate.js';

export interface MeasuredTraining {
  readonly tests: readonly MeasuredTest[];
  readonly gains: readonly ModuleGain[];
}

/** The tests of a training with what people gained from each module. */
@Injectable()
export class ListMeasuredTests {
  constructor(
    private readonly db: Database,
    private readonly gate: StatisticsGate,
    private readonly curricula: CurriculaDirectory,
  ) {}

  async execute(actor: Actor, activityId: string): Promise<MeasuredTraining> {
    const { id } = await this.gate.activity(actor, activityId);
    const [tests, shares, course] = await Promise.all([measuredTests(this.db, id), sharesBeforeAndAfter(this.db, id), this.curricula.course(this.db, id)]);
    const titles = new Map<string, Localized>(course.map(({ moduleId, title }) => [moduleId, title]));
    const phasesOf = (moduleId: string) => tests.filter((test) => test.moduleId === moduleId).map(({ phase }) => phase);
    const modules = [...new Set(tests.flatMap(({ moduleId }) => moduleId ?? []))].flatMap((moduleId) => {
      const title = titles.get(moduleId);
      return title !== undefined && phasesOf(moduleId).includes('pre') && phasesOf(moduleId).includes('post') ? [{ moduleId, title }] : [];
    });
    return { tests, gains: gainReport(modules, shares) };
  }
}
