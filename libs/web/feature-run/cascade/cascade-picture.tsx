import { useI18n } from '#web/i18n';
import type { CascadeNode } from './ordered.js';

const row = 30;
const column = 260;

/** The lineage as a drawing: a circle a mentor, its size the people who confirmed. The table below says the same in words. */
export function CascadePicture({ nodes }: { nodes: readonly CascadeNode[] }) {
  const { t, number } = useI18n();
  const depth = Math.max(1, ...nodes.map(({ generation }) => generation));
  const most = Math.max(1, ...nodes.map(({ confirmed }) => confirmed));
  const at = new Map(nodes.map(({ candidacyId, generation }, index) => [candidacyId, { x: 24 + (generation - 1) * column, y: row * (index + 0.75) }]));
  const [width, height] = [depth * column + 24, row * (nodes.length + 0.5)];
  return (
    <div className="r-cascade" role="region" aria-label={t('cascade.picture')} tabIndex={0}>
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={t('cascade.picture-label', { count: nodes.length, depth })}>
        {nodes.map(({ candidacyId, parentId }) => {
          const [from, to] = [parentId === null ? undefined : at.get(parentId), at.get(candidacyId)];
          if (from === undefined || to === undefined) return null;
          return <path key={candidacyId} className="r-cascade__line" d={`M${from.x} ${from.y} C${from.x} ${to.y}, ${from.x} ${to.y}, ${to.x - 10} ${to.y}`} />;
        })}
        {nodes.map((node) => {
          const place = at.get(node.candidacyId);
          if (place === undefined) return null;
          return (
            <g key={node.candidacyId} className={node.matches ? undefined : 'r-cascade__other'}>
              <circle className={node.state === 'active' || node.state === 'paused' ? 'r-cascade__on' : 'r-cascade__off'} cx={place.x} cy={place.y} r={4 + 8 * Math.sqrt(node.confirmed / most)} />
              <text x={place.x + 18} y={place.y + 5}>
                {node.name}
                <tspan className="r-cascade__count" dx={8}>
                  {number(node.confirmed)} / {number(node.claimed)}
                </tspan>
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
