import type { Localized } from '#kernel';

/** Two people at one table, drawn; the association is made up. */
export const hostLogo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 260 80"><rect width="80" height="80" rx="16" fill="#7A1F3D"/><circle cx="28" cy="30" r="9" fill="#FFFFFF"/><circle cx="52" cy="30" r="9" fill="#FFFFFF"/><path d="M14 58c2-11 8-16 14-16s12 5 14 16zM38 58c2-11 8-16 14-16s12 5 14 16z" fill="#F3D9A4"/><path d="M100 24h120v10H100zM100 46h84v10h-84z" fill="#7A1F3D"/></svg>';

/** A plain mark for a funder. */
export const funderLogo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 180 60"><rect width="180" height="60" rx="8" fill="#1F4E6B"/><circle cx="34" cy="30" r="7" fill="#FFFFFF"/><circle cx="62" cy="30" r="7" fill="#FFFFFF"/><circle cx="34" cy="30" r="14" fill="none" stroke="#FFFFFF" stroke-width="3"/><path d="M92 22h66v6H92zM92 34h46v6H92z" fill="#FFFFFF"/></svg>';

export const coordinatorsSignature =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 70"><path d="M8 52C30 8 44 6 40 34c-2 16-8 22-2 20 12-4 18-26 26-24 6 2-4 22 4 22 9 0 14-22 22-20 6 2-4 20 4 20 10 0 18-34 28-40 8-5 4 12-4 24-6 10-8 18 0 16 14-4 26-20 40-22 8-1 4 14 12 14 16 0 30-14 58-18" fill="none" stroke="#1A2233" stroke-width="3" stroke-linecap="round"/></svg>';

export const templateName = 'Kevad 2027';

export const templateIntro: Localized = {
  et: 'on osalenud programmi „{{programme}}“ tegevuses',
  ru: 'участие в мероприятии программы «{{programme}}»',
  en: 'has taken part in an activity of the programme “{{programme}}”',
};

export const templateClosing: Localized = {
  et: '{{#if place}}{{place}}, {{/if}}{{completed}}. Täname, et teete oma kodukohas midagi ühist.',
  ru: '{{#if place}}{{place}}, {{/if}}{{completed}} Спасибо за общее дело для своего города.',
  en: '{{#if place}}{{place}}, {{/if}}{{completed}}. Thank you for doing something in common where you live.',
};

export const coordinatorsRole: Localized = { et: 'programmi koordinaator', ru: 'координатор программы', en: 'programme coordinator' };
