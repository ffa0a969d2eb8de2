import { staff, training, type AccessRule, type Made } from './given.js';

const finalTest: Made<Record<string, string>> = async (d) => ({ id: await d.assessment('post') });

export const statistics: Record<string, AccessRule> = {
  listMeasuredTests: { may: staff, path: training },
  viewTestStatistics: { may: staff, path: finalTest },
  compareTestLanguages: { may: staff, path: finalTest },
  exportTest: { may: staff, path: finalTest },
};
