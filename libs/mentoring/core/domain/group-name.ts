import type { Language, Localized } from '#kernel';
import { places, type PersonContact } from '#people/contract';

/** Names side by side, so that no language has to decline them. */
export function groupName({ givenName, language }: Pick<PersonContact, 'givenName' | 'language'>, placeCode: string): string {
  return atPlace(givenName, placeCode, language);
}

const group: Localized<string> = { et: 'Rühm', ru: 'Группа', en: 'Group' };

/** Of a group that must no longer bear its mentor's name. */
export function unnamedGroup(placeCode: string, language: Language): string {
  return atPlace(group[language], placeCode, language);
}

function atPlace(name: string, placeCode: string, language: Language): string {
  const place = places.find(({ code }) => code === placeCode && code !== 'other')?.name[language];
  return place === undefined ? name : `${name} · ${place}`;
}
