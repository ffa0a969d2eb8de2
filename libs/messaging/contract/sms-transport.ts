export interface Sms {
  /** The same for every copy of one message. */
  readonly id: string;
  /** E.164: +37255512345. */
  readonly to: string;
  readonly text: string;
}

/** Takes short messages out of this installation; without a provider they stay in a local outbox. */
export abstract class SmsTransport {
  /** Resolves when the message has been taken over. */
  abstract send(sms: Sms): Promise<void>;
}
