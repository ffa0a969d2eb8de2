/** How mail leaves this installation. */
export abstract class MailSettings {
  /** Null: mail lands in the local mailbox, in the database and as .eml files. */
  abstract readonly smtpUrl: string | null;
  /** Absolute folder of the installation's files. */
  abstract readonly dataDir: string;
  /** Hours in which nothing is sent that is not necessary; null: none. undefined: 21 to 8. */
  readonly quietHours?: { readonly from: number; readonly until: number } | null | undefined;
  /** The most letters to one person within seven days, beside the necessary ones; null: no limit. undefined: 3. */
  readonly lettersPerWeek?: number | null | undefined;
  /** The most mails a minute to one mail domain; null: no limit. undefined: 120. */
  readonly mailPerMinute?: number | null | undefined;
  /** A Maildir in which the mail server puts what comes back. */
  readonly bouncesDir?: string | undefined;
}
