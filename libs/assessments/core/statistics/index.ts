import { CompareLanguages } from './application/compare-languages.js';
import { ExportFigures } from './application/export-figures.js';
import { ExportTest } from './application/export-test.js';
import { ListMeasuredTests } from './application/list-measured-tests.js';
import { StatisticsGate } from './application/statistics-gate.js';
import { ViewTestStatistics } from './application/view-test-statistics.js';
import { ExportsController } from './http/exports.controller.js';
import { StatisticsController } from './http/statistics.controller.js';
import { ExportTestHandler } from './jobs/export-test.handler.js';
import { ForgetExports } from './jobs/forget-exports.task.js';
import { ExportRow } from './persistence/export.row.js';

export const statisticsRows = [ExportRow];
export const statisticsControllers = [StatisticsController, ExportsController];
export const statisticsProviders = [StatisticsGate, ListMeasuredTests, ViewTestStatistics, CompareLanguages, ExportTest, ExportFigures, ExportTestHandler, ForgetExports];
export const statisticsHandlers = [ExportTestHandler];
export const statisticsPeriodic = [ForgetExports];
