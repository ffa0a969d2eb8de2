import { fileURLToPath } from 'node:url';
import type { Messenger } from '#messaging/contract';
import type { Sql } from '#platform/database';
import { firstRow } from '#platform/database';
import { linkMinutes, type LinkPurpose } from '../domain/sign-in-link.js';
import { insertLink } from '../persistence/links.repository.js';

export interface LinkToSend {
  readonly personId: string;
  readonly purpose: LinkPurpose;
  readonly baseUrl: string;
  readonly now: Date;
}

const folder = fileURLToPath(new URL('../mail', import.meta.url));

export const mailTemplates: Readonly<Record<LinkPurpose, { readonly name: string; readonly folder: string }>> = {
  'sign-in': { name: 'sign-in-link', folder },
  'set-password': { name: 'set-password', folder },
};

/** Makes a link and mails it; the mail's page shows a button, because scanners open what is in a mail. */
export async function sendLink(tx: Sql, { personId, purpose, baseUrl, now }: LinkToSend, messenger: Messenger): Promise<void> {
  const person = await firstRow<{ givenName: string }>(tx, `select given_name as "givenName" from people.person where id = $1`, [personId]);
  const { id, token } = await insertLink(tx, personId, purpose, now);
  await messenger.send(tx, {
    personId,
    purpose: 'service',
    template: mailTemplates[purpose],
    values: { givenName: person?.givenName ?? '', url: `${baseUrl}/link/${token}`, minutes: linkMinutes },
    key: `people.link.${id}`,
  });
}
