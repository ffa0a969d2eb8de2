import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Letter {
  readonly messageId: string;
  readonly to: string;
  readonly source: string;
}

/** What the local mailbox of an installation has received, as files on its disk. */
export function lettersTo(dataDir: string, address: string): Letter[] {
  const folder = join(dataDir, 'mailbox');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.eml'))
    .map((file) => read(join(folder, file)))
    .filter(({ to }) => to.includes(address));
}

function read(path: string): Letter {
  const source = readFileSync(path, 'utf8');
  const head = source.slice(0, source.search(/\r?\n\r?\n/)).replace(/\r?\n[ \t]+/g, ' ');
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1] ?? '';
  return { messageId: header('Message-ID'), to: header('To'), source };
}

/** The links in letters to that address that lead to the path; as a mail program shows them. */
export function linksIn(dataDir: string, address: string, path: string, containing = ''): string[] {
  const links = lettersTo(dataDir, address).flatMap(({ source }) => [...htmlOf(source).matchAll(/href="([^"]+)"/g)].map((match) => (match[1] ?? '').replace(/&#x3D;/g, '=').replace(/&amp;/g, '&')));
  return [...new Set(links.filter((link) => link.includes(path) && link.includes(containing)))];
}

function htmlOf(source: string): string {
  const part = source.split(/^--.+$/m).find((each) => /content-type: text\/html/i.test(each)) ?? '';
  const [head = '', ...rest] = part.trimStart().split(/\r?\n\r?\n/);
  const body = rest.join('\n\n');
  if (/transfer-encoding: base64/i.test(head)) return Buffer.from(body, 'base64').toString('utf8');
  if (!/transfer-encoding: quoted-printable/i.test(head)) return body;
  const bytes = body.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
