import { useI18n } from '#web/i18n';
import { useMedia } from '#web/ui';
import { letterOf } from './options-table.js';
import type { TestStatistics } from './test-statistics-screen.js';

type Option = TestStatistics['questions'][number]['options'][number];

const height = 260;
const margin = { left: 40, right: 22, top: 14, bottom: 50 };
/** Drawn at the size at which it is shown, so that its letters keep theirs. */
const widths = { phone: 310, desk: 640 };
const lineHeight = 15;
const y = (share: number) => height - margin.bottom - share * (height - margin.top - margin.bottom);

/** Who chooses what, from those who know least to those who know most; the table below says the same in figures. */
export function OptionCurves({ options }: { options: readonly Option[] }) {
  const { t, percent } = useI18n();
  const width = useMedia('(max-width: 40rem)') ? widths.phone : widths.desk;
  const inset = width / 9;
  const third = (index: number) => margin.left + inset + (index * (width - margin.left - margin.right - 2 * inset)) / 2;
  const curves = options.map(({ key, correct, thirds }, index) => ({ key, correct, letter: letterOf(index), points: thirds.flatMap((share, at) => (share === null ? [] : [{ x: third(at), y: y(share) }])) }));
  if (curves.every(({ points }) => points.length < 2)) return null;
  const ends = spread(curves.map(({ points }) => points.at(-1)?.y ?? y(0)));
  return (
    <figure className="k-stack">
      <figcaption>
        <strong>{t('statistics.curves')}</strong>
        <br />
        <span className="k-soft">{t('statistics.curves-help')}</span>
      </figcaption>
      <svg className="s-chart" viewBox={`0 0 ${width} ${height}`} style={{ maxInlineSize: width * 1.15 }} aria-hidden="true">
        {[0, 0.5, 1].map((tick) => (
          <g key={tick}>
            <line x1={margin.left} x2={width - margin.right} y1={y(tick)} y2={y(tick)} className="s-chart__grid" />
            <text x={margin.left - 8} y={y(tick) + 4} textAnchor="end">
              {percent(tick)}
            </text>
          </g>
        ))}
        {(['low', 'middle', 'high'] as const).map((name, index) => (
          <text key={name} y={height - 28} textAnchor="middle">
            {t(`statistics.third-${name}`)
              .split(' ')
              .map((word, line) => (
                <tspan key={word} x={third(index)} dy={line * lineHeight}>
                  {word}
                </tspan>
              ))}
          </text>
        ))}
        {curves.map(({ key, correct, letter, points }, index) => (
          <g key={key} className={correct ? 's-curve s-curve--right' : 's-curve'}>
            <polyline points={points.map((point) => `${point.x},${point.y}`).join(' ')} />
            {points.map((point) => (
              <circle key={point.x} cx={point.x} cy={point.y} r={4} />
            ))}
            <text x={(points.at(-1)?.x ?? 0) + 14} y={(ends[index] ?? 0) + 5}>
              {letter}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}

/** Letters at the ends of curves that end together stand one below the other; only those that would leave the chart move up. */
function spread(ends: readonly number[]): number[] {
  const order = ends.map((end, index) => ({ end, index })).sort((a, b) => a.end - b.end);
  const placed = [...ends];
  let last = -Infinity;
  for (const { end, index } of order) {
    last = Math.max(end, last + lineHeight);
    placed[index] = last;
  }
  let lowest = height - margin.bottom;
  for (const { index } of order.reverse()) {
    placed[index] = Math.min(placed[index] ?? lowest, lowest);
    lowest = (placed[index] ?? lowest) - lineHeight;
  }
  return placed;
}
