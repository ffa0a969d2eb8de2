import '../styles/table.css';
import type { ReactNode } from 'react';
import { useI18n } from '#web/i18n';
import { classes } from '../class-names.js';
import { useMedia } from '../use-media.js';
import { MoreButton, type More } from './more-button.js';

export interface Column<R> {
  key: string;
  header: string;
  cell: (row: R) => ReactNode;
  /** Names the row: its heading, and the title of the card on a phone. One a table. */
  primary?: boolean;
  /** Numbers stand at the end, digit under digit. */
  end?: boolean;
  /** A date, a code, a number: never broken into two lines. */
  short?: boolean;
  /** Buttons: side by side, and on a phone a line of their own that needs no label. A row without any answers null; the column stays away when all do, since a heading over nothing tells a screen reader of buttons that are not there. */
  actions?: boolean;
  sortable?: boolean;
}

export interface Sort {
  key: string;
  descending: boolean;
}

export interface DataTableProps<R> {
  caption: string;
  hideCaption?: boolean;
  columns: readonly Column<R>[];
  rows: readonly R[];
  rowKey: (row: R) => string;
  empty?: ReactNode;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
  more?: More;
}

/** Up to this width the rows of a table with so many columns are cards; two columns fit everywhere. */
function cardsUpTo(columns: number): string {
  if (columns <= 2) return '(max-width: 0)';
  return columns <= 5 ? '(max-width: 44rem)' : '(max-width: 62rem)';
}

function cellClass<R>({ end, short, actions }: Column<R>): string | undefined {
  return classes(end && 'k-table__end', short && 'k-table__short', actions && 'k-table__actions') || undefined;
}

function isShown(node: ReactNode): boolean {
  return node !== null && node !== undefined && node !== false;
}

/** On a small screen each row becomes a card. The roles are written out, because a changed `display` drops them. */
export function DataTable<R>({ caption, hideCaption, columns: all, rows, rowKey, empty, sort, onSort, more }: DataTableProps<R>) {
  const { t } = useI18n();
  const columns = all.filter(({ actions, cell }) => actions !== true || rows.some((row) => isShown(cell(row))));
  const cards = useMedia(cardsUpTo(columns.length));
  if (rows.length === 0 && empty !== undefined) return <>{empty}</>;
  return (
    <div className="k-table-frame">
      <table className={classes('k-table', cards && 'k-table--cards')} role="table">
        <caption className={classes(hideCaption && 'k-hidden')}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <HeaderCell key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row">
              {columns.map((column) =>
                column.primary === true ? (
                  <th key={column.key} role="rowheader" scope="row">
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} role="cell" className={cellClass(column)} data-label={column.header}>
                    <div>{column.cell(row)}</div>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {more !== undefined && (more.hasMore || more.busy) && (
        <div className="k-table-more k-no-print">
          <span className="k-soft" role="status">
            {t('common.shown', { count: rows.length })}
          </span>
          <MoreButton more={more} />
        </div>
      )}
    </div>
  );
}

function HeaderCell<R>({ column, sort, onSort }: { column: Column<R>; sort: Sort | undefined; onSort: ((sort: Sort) => void) | undefined }) {
  const current = sort?.key === column.key ? sort : null;
  const sortable = column.sortable === true && onSort !== undefined;
  return (
    <th
      role="columnheader"
      scope="col"
      className={classes(column.end && 'k-table__end') || undefined}
      aria-sort={current === null ? undefined : current.descending ? 'descending' : 'ascending'}
    >
      {sortable ? (
        <button type="button" className="k-table__sort" onClick={() => onSort({ key: column.key, descending: current !== null && !current.descending })}>
          {column.header}
          <span aria-hidden="true">{current === null ? '↕' : current.descending ? '↓' : '↑'}</span>
        </button>
      ) : (
        column.header
      )}
    </th>
  );
}
