import ipaddr from 'ipaddr.js';

/**
 * True for addresses on the public internet only. Refused is everything else that has a name: private, loopback,
 * link-local (where clouds keep their metadata), multicast, reserved, and what hides an IPv4 address inside an IPv6 one.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed instanceof ipaddr.IPv6) {
    // 2000::/3 is all that is given out; within it Teredo, 6to4 and documentation have ranges of their own.
    return parsed.range() === 'unicast' && parsed.match(ipaddr.IPv6.parse('2000::'), 3) && !parsed.match(ipaddr.IPv6.parse('64:ff9b::'), 96);
  }
  return parsed.range() === 'unicast';
}
