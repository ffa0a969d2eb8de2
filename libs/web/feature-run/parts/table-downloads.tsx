import { useI18n } from '#web/i18n';
import { ButtonAnchor } from '#web/ui';
import { useProgrammeKey } from '../use-programme-key.js';

export type MentoringTable = 'tasks' | 'done' | 'workload' | 'leaving' | 'cascade' | 'people' | 'meetings' | 'diaries' | 'groups' | 'calls';

interface Props {
  tables: readonly MentoringTable[];
  /** What the page is cut down to. */
  filter?: Readonly<Record<string, string>>;
}

/** What a page shows, to be taken away as CSV or Excel. */
export function TableDownloads({ tables, filter = {} }: Props) {
  const { t } = useI18n();
  const key = useProgrammeKey();
  const file = (table: MentoringTable, format: string) => `/api/v1/programmes/${encodeURIComponent(key)}/mentoring-tables/${table}?${new URLSearchParams({ ...filter, format })}`;
  return (
    <details className="k-reveal">
      <summary>{t('drill.tables')}</summary>
      <ul className="r-downloads">
        {tables.map((table) => (
          <li key={table} className="k-row">
            <span>{t(`words.table-${table}`)}</span>
            <ButtonAnchor variant="quiet" href={file(table, 'csv')} download aria-label={t('drill.download', { table: t(`words.table-${table}`), format: 'CSV' })}>
              CSV
            </ButtonAnchor>
            <ButtonAnchor variant="quiet" href={file(table, 'xlsx')} download aria-label={t('drill.download', { table: t(`words.table-${table}`), format: 'Excel' })}>
              Excel
            </ButtonAnchor>
          </li>
        ))}
      </ul>
    </details>
  );
}
