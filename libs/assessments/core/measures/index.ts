import { MeasureItems } from './application/measure-items.js';
import { FindStaleTests } from './jobs/find-stale-tests.task.js';
import { MeasureItemsHandler } from './jobs/measure-items.handler.js';
import { ItemMeasureRow, MeasuredItemRow, MeasuredTestRow } from './persistence/measure.row.js';

export { MeasureItems } from './application/measure-items.js';
export { staleTests } from './persistence/measures.repository.js';
export const measuresRows = [MeasuredTestRow, ItemMeasureRow, MeasuredItemRow];
export const measuresProviders = [MeasureItems, MeasureItemsHandler, FindStaleTests];
export const measuresHandlers = [MeasureItemsHandler];
export const measuresPeriodic = [FindStaleTests];
