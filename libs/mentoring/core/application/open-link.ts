import type { Sql } from '#platform/database';
import { mentoringErrors } from '../errors.js';
import { findLink, type Link } from '../persistence/links.repository.js';

/** The link behind a token. @throws DomainError for a token that was never ours, or whose time is over */
export async function openLink(sql: Sql, token: string, now: Date): Promise<Link> {
  const link = await findLink(sql, token);
  if (link === undefined) throw mentoringErrors.error('mentoring.link-unknown');
  if (link.expiresAt <= now) throw mentoringErrors.error('mentoring.link-expired');
  return link;
}

/** A link of an earlier invitation opens nothing any more. */
export function checkRound(link: Link, candidacy: { readonly round: number }): void {
  if (link.round !== candidacy.round) throw mentoringErrors.error('mentoring.link-used');
}
