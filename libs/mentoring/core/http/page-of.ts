import { decodeCursor, toPage, type Page, type PageRequest } from '#kernel';

interface Order<R> {
  readonly key: (row: R) => [order: string, id: string];
  readonly descending?: boolean;
}

/** A page of what was computed as a whole and stands in this order. */
export function pageOf<R, T>(rows: readonly R[], { limit, cursor }: PageRequest, { key, descending = false }: Order<R>, view: (row: R) => T): Page<T> & { total: number } {
  const last = cursor === null ? null : decodeCursor(cursor, ['text', 'id']).join();
  const comes = (row: R) => last === null || (descending ? key(row).join() < last : key(row).join() > last);
  return { ...toPage(rows.filter(comes), limit, key, view), total: rows.length };
}
