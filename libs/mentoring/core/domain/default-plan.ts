import type { Localized } from '#kernel';
import type { FollowUpPlan, PlanStep } from './plan.js';

const day = (days: number, title: Localized): PlanStep => ({ key: `day-${days}`, after: { days }, title, closing: false });
const month = (months: number, title: Localized): PlanStep => ({ key: `month-${months}`, after: { months }, title, closing: false });

const monthTitle = (months: number): Localized => ({
  et: `${months}. kuu mentorina`,
  ru: `${months}-й месяц в роли ментора`,
  en: `Month ${months} as a mentor`,
});

/** Twice in the first month, then rarer, for a year (domain brief, "Mentoring"). */
export const defaultPlan: FollowUpPlan = {
  timeZone: 'Europe/Tallinn',
  at: '10:00',
  quiet: { from: 21, until: 8 },
  answerDays: 14,
  steps: [
    day(7, { et: 'Esimene nädal', ru: 'Первая неделя', en: 'The first week' }),
    day(21, { et: 'Kolm nädalat', ru: 'Три недели', en: 'Three weeks' }),
    day(30, { et: 'Esimene kuu', ru: 'Первый месяц', en: 'The first month' }),
    day(60, { et: 'Kaks kuud', ru: 'Два месяца', en: 'Two months' }),
    day(90, { et: 'Kolm kuud', ru: 'Три месяца', en: 'Three months' }),
    ...[4, 5].map((months) => month(months, monthTitle(months))),
    month(6, { et: 'Pool aastat', ru: 'Полгода', en: 'Half a year' }),
    ...[7, 8, 9, 10, 11].map((months) => month(months, monthTitle(months))),
    { key: 'day-365', after: { days: 365 }, title: { et: 'Aasta sai täis', ru: 'Год в роли ментора', en: 'A full year' }, closing: true },
  ],
};
