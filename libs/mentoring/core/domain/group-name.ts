import { places, type PersonContact } from '#people/contract';

/** Names side by side, so that no language has to decline them. */
export function groupName({ givenName, language }: Pick<PersonContact, 'givenName' | 'language'>, placeCode: string): string {
  const place = places.find(({ code }) => code === placeCode && code !== 'other')?.name[language];
  return place === undefined ? givenName : `${givenName} · ${place}`;
}
