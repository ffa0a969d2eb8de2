import type { Language } from '#kernel';
import type { RoleName } from '#people/contract';

/** An account of the demonstration that people are invited to use. */
export interface DemoSignIn {
  readonly role: RoleName;
  readonly email: string;
  readonly password: string;
}

interface DemoAccount extends DemoSignIn {
  readonly givenName: string;
  readonly familyName: string;
  readonly language: Language;
  readonly gender: 'female' | 'male';
}

const account = (role: RoleName, name: string, givenName: string, familyName: string, language: Language, gender: 'female' | 'male'): DemoAccount => ({
  role,
  email: `${name}@demo.kaasa.test`,
  password: `rukkilill-${name}`,
  givenName,
  familyName,
  language,
  gender,
});

export const demoAccounts = {
  administrator: account('administrator', 'admin', 'Anneli', 'Näidis', 'et', 'female'),
  trainer: account('trainer', 'trainer', 'Игорь', 'Образцов', 'ru', 'male'),
  trainee: account('trainee', 'trainee', 'Мария', 'Примерова', 'ru', 'female'),
  mentor: account('mentor', 'mentor', 'Kristjan', 'Proov', 'et', 'male'),
  funder: account('funder', 'funder', 'Olivia', 'Sample', 'en', 'female'),
} as const satisfies Record<RoleName, DemoAccount>;

export const demoSignIns: readonly DemoSignIn[] = Object.values(demoAccounts).map(({ role, email, password }) => ({ role, email, password }));

/** The open training's code, as it would be printed on paper. */
export const demoJoinCode = 'KAAS-A234';
