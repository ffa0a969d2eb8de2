import { useI18n } from '#web/i18n';
import { BarChart } from '#web/ui';

/** Of a question without options to choose from: what people reach on it who did worse, middling and better on the rest of the test. */
export function ScoreCurve({ thirds }: { thirds: readonly (number | null)[] }) {
  const { t, percent } = useI18n();
  const shares = (['low', 'middle', 'high'] as const).flatMap((third, index) => {
    const share = thirds[index];
    return share === null || share === undefined ? [] : [{ label: t(`statistics.third-${third}`), value: share }];
  });
  if (shares.length < 2) return null;
  return (
    <section className="k-stack">
      <h2>{t('statistics.score-curve')}</h2>
      <p className="k-soft">{t('statistics.score-curve-help')}</p>
      <BarChart title={t('statistics.score-curve-chart')} valueHeader={t('statistics.score-curve-chart')} format={percent} data={shares} />
    </section>
  );
}
