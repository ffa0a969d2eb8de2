export { Conversation, type Said } from './conversation.js';
