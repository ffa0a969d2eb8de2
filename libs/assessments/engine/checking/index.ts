export type { FaultCode, ItemFault } from './checks.js';
export { isItemContent, itemFaults } from './item-faults.js';
