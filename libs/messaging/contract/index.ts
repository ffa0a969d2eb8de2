export { BouncedAddresses } from './bounced-addresses.js';
export { ContactLimits, contactWeekMs, nextContactAt, type ContactRules } from './contact-limits.js';
export { inEach, MailSamples, type MailSample } from './mail-samples.js';
export { deliverMessage, deliverMessages, Messenger, type ConsentedMessage, type MessagePurpose, type MessageTemplate, type OutgoingMessage, type ServiceMessage } from './messenger.js';
export { afterQuietHours, inQuietHours, type QuietHours, type QuietTime } from './quiet-hours.js';
export { SmsTransport, type Sms } from './sms-transport.js';
