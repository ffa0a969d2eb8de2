/** Millimetres of the two layouts; the template draws with the same numbers. */
export interface Frame {
  readonly main: { readonly width: number; readonly height: number };
  /** One column of the panel that holds the particulars. */
  readonly panel: { readonly width: number; readonly height: number; readonly columns: number };
  readonly annex: { readonly width: number; readonly height: number };
}

export const frames: Readonly<Record<'landscape' | 'portrait', Frame>> = {
  landscape: { main: { width: 170, height: 181 }, panel: { width: 59, height: 93, columns: 1 }, annex: { width: 233, height: 150 } },
  portrait: { main: { width: 160, height: 187 }, panel: { width: 45, height: 66, columns: 2 }, annex: { width: 160, height: 232 } },
};
