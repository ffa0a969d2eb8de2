/** What a cell may hold; a date is written as its UTC day and time, null as an empty cell. */
export type Cell = string | number | boolean | Date | null;

export interface Sheet {
  /** The tab's name in a workbook; 31 characters at most. */
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export const csvType = 'text/csv; charset=utf-8';
export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
