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
