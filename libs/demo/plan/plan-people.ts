import type { Calendar } from '../calendar.js';
import { organisations } from '../people/organisations.js';
import type { PeopleMaker, StoredOrganisation } from '../people/make-people.js';
import type { Persona } from '../people/persona.js';
import type { Random } from '../random.js';
import { demoAccounts } from '../sign-ins.js';

/** Those who run the programme. */
export interface Staff {
  readonly administrator: Persona;
  readonly funder: Persona;
  /** The demonstration's trainer first. */
  readonly trainers: readonly [Persona, Persona, Persona, Persona];
}

export function planOrganisations(random: Random, calendar: Calendar): StoredOrganisation[] {
  return organisations.map((organisation) => ({ ...organisation, id: random.id(calendar.at(-270, 9)) }));
}

export function planStaff(maker: PeopleMaker, calendar: Calendar): Staff {
  const knownSince = calendar.at(-270, 9);
  const named = ({ givenName, familyName, language, gender, email }: (typeof demoAccounts)['administrator' | 'trainer' | 'funder']) =>
    maker.make({ name: { givenName, familyName }, language, gender, email, staff: true, knownSince });
  const trainer = (language: 'et' | 'ru') => maker.make({ language, staff: true, knownSince });
  return {
    administrator: named(demoAccounts.administrator),
    funder: named(demoAccounts.funder),
    trainers: [named(demoAccounts.trainer), trainer('et'), trainer('ru'), trainer('et')],
  };
}

/** Whose trainings they are; the demonstration's trainer has one of the past and the open one. */
export function trainersOf(key: string, { trainers: [own, second, third, fourth] }: Staff): Persona[] {
  const pairs: Readonly<Record<string, Persona[]>> = {
    'training-1': [second, third],
    'training-2': [third],
    'training-3': [own, fourth],
    'training-4': [fourth, third],
    'training-5': [own],
  };
  return pairs[key] ?? [];
}
