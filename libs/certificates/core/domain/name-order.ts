import type { Language } from '#kernel';

export interface PrintedName {
  /** As it stands on the certificate. */
  readonly holderName: string;
  /** As the person is registered; undefined when they are not known any more. */
  readonly familyName: string | undefined;
}

/** In the order in which names are called out: by family name, in the alphabet of whoever reads the list. */
export function inOrderOfNames<T extends PrintedName>(items: readonly T[], language: Language): T[] {
  const collator = new Intl.Collator(language, { numeric: true });
  return items
    .map((item) => ({ item, key: familyFirst(item) }))
    .sort((one, other) => collator.compare(one.key, other.key))
    .map(({ item }) => item);
}

/** A name may be spelled otherwise than it is registered; then its last word counts. */
function familyFirst({ holderName, familyName }: PrintedName): string {
  const words = holderName.split(' ');
  const family = familyName !== undefined && familyName !== '' && holderName.endsWith(` ${familyName}`) ? familyName : (words.at(-1) ?? '');
  return `${family} ${holderName.slice(0, holderName.length - family.length)}`.trim();
}
