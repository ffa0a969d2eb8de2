import { useI18n } from '#web/i18n';
import { Badge, DataTable } from '#web/ui';
import type { TestStatistics } from './test-statistics-screen.js';
import { useFigures } from './use-figures.js';
import { optionTone } from './verdicts.js';

type Option = TestStatistics['questions'][number]['options'][number];

/** As options are called in the picture and in the table. */
export function letterOf(index: number): string {
  return String.fromCharCode(65 + (index % 26));
}

export function OptionsTable({ options }: { options: readonly Option[] }) {
  const { t, pick } = useI18n();
  const { share, sharedRange, ranged } = useFigures();
  const letters = new Map(options.map(({ key }, index) => [key, letterOf(index)]));
  return (
    <DataTable
      caption={t('statistics.options')}
      hideCaption
      rows={options}
      rowKey={({ key }) => key}
      columns={[
        { key: 'text', header: t('statistics.option'), primary: true, cell: ({ key, text, correct }) => `${letters.get(key) ?? ''}. ${pick(text)}${correct ? ` (${t('statistics.is-right')})` : ''}` },
        { key: 'share', header: t('statistics.chosen-by'), end: true, cell: (option) => sharedRange(option.share, option.shareCi) },
        ...(['low', 'middle', 'high'] as const).map((third, index) => ({ key: third, header: t(`statistics.third-${third}`), end: true, cell: ({ thirds }: Option) => share(thirds[index] ?? null) })),
        { key: 'rest', header: t('statistics.option-rest'), end: true, cell: (option) => ranged(option.optionRest, option.optionRestCi) },
        { key: 'verdict', header: t('statistics.verdict'), cell: ({ verdict }) => <Badge tone={optionTone(verdict)}>{t(`statistics.option-${verdict}`)}</Badge> },
      ]}
    />
  );
}
