/** How mail leaves this installation. */
export abstract class MailSettings {
  /** Null: mail lands in the local mailbox, in the database and as .eml files. */
  abstract readonly smtpUrl: string | null;
  /** Absolute folder of the installation's files. */
  abstract readonly dataDir: string;
}
