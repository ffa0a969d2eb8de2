import { staff, type AccessRule, type Made } from './given.js';

const finalTest: Made<Record<string, string>> = async (d) => ({ id: await d.assessment('post') });

export const testSettings: Record<string, AccessRule> = {
  viewTestSettings: { may: staff, path: finalTest },
  listSettingsChanges: { may: staff, path: finalTest },
  changeTestSettings: {
    may: staff,
    path: finalTest,
    body: async (d) => {
      const seen = await d.api.call('get', `/api/v1/assessments/${await d.assessment('post')}/settings`, { cookie: d.cookieOf('trainer') });
      const { version, settings } = seen.body as { version: string; settings: Record<string, unknown> };
      const { opensAt, closesAt, timeLimitMinutes, attemptsAllowed, counts, pages, review } = settings;
      return { version, opensAt, closesAt, timeLimitMinutes, attemptsAllowed, counts, pages: pages === 'one' ? 'all' : 'one', review, reason: 'Üks leht on mugavam.' };
    },
  },
};
