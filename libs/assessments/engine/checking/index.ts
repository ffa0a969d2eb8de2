export type { FaultCode, ItemFault } from './checks.js';
export { isItemContent, isMissingText, itemFaults } from './item-faults.js';
