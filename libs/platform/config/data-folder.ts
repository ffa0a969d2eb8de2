/** The folder of what is kept outside the database: keys, the local mailbox. */
export abstract class DataFolder {
  /** Absolute. */
  abstract readonly path: string;
}
