export { MailSettings } from './mail-settings.js';
export { MailRefusedError, MailTransport, type Mail, type MailAddress } from './mail-transport.js';
export { openMailTransport } from './open-transport.js';
export { renderMail, type MailFrame, type MailTemplate, type MailValues, type RenderedMail } from './render-mail.js';
