import { Link } from '@tanstack/react-router';
import { useI18n } from '#web/i18n';
import { Badge, DataTable } from '#web/ui';
import { competenceCodes, useCompetenceName } from './competences.js';
import type { Bank } from './types.js';

const difficulties = ['easy', 'medium', 'hard'] as const;
type Total = Bank['competences'][number];

/** What the bank asks about: by competence and difficulty how many questions there are, and whether tests can ask any. */
export function CompetenceMap({ bank }: { bank: Bank }) {
  const { t, number } = useI18n();
  const nameOf = useCompetenceName();
  const mapped = new Set(bank.competences.map(({ competence }) => competence));
  // In the order of the frameworks; those of others at the end.
  const codes = [...competenceCodes.filter((code) => mapped.has(code)), ...[...mapped].filter((code) => !competenceCodes.includes(code)).sort()];
  if (codes.length === 0) return null;
  const of = (code: string) => bank.competences.filter(({ competence }) => competence === code);
  const sum = (totals: readonly Total[], part: 'items' | 'final') => totals.reduce((all, total) => all + total[part], 0);
  return (
    <details className="b-more b-map">
      <summary>{t('files.map')}</summary>
      <p className="k-soft k-small">{t('files.map-help')}</p>
      <DataTable
        caption={t('files.map')}
        hideCaption
        rows={codes}
        rowKey={(code) => code}
        columns={[
          {
            key: 'competence',
            header: t('bank.competence'),
            primary: true,
            cell: (code) => (
              <Link to="/teach/banks/$bankId" params={{ bankId: bank.id }} search={{ competence: code }}>
                {nameOf(code)}
              </Link>
            ),
          },
          ...difficulties.map((difficulty) => ({ key: difficulty, header: t(`files.map-${difficulty}`), end: true, cell: (code: string) => number(sum(of(code).filter((total) => total.difficulty === difficulty), 'items')) })),
          { key: 'unsaid', header: t('files.map-unsaid'), end: true, cell: (code) => number(sum(of(code).filter((total) => total.difficulty === null), 'items')) },
          {
            key: 'final',
            header: t('files.map-askable'),
            end: true,
            cell: (code) => (sum(of(code), 'final') === 0 ? <Badge tone="attention">{t('files.map-none')}</Badge> : number(sum(of(code), 'final'))),
          },
        ]}
      />
    </details>
  );
}
