import { Injectable } from '@nestjs/common';
import { BouncedAddresses } from '#messaging/contract';
import { PeopleDirectory, type SqlPort } from '#people/contract';

/** Whether letters reach somebody: `bounced` when mail servers have said that there is no such address. */
export const reaches = ['mail', 'bounced', 'no-address'] as const;
export type Reach = (typeof reaches)[number];

/** How the holders of certificates can be written to. */
@Injectable()
export class Reachability {
  constructor(
    private readonly people: PeopleDirectory,
    private readonly addresses: BouncedAddresses,
  ) {}

  /** Whether letters reach nobody, as a condition of SQL on an expression that gives a person's id. */
  unreachedSql(personId: string): string {
    const address = this.people.addressSql(personId);
    return `(${address} is null or ${this.addresses.blockedSql(address)})`;
  }

  /** Of each of the given people; who is not known any more has no address. */
  async of(sql: SqlPort, personIds: readonly string[]): Promise<ReadonlyMap<string, Reach>> {
    const contacts = await this.people.contacts(sql, [...new Set(personIds)]);
    const addresses = [...contacts.values()].flatMap(({ email }) => email ?? []);
    const bounced = await this.addresses.among(sql, addresses);
    const reachOf = (personId: string): Reach => {
      const email = contacts.get(personId)?.email ?? null;
      if (email === null) return 'no-address';
      return bounced.has(email) ? 'bounced' : 'mail';
    };
    return new Map(personIds.map((personId) => [personId, reachOf(personId)]));
  }
}
