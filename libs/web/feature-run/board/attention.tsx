import { Link } from '@tanstack/react-router';
import { useI18n } from '#web/i18n';
import { classes } from '#web/ui';
import type { Board, BoardSearch } from './types.js';

const figures = ['needsHelp', 'overdue', 'silent'] as const;
const words = { needsHelp: 'needs-help', overdue: 'overdue', silent: 'silent' } as const;

/** What cannot wait; each number leads to its people. */
export function Attention({ counts, chosen }: { counts: Board['figures']; chosen: BoardSearch }) {
  const { t, number } = useI18n();
  return (
    <nav aria-label={t('follow.attention')} className="r-pipeline">
      {figures.map((figure) => (
        <Link
          key={figure}
          to="/run/mentors"
          search={chosen[figure] === true ? {} : { [figure]: true }}
          aria-current={chosen[figure] === true ? 'true' : undefined}
          className={classes('r-stage', 'r-stage--link', counts[figure] > 0 && 'r-stage--attention', chosen[figure] === true && 'r-stage--on')}
        >
          <span className="r-stage__count">{number(counts[figure])}</span>
          <span>{t(`follow.figure-${words[figure]}`)}</span>
        </Link>
      ))}
    </nav>
  );
}
