import { useI18n } from '#web/i18n';
import { BarChart } from '#web/ui';

interface Month {
  month: string;
  count: number;
  cumulative: number;
}

/** How the number grew, month by month. */
export function MonthsChart({ months, target }: { months: readonly Month[]; target: number | null }) {
  const { t, language } = useI18n();
  const format = new Intl.DateTimeFormat({ et: 'et-EE', ru: 'ru-RU', en: 'en-GB' }[language], { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const last = months.length - 1;
  const data = months.map(({ month, cumulative }, index) => ({
    label: format.format(new Date(`${month}-15T12:00:00Z`)),
    value: cumulative,
    target: index === last ? target : null,
  }));
  return <BarChart title={t('results.cumulative')} data={data} valueHeader={t('results.actual')} />;
}
