import { useI18n } from '#web/i18n';

/** Working minutes left, in words; below zero they are over. */
export function useWorkingTime(): (minutes: number) => string {
  const { t, number } = useI18n();
  return (minutes) => {
    const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
    return t(minutes < 0 ? 'follow.time-over' : 'follow.time-left', { hours: number(hours), minutes: rest });
  };
}
