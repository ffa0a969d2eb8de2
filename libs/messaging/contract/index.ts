export { deliverMessage, Messenger, type MessagePurpose, type MessageTemplate, type OutgoingMessage } from './messenger.js';
