export { formatDate, formatDateTime } from './dates.js';
export { formatMessage, localize, type MessageValues } from './format-message.js';
