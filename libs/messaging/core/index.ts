import type { Persistence } from '#platform/database';
import { DeliverMessageHandler } from './jobs/deliver-message.handler.js';
import { DeliverMessagesHandler } from './jobs/deliver-messages.handler.js';
import { ReadBouncesTask } from './jobs/read-bounces.task.js';
import { Messages1764000000700 } from './migrations/1764000000700-messages.js';
import { Delivery1764000001600 } from './migrations/1764000001600-delivery.js';
import { BlockedAddressRow, BounceRow } from './persistence/bounce.row.js';
import { MessageRow } from './persistence/message.row.js';
import { MailDomainRow, SigningKeyRow, SmsRow } from './persistence/outgoing.row.js';

export { PreferenceLinks } from './application/preference-links.js';
export { renderSample } from './application/watch-deliveries.js';
export { messagingErrors } from './errors.js';
export { MessagingModule } from './messaging.module.js';

export const messagingHandlers = [DeliverMessageHandler, DeliverMessagesHandler];
export const messagingPeriodic = [ReadBouncesTask];
export const messagingPersistence: Persistence = { schema: 'messaging', rows: [MessageRow, BounceRow, BlockedAddressRow, MailDomainRow, SmsRow, SigningKeyRow], migrations: [Messages1764000000700, Delivery1764000001600] };
