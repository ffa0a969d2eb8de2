import type { MailAddress } from '#platform/mail';

/** The host of Message-IDs and of the sender: the installation's own name, or a reserved one where it has none (RFC 6761). */
export function mailHost(baseUrl: string): string {
  const { hostname } = new URL(baseUrl);
  return /[a-z]/i.test(hostname) && !hostname.startsWith('[') && hostname.includes('.') ? hostname : 'kaasa.localhost';
}

/** `SMTP_URL` may name the sender: `smtp://mail.example.org?from=kaasa@example.org`. */
export function sender(baseUrl: string, smtpUrl: string | null): MailAddress {
  const given = smtpUrl === null ? null : new URL(smtpUrl).searchParams.get('from');
  return { name: 'Kaasa', address: given ?? `kaasa@${mailHost(baseUrl)}` };
}
