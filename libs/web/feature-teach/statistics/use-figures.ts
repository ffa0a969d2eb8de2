import { useI18n } from '#web/i18n';

export interface Figures {
  /** A figure with so many digits; a dash for one that does not exist. */
  plain(value: number | null, digits?: number): string;
  /** The figure with its 95 % interval in words, all with as many digits. */
  ranged(value: number | null, interval: readonly number[] | null, digits?: number): string;
  share(value: number | null): string;
  sharedRange(value: number | null, interval: readonly number[] | null): string;
}

const missing = '–';

/** How figures are written: a dash is not a zero, and an estimate comes with its range. */
export function useFigures(): Figures {
  const { t, number, percent } = useI18n();
  const within = (value: string, interval: readonly number[] | null, write: (end: number) => string): string => {
    const [low, high] = interval ?? [];
    return low === undefined || high === undefined ? value : t('statistics.range', { value, low: write(low), high: write(high) });
  };
  return {
    plain: (value, digits = 2) => (value === null ? missing : number(value, digits)),
    ranged: (value, interval, digits = 2) => (value === null ? missing : within(number(value, digits, digits), interval, (end) => number(end, digits, digits))),
    share: (value) => (value === null ? missing : percent(value)),
    sharedRange: (value, interval) => (value === null ? missing : within(percent(value), interval, (end) => percent(end))),
  };
}
