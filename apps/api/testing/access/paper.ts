import type { Demonstration } from '../demonstration.js';
import { staff, type AccessRule, type Made } from './given.js';

const finalTest: Made<Record<string, string>> = async (d) => ({ id: await d.assessment('post') });

async function newSheet(d: Demonstration): Promise<string> {
  const printed = await d.api.call('post', `/api/v1/assessments/${await d.assessment('post')}/sheets`, { cookie: d.cookieOf('trainer'), body: { count: 1, language: 'et' } });
  return (printed.body as { items: { code: string }[] }).items[0]?.code ?? '';
}
const sheet: Made<Record<string, string>> = async (d) => ({ code: await newSheet(d) });
const filledSheet: Made<Record<string, string>> = async (d) => {
  const code = await newSheet(d);
  await d.api.call('put', `/api/v1/sheets/${code}/answers`, { cookie: d.cookieOf('trainer'), body: { responses: [] } });
  return { code };
};

export const paper: Record<string, AccessRule> = {
  viewPaperForm: { may: staff, path: finalTest },
  listSheets: { may: staff, path: finalTest },
  printSheets: { may: staff, path: finalTest, body: { count: 1, language: 'et' } },
  viewSheet: { may: staff, path: sheet },
  enterSheet: { may: staff, path: sheet, body: { responses: [] } },
  linkSheet: { may: staff, path: filledSheet, body: async (d) => ({ personId: await d.guest() }) },
  voidSheet: { may: staff, path: sheet },
};
