import type { SqlPort } from '#people/contract';

/** Addresses that do not exist, as mail servers have said. Nothing is written to one until it is corrected. */
export abstract class BouncedAddresses {
  /** Those of the given ones that are not written to; compared without regard to case. */
  abstract among(sql: SqlPort, addresses: readonly string[]): Promise<ReadonlySet<string>>;
  /** The same as a condition of SQL for another domain's query, where `address` is an expression that gives an address. */
  abstract blockedSql(address: string): string;
  /** Somebody has put the address right, or has asked its owner: it is written to again. */
  abstract release(tx: SqlPort, address: string): Promise<boolean>;
}
