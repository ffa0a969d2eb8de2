export type BounceKind = 'hard' | 'soft';

/** Statuses (RFC 3463) that say the address itself is wrong or closed; a full mailbox or a policy may pass. */
const gone = /^5\.(1\.\d{1,3}|2\.1|4\.4)$/;
/** SMTP replies to a recipient that mean the same where there is no status. */
const goneReplies = [550, 551, 553];

export function kindOfStatus(status: string): BounceKind {
  return gone.test(status) ? 'hard' : 'soft';
}

export function kindOfReply({ reply, status }: { readonly reply: number; readonly status: string | null }): BounceKind {
  if (status !== null) return kindOfStatus(status);
  return goneReplies.includes(reply) ? 'hard' : 'soft';
}

/** The form in which addresses are compared. */
export function addressKey(address: string): string {
  return address.trim().toLowerCase();
}

export function mailDomainOf(address: string): string {
  return addressKey(address).split('@').at(-1) ?? '';
}
