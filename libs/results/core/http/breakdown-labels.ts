import type { Localized } from '#kernel';
import { places } from '#people/contract';
import type { BreakdownDimension } from '../persistence/indicator-facts.query.js';

export const dimensionTitles: Readonly<Record<BreakdownDimension, Localized>> = {
  ageBand: { et: 'Vanus', ru: 'Возраст', en: 'Age' },
  gender: { et: 'Sugu', ru: 'Пол', en: 'Gender' },
  placeCode: { et: 'Koht', ru: 'Место', en: 'Place' },
  workingLanguage: { et: 'Töökeel', ru: 'Рабочий язык', en: 'Working language' },
};

const unknown: Localized = { et: 'Teadmata', ru: 'Неизвестно', en: 'Not known' };

const labels: Readonly<Record<BreakdownDimension, Readonly<Record<string, Localized>>>> = {
  ageBand: Object.fromEntries(['16-17', '18-26', '27-64', '65+'].map((band) => [band, same(band.replace('-', '–'))])),
  gender: {
    female: { et: 'Naine', ru: 'Женщина', en: 'Female' },
    male: { et: 'Mees', ru: 'Мужчина', en: 'Male' },
    other: { et: 'Muu', ru: 'Другое', en: 'Other' },
    undisclosed: { et: 'Ei soovinud vastata', ru: 'Без ответа', en: 'Preferred not to say' },
  },
  placeCode: Object.fromEntries(places.map(({ code, name }) => [code, name])),
  workingLanguage: {
    et: { et: 'Eesti', ru: 'Эстонский', en: 'Estonian' },
    ru: { et: 'Vene', ru: 'Русский', en: 'Russian' },
    en: { et: 'Inglise', ru: 'Английский', en: 'English' },
  },
};

export function cellLabel(dimension: BreakdownDimension, code: string): Localized {
  return labels[dimension][code] ?? unknown;
}

function same(text: string): Localized {
  return { et: text, ru: text, en: text };
}
