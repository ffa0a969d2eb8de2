import type { Mail } from './mail-transport.js';

/** The mail as nodemailer takes it; nothing in it may name a file or an address to be fetched. */
export function composed({ messageId, headers, ...mail }: Mail) {
  return { ...mail, from: { ...mail.from }, to: { ...mail.to }, messageId: `<${messageId}>`, headers: { ...headers }, disableFileAccess: true, disableUrlAccess: true };
}
