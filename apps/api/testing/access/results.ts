import { everybody, programme, readers, type AccessRule } from './given.js';

export const results: Record<string, AccessRule> = {
  listIndicators: { may: readers, path: programme },
  getIndicator: { may: readers, path: { ...programme, id: 'I07' } },
  listIndicatorFacts: { may: readers, path: { ...programme, id: 'I07' } },
  listInitiatives: { may: readers, path: programme },
  getPublicResults: { may: everybody },
};
