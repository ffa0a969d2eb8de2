/** The machine that asks, as far as the server has to know it. */
export interface Client {
  readonly address: string;
  readonly userAgent: string | undefined;
}
