import type { Language, Localized } from '#kernel';
import type { IssuerMode } from './kind-rule.js';

export const certificateLayouts = ['landscape', 'portrait'] as const;
export type CertificateLayout = (typeof certificateLayouts)[number];

/** How a programme issues its certificates. */
export interface IssuerSettings {
  readonly mode: IssuerMode;
  readonly organisation: string;
  readonly registryCode: string;
  readonly noticeNumber: string;
  /** How outcomes are assessed, as a *tunnistus* says it. */
  readonly assessmentMethod: Localized;
  /** Null: certificates do not expire. */
  readonly validityMonths: number | null;
  /** Besides the holder's own language; null: one language. */
  readonly secondLanguage: Language | null;
  readonly layout: CertificateLayout;
  /** Whether certificates for assessed outcomes say what was reached in the final tests. */
  readonly statesResult: boolean;
}

/** Until an administrator says otherwise: neutral certificates, as who has not registered must issue them. */
export const neutralSettings: IssuerSettings = {
  mode: 'neutral',
  organisation: '',
  registryCode: '',
  noticeNumber: '',
  assessmentMethod: { et: 'Lõputest ja praktilised ülesanded', ru: 'Итоговый тест и практические задания', en: 'Final test and practical tasks' },
  validityMonths: null,
  secondLanguage: null,
  layout: 'landscape',
  statesResult: false,
};

/** In whole percent, rounded down: nobody is told more than they reached. Null where it is not to be said. */
export function statedResult({ statesResult }: Pick<IssuerSettings, 'statesResult'>, assessed: boolean, points: { readonly reached: number; readonly most: number } | null): number | null {
  if (!statesResult || !assessed || points === null || points.most <= 0) return null;
  return Math.floor(Math.min(1, Math.max(0, points.reached / points.most)) * 100 + 1e-9);
}

/** The last day of a validity of so many months: the day before the same day of the month, or the month's last. */
export function validUntil(completedOn: string, months: number): string {
  const [year = 0, month = 1, day = 1] = completedOn.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  const sameDay = new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth)));
  if (day <= lastOfMonth) sameDay.setUTCDate(sameDay.getUTCDate() - 1);
  return sameDay.toISOString().slice(0, 10);
}

/** Estonian registry codes have eight digits, the last of which checks the others (as personal codes do). */
export function isRegistryCode(code: string): boolean {
  if (!/^[1-9]\d{7}$/u.test(code)) return false;
  const digits = [...code].map(Number);
  const rest = (weights: readonly number[]) => weights.reduce((sum, weight, i) => sum + weight * (digits[i] ?? 0), 0) % 11;
  const first = rest([1, 2, 3, 4, 5, 6, 7]);
  const check = first < 10 ? first : rest([3, 4, 5, 6, 7, 8, 9]) % 10;
  return check === digits[7];
}
