import type { Localized } from '#kernel';
import type { MessagePurpose, MessageTemplate } from './messenger.js';

/** A template with values as they may be, by which it is previewed and tested. `givenName` is always there. */
export interface MailSample {
  readonly template: MessageTemplate;
  readonly purpose: MessagePurpose;
  /** What it is for, as an administrator reads it. */
  readonly use: Localized;
  readonly values: Localized<Readonly<Record<string, unknown>>>;
}

/** Every template of every domain. */
export abstract class MailSamples {
  abstract readonly samples: readonly MailSample[];
}

/** The same values in each language. */
export function inEach<T>(value: T): Localized<T> {
  return { et: value, ru: value, en: value };
}
