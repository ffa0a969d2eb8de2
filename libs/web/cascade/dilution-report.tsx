import type { ReactNode } from 'react';
import type { Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { DataTable, Notice, type Tone } from '#web/ui';

type Dilution = Answer<'/api/v1/programmes/{key}/dilution'>;
const tones: Record<Dilution['verdict'], Tone> = { none: 'info', few: 'info', less: 'attention', kept: 'done', unclear: 'info' };

/** Where a number of a generation leads; funders get the number alone. */
export type OpenGeneration = (generation: number, what: string, shown: string) => ReactNode;
const shownAlone: OpenGeneration = (_generation, _what, shown) => shown;

/** How much of the learning reaches the second generation: first in a sentence, then in numbers. */
export function DilutionReport({ dilution, action, open = shownAlone }: { dilution: Dilution; action?: ReactNode; open?: OpenGeneration }) {
  const { t, pick, number, percent, percentRange } = useI18n();
  const { verdict, difference, low, high, generations, questions } = dilution;
  const points = (share: number) => number(Math.round(share * 100));
  const range = (from: number | null, to: number | null) => (from === null || to === null ? '' : percentRange(from, to));
  return (
    <section className="k-stack">
      <h2>{t('dilution.title')}</h2>
      <p className="k-soft">{t('dilution.lead')}</p>
      <Notice tone={tones[verdict]} title={t(`dilution.verdict-${verdict}`)}>
        {difference !== null && low !== null && high !== null && <p>{t('dilution.difference', { points: points(difference), low: points(low), high: points(high) })}</p>}
        {verdict === 'few' && <p>{t('dilution.few-help')}</p>}
      </Notice>
      {generations.length > 0 && (
        <DataTable
          caption={t('dilution.by-generation')}
          rows={generations}
          rowKey={({ generation }) => String(generation)}
          columns={[
            { key: 'generation', header: t('dilution.who'), primary: true, cell: ({ generation }) => (generation === 1 ? t('dilution.trained') : t('dilution.reached', { generation })) },
            { key: 'people', header: t('dilution.people'), end: true, cell: ({ generation, people }) => (people === null ? t('dilution.hidden') : open(generation, t('dilution.people'), number(people))) },
            { key: 'mean', header: t('dilution.mean'), end: true, cell: ({ generation, mean }) => (mean === null ? t('dilution.below-ten') : open(generation, t('dilution.mean'), percent(mean))) },
            { key: 'interval', header: t('dilution.interval'), end: true, cell: ({ low: from, high: to }) => range(from, to) || '–' },
          ]}
        />
      )}
      {generations.some((generation) => generation.questions !== null) && (
        <details className="k-reveal">
          <summary>{t('dilution.by-question')}</summary>
          <DataTable
            caption={t('dilution.by-question')}
            hideCaption
            rows={questions.map((stem, index) => ({ stem, index }))}
            rowKey={({ index }) => String(index)}
            columns={[
              { key: 'stem', header: t('dilution.question'), primary: true, cell: ({ stem }) => pick(stem) },
              ...generations.map(({ generation, questions: shares }) => ({
                key: String(generation),
                header: generation === 1 ? t('dilution.trained') : t('dilution.reached', { generation }),
                end: true,
                cell: ({ index }: { index: number }) => (shares?.[index] === undefined ? '–' : open(generation, pick(questions[index] ?? { et: '', ru: '', en: '' }), percent(shares[index]))),
              })),
            ]}
          />
        </details>
      )}
      {action}
    </section>
  );
}
