/** What a delivery status notification says of one recipient (RFC 3464). */
export interface DeliveryReport {
  readonly recipient: string;
  readonly action: string;
  /** RFC 3463. */
  readonly status: string;
  readonly diagnostic: string;
  /** Of the mail that came back, without angle brackets; null where the report does not carry it. */
  readonly messageId: string | null;
}

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** The reports in one mail; none when it is something else, such as an absence notice. */
export function deliveryReports(mail: string): DeliveryReport[] {
  const whole = partOf(mail.replace(/\r\n/g, '\n'));
  const type = whole.headers.get('content-type') ?? '';
  if (!/^multipart\/report\b/i.test(type) || !/report-type="?delivery-status"?/i.test(type)) return [];
  const parts = partsOf(whole, type);
  const status = parts.find(({ headers }) => /^message\/(global-)?delivery-status/i.test(headers.get('content-type') ?? ''));
  if (status === undefined) return [];
  const messageId = returnedId(parts);
  // Groups of fields with empty lines between: the first is of the whole report, each other of a recipient.
  return plain(status)
    .split(/\n{2,}/)
    .slice(1)
    .flatMap((group) => reportOf(fieldsOf(group), messageId) ?? []);
}

function reportOf(fields: ReadonlyMap<string, string>, messageId: string | null): DeliveryReport | undefined {
  const address = typed(fields.get('original-recipient')) ?? typed(fields.get('final-recipient'));
  const status = /\d\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '')?.[0];
  if (address === undefined || status === undefined) return undefined;
  const diagnostic = typed(fields.get('diagnostic-code')) ?? fields.get('status') ?? status;
  return { recipient: address, action: (fields.get('action') ?? '').trim().toLowerCase(), status, diagnostic, messageId };
}

/** `rfc822; anna@example.org` → the address. */
function typed(value: string | undefined): string | undefined {
  const text = value?.slice(value.indexOf(';') + 1).trim();
  return text === undefined || text === '' ? undefined : text.replace(/^<|>$/g, '');
}

function returnedId(parts: readonly Part[]): string | null {
  const returned = parts.find(({ headers }) => /^(message\/rfc822|text\/rfc822-headers|message\/global)/i.test(headers.get('content-type') ?? ''));
  const value = returned === undefined ? undefined : fieldsOf(plain(returned).split(/\n\n/)[0] ?? '').get('message-id');
  return value === undefined ? null : value.trim().replace(/^<|>$/g, '');
}

function partsOf({ body }: Part, type: string): Part[] {
  const boundary = /boundary="([^"]+)"/i.exec(type)?.[1] ?? /boundary=([^\s;]+)/i.exec(type)?.[1];
  if (boundary === undefined) return [];
  const lines = `\n${body}`.split(`\n--${boundary}`).slice(1);
  return lines.filter((text) => !text.startsWith('--')).map((text) => partOf(text.replace(/^[ \t]*\n/, '')));
}

function partOf(text: string): Part {
  const end = text.indexOf('\n\n');
  return end < 0 ? { headers: fieldsOf(text), body: '' } : { headers: fieldsOf(text.slice(0, end)), body: text.slice(end + 2) };
}

function plain({ headers, body }: Part): string {
  const encoding = (headers.get('content-transfer-encoding') ?? '').trim().toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8').replace(/\r\n/g, '\n');
  if (encoding !== 'quoted-printable') return body;
  return body.replace(/=\n/g, '').replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Header fields by their name in lower case, folded lines joined; of one name the first counts. */
function fieldsOf(text: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of text.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const [, name, value] = /^([!-9;-~]+)[ \t]*:(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value.trim());
  }
  return fields;
}
