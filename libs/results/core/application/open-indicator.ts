import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database';
import type { ProgrammeSummary } from '#programme/contract';
import { indicatorOf } from '../domain/indicators.js';
import { resultsErrors } from '../errors.js';
import { indicatorBreakdown, indicatorMonths, indicatorValue, type BreakdownRow, type MonthRow } from '../persistence/indicator-facts.query.js';
import type { MeasuredIndicator } from './list-indicators.js';

export interface OpenedIndicator extends MeasuredIndicator {
  readonly months: MonthRow[];
  readonly breakdown: BreakdownRow[];
}

/** One indicator with its months and breakdowns. */
@Injectable()
export class OpenIndicator {
  constructor(private readonly db: Database) {}

  async execute(programme: ProgrammeSummary, id: string): Promise<OpenedIndicator> {
    const indicator = indicatorOf(id);
    if (indicator === undefined) throw resultsErrors.error('results.not-found');
    const [value, months, breakdown] = await Promise.all([
      indicatorValue(this.db, programme.id, indicator.query),
      indicatorMonths(this.db, programme.id, indicator.query, programme.timeZone),
      indicatorBreakdown(this.db, programme.id, indicator.query),
    ]);
    return { indicator, value, months, breakdown };
  }
}
