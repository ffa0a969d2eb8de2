import type { Persistence } from '#platform/database';
import { DeliverMessageHandler } from './jobs/deliver-message.handler.js';
import { Messages1764000000700 } from './migrations/1764000000700-messages.js';
import { MessageRow } from './persistence/message.row.js';

export { messagingErrors } from './errors.js';
export { MessagingModule } from './messaging.module.js';

export const messagingHandlers = [DeliverMessageHandler];
export const messagingPersistence: Persistence = { schema: 'messaging', rows: [MessageRow], migrations: [Messages1764000000700] };
