import { newId } from '#kernel';
import { staff, training, type AccessRule, type Made } from './given.js';

const finalTest: Made<Record<string, string>> = async (d) => ({ id: await d.assessment('post') });

const storedExport: Made<Record<string, string>> = async (d) => ({
  id: await d.value(
    `insert into assessments.export (id, assessment_id, name, media_type, bytes, expires_at) values ($1, $2, 'x.csv', 'text/csv', 'x', '2100-01-01') returning id as value`,
    [newId(), await d.assessment('post')],
  ),
});

export const statistics: Record<string, AccessRule> = {
  listMeasuredTests: { may: staff, path: training },
  viewTestStatistics: { may: staff, path: finalTest },
  compareTestLanguages: { may: staff, path: finalTest },
  exportTest: { may: staff, path: finalTest },
  exportGains: { may: staff, path: training },
  exportLanguages: { may: staff, path: finalTest },
  beginTestExport: { may: staff, path: finalTest },
  fetchTestExport: { may: staff, path: storedExport },
};
