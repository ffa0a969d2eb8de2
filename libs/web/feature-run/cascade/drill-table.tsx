import type { ApiList } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { DataTable, EmptyState, Loaded, type Column } from '#web/ui';
import type { DrillSearch } from './drill.js';

/** Who or what is behind a number, page by page. */
export function DrillTable<R extends { id: string }>({ step, lead, list, columns }: { step: DrillSearch['step']; lead?: string; list: ApiList<R>; columns: readonly Column<R>[] }) {
  const { t } = useI18n();
  return (
    <>
      {lead !== undefined && <p className="k-soft r-measure">{lead}</p>}
      <Loaded query={list}>
        {(rows) => <DataTable caption={t(`drill.${step}`)} hideCaption rows={rows} rowKey={({ id }) => id} more={list.more} empty={<EmptyState title={t('drill.none')} />} columns={columns} />}
      </Loaded>
    </>
  );
}
