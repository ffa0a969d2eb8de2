import { Rejection } from './losses.js';

/** Keys for the identifiers of the file: the same wherever they can be. */
export class Keys {
  private readonly byIdentifier = new Map<string, string>();
  private readonly byKey = new Map<string, string>();

  /** Of things that the file tells apart by their identifiers, so that one which is there twice makes it unreadable. */
  static apart(identifiers: readonly string[]): Keys {
    const twice = identifiers.find((identifier, index) => identifiers.indexOf(identifier) !== index);
    if (twice !== undefined) throw new Rejection('invalid', `Two things have the same identifier, ${twice.slice(0, 100)}, so that answers cannot be told apart.`);
    return new Keys(identifiers);
  }

  constructor(identifiers: readonly string[]) {
    for (const identifier of identifiers) {
      if (this.byIdentifier.has(identifier)) continue;
      let key = /^[\w.-]{1,64}$/.test(identifier) ? identifier : `k${this.byIdentifier.size + 1}`;
      while (this.byKey.has(key)) key = `${key}_`;
      this.byIdentifier.set(identifier, key);
      this.byKey.set(key, identifier);
    }
  }

  key(identifier: string): string {
    return this.byIdentifier.get(identifier) ?? identifier;
  }

  identifier(key: string): string {
    return this.byKey.get(key) ?? key;
  }
}
