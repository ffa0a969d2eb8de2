import { CompareLanguages } from './application/compare-languages.js';
import { ExportTest } from './application/export-test.js';
import { ListMeasuredTests } from './application/list-measured-tests.js';
import { StatisticsGate } from './application/statistics-gate.js';
import { ViewTestStatistics } from './application/view-test-statistics.js';
import { StatisticsController } from './http/statistics.controller.js';

export const statisticsControllers = [StatisticsController];
export const statisticsProviders = [StatisticsGate, ListMeasuredTests, ViewTestStatistics, CompareLanguages, ExportTest];
