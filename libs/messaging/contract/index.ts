export { deliverMessage, Messenger, type ConsentedMessage, type MessagePurpose, type MessageTemplate, type OutgoingMessage, type ServiceMessage } from './messenger.js';
