import { decodeCursor, toPage, type Page, type PageRequest } from '#kernel';

interface Order<R> {
  readonly key: (row: R) => [order: string, id: string];
  readonly descending?: boolean;
}

export interface CountedPage<R> extends Page<R> {
  readonly total: number;
}

/** A page of what was computed as a whole and stands in this order: only whom it shows need be looked up. */
export function pageOf<R>(rows: readonly R[], { limit, cursor }: PageRequest, { key, descending = false }: Order<R>): CountedPage<R> {
  const last = cursor === null ? null : decodeCursor(cursor, ['text', 'id']).join();
  const comes = (row: R) => last === null || (descending ? key(row).join() < last : key(row).join() > last);
  return { ...toPage(rows.filter(comes), limit, key, (row) => row), total: rows.length };
}
