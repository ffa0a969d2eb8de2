import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database';
import type { Indicator } from '../domain/indicator.js';
import { indicators } from '../domain/indicators.js';
import { indicatorValue, type IndicatorValue } from '../persistence/indicator-facts.query.js';

export interface MeasuredIndicator {
  readonly indicator: Indicator;
  readonly value: IndicatorValue;
}

/** The indicators with what the ledger says of them now. */
@Injectable()
export class ListIndicators {
  constructor(private readonly db: Database) {}

  async execute(programmeId: string, ids?: readonly string[]): Promise<MeasuredIndicator[]> {
    const wanted = ids === undefined ? indicators : indicators.filter(({ id }) => ids.includes(id));
    return Promise.all(wanted.map(async (indicator) => ({ indicator, value: await indicatorValue(this.db, programmeId, indicator.query) })));
  }
}
