import { useI18n } from '#web/i18n';
import { useMedia } from '#web/ui';
import type { TestStatistics } from './test-statistics-screen.js';
import { verdictTone } from './verdicts.js';

type Question = TestStatistics['questions'][number];

const height = 300;
const margin = { left: 40, right: 14, top: 14, bottom: 42 };
const lowest = -0.4;
/** Drawn at the size at which it is shown, so that its letters keep theirs. */
const widths = { phone: 310, desk: 640 };

const y = (itemRest: number) => {
  const share = (Math.min(1, Math.max(lowest, itemRest)) - lowest) / (1 - lowest);
  return height - margin.bottom - share * (height - margin.top - margin.bottom);
};

/** Each question by how easy it is and how well it tells people apart; the table below says the same in figures. */
export function ScatterChart({ questions }: { questions: readonly Question[] }) {
  const { t, number, percent } = useI18n();
  const width = useMedia('(max-width: 40rem)') ? widths.phone : widths.desk;
  const x = (facility: number) => margin.left + Math.min(1, Math.max(0, facility)) * (width - margin.left - margin.right);
  const placed = questions.flatMap(({ position, facility, itemRest, verdict }) => (facility === null || itemRest === null ? [] : [{ position, facility, itemRest, verdict }]));
  if (placed.length === 0) return null;
  return (
    <figure className="k-stack">
      <figcaption>
        <strong>{t('statistics.scatter')}</strong>
        <br />
        <span className="k-soft">{t('statistics.scatter-help')}</span>
      </figcaption>
      <svg className="s-chart" viewBox={`0 0 ${width} ${height}`} style={{ maxInlineSize: width * 1.15 }} aria-hidden="true">
        <rect x={x(0.3)} y={y(1)} width={x(0.9) - x(0.3)} height={y(0.2) - y(1)} className="s-chart__good" />
        {[0, 0.25, 0.5, 0.75, 1].map((tick) => (
          <g key={tick}>
            <line x1={x(tick)} x2={x(tick)} y1={y(lowest)} y2={y(1)} className="s-chart__grid" />
            <text x={x(tick)} y={height - margin.bottom + 16} textAnchor={tick === 1 ? 'end' : 'middle'}>
              {percent(tick)}
            </text>
          </g>
        ))}
        {[-0.4, 0, 0.2, 0.6, 1].map((tick) => (
          <g key={tick}>
            <line x1={x(0)} x2={x(1)} y1={y(tick)} y2={y(tick)} className={tick === 0 ? 's-chart__axis' : 's-chart__grid'} />
            <text x={margin.left - 8} y={y(tick) + 4} textAnchor="end">
              {number(tick)}
            </text>
          </g>
        ))}
        <text x={(x(0) + x(1)) / 2} y={height - 6} textAnchor="middle" className="s-chart__name">
          {t('statistics.facility')}
        </text>
        {placed.map(({ position, facility, itemRest, verdict }) => (
          <g key={position} className={`s-dot s-dot--${verdictTone(verdict)}`}>
            <circle cx={x(facility)} cy={y(itemRest)} r={11} />
            <text x={x(facility)} y={y(itemRest) + 4} textAnchor="middle">
              {position}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}
