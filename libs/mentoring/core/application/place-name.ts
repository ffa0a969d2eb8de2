import type { Language } from '#kernel';
import { places } from '#people/contract';

export function placeName(code: string, language: Language): string {
  return places.find((place) => place.code === code)?.name[language] ?? code;
}
