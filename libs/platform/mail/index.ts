export { MailSettings } from './mail-settings.js';
