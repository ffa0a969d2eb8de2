/** A finished mail. */
export interface Mail {
  /** RFC 5322, without angle brackets; the same for every copy of one mail. */
  readonly messageId: string;
  readonly from: MailAddress;
  readonly to: MailAddress;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly date: Date;
}

export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

/** Refused for good: trying again will not help. */
export class MailRefusedError extends Error {
  override readonly name = 'MailRefusedError';

  constructor(
    message: string,
    /** Set when it is the recipient's address that was refused: the reply, with its status (RFC 3463) where the server gave one. */
    readonly recipient: { readonly reply: number; readonly status: string | null } | null = null,
  ) {
    super(message);
  }
}

/** Takes mails out of this installation. */
export abstract class MailTransport {
  /** Resolves when the mail has been taken over. @throws MailRefusedError when it never will be */
  abstract send(mail: Mail): Promise<void>;
  abstract close(): void;
}
