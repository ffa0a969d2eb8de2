import type { FailedJob } from '#platform/queue';
import type { MailboxEntry, MailboxMessage } from '../persistence/mailbox.query.js';
import type { FailedJobView, MailboxEntryView, MailboxMessageView } from './messaging.view.js';

export function toMailboxEntryView({ id, to, subject, template, language, state, createdAt }: MailboxEntry): MailboxEntryView {
  return { id, to, subject, template, language, state, createdAt: createdAt.toISOString() };
}

export function toMailboxMessageView(message: MailboxMessage): MailboxMessageView {
  const { messageId, html, text, headers, settledAt, error } = message;
  return { ...toMailboxEntryView(message), messageId, html, text, headers: { ...headers }, settledAt: settledAt?.toISOString() ?? null, error };
}

export function toFailedJobView({ id, name, failedAt, error }: FailedJob): FailedJobView {
  return { id, name, failedAt, error };
}
