import { toolItems } from './tool-items.js';
import { votingItems } from './voting-items.js';

export const items = [...votingItems, ...toolItems];
