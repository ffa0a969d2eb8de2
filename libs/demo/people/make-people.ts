import type { Language } from '#kernel';
import type { ConsentPurpose, Gender } from '#people/contract';
import type { Calendar } from '../calendar.js';
import type { Random } from '../random.js';
import type { DemoOrganisation } from './organisations.js';
import { demonstrationEmail, NameGiver, type FullName } from './names.js';
import type { Persona } from './persona.js';

export interface StoredOrganisation extends DemoOrganisation {
  readonly id: string;
}

/** What is settled about a person beforehand. */
export interface PersonaWish {
  readonly name?: FullName;
  readonly language?: Language;
  readonly gender?: 'female' | 'male';
  readonly email?: string;
  readonly staff?: boolean;
  /** How likely the person comes for an organisation. */
  readonly representing?: number;
  readonly consents?: Partial<Record<ConsentPurpose, boolean>>;
  /** The first moment at which the person is known. */
  readonly knownSince: Date;
}

const languageWeights = [['ru', 64], ['et', 31], ['en', 5]] as const;
const genderWeights = [['female', 58], ['male', 36], ['other', 2], ['undisclosed', 4]] as const;
const ageWeights = [[[16, 17], 7], [[18, 26], 22], [[27, 64], 53], [[65, 82], 18]] as const;
const placeWeights: Readonly<Record<Language, readonly (readonly [string, number])[]>> = {
  ru: [['narva', 24], ['kohtla-jarve', 18], ['sillamae', 16], ['tallinn-lasnamae', 17], ['johvi', 7], ['maardu', 8], ['paldiski', 4], ['tallinn-pohja', 4], ['other', 2]],
  et: [['johvi', 18], ['tallinn-pohja', 18], ['tallinn-lasnamae', 10], ['kohtla-jarve', 9], ['narva', 8], ['paldiski', 9], ['maardu', 8], ['sillamae', 4], ['other', 16]],
  en: [['tallinn-pohja', 5], ['narva', 3], ['other', 2]],
};

const needs: Readonly<Record<Language, readonly string[]>> = {
  et: ['Ratastooliga ligipääs', 'Suures kirjas materjalid', 'Koht silmusvõimendi juures', 'Viipekeele tõlge', 'Koht esireas ja aeglasem tempo'],
  ru: ['Доступ на инвалидной коляске', 'Материалы крупным шрифтом', 'Место рядом с индукционной петлёй', 'Перевод на жестовый язык', 'Место в первом ряду и более медленный темп'],
  en: ['Step-free access', 'Large print'],
};

/** Makes invented people, one after the other and always the same ones. */
export class PeopleMaker {
  private readonly names: NameGiver;
  private readonly emails = new Set<string>();
  private made = 0;

  constructor(
    private readonly random: Random,
    private readonly calendar: Calendar,
    private readonly organisations: readonly StoredOrganisation[],
  ) {
    this.names = new NameGiver(random.for('names'));
  }

  make(wish: PersonaWish): Persona {
    const language = wish.language ?? this.random.weighted<Language>(languageWeights);
    const gender = wish.gender ?? (wish.staff === true ? this.random.pick(['female', 'male'] as const) : this.random.weighted<Gender>(genderWeights));
    const name = wish.name ?? this.names.next(language, gender === 'female' || gender === 'male' ? gender : this.random.pick(['female', 'male'] as const));
    if (wish.name !== undefined) this.names.reserve(wish.name);
    const [youngest, oldest] = this.random.weighted<readonly [number, number]>(ageWeights);
    const age = this.random.whole(youngest, oldest);
    const placeCode = this.random.weighted<string>(placeWeights[language]);
    const withoutEmail = wish.email === undefined && wish.staff !== true && this.random.chance(age >= 65 ? 0.4 : 0.08);
    const organisation = this.random.chance(wish.representing ?? 0.25) && wish.staff !== true ? this.organisationFor(language) : null;
    this.made += 1;
    return {
      ...name,
      id: this.random.id(wish.knownSince),
      language,
      gender,
      placeCode,
      birthYear: wish.staff === true ? null : this.calendar.year(wish.knownSince) - age,
      participantType: wish.staff === true ? 'staff' : organisation === null ? 'individual' : 'organisation',
      organisationId: organisation?.id ?? null,
      accommodation: wish.staff !== true && this.random.chance(0.05) ? this.random.pick(needs[language]) : null,
      email: withoutEmail ? null : (wish.email ?? this.emailFor(name)),
      personalCode: withoutEmail ? String(20_000_000 + 7_919 * this.made) : null,
      consents: {
        'mentor-follow-up': wish.consents?.['mentor-follow-up'] ?? this.random.chance(0.78),
        photos: wish.consents?.photos ?? this.random.chance(0.6),
        'evaluation-contact': wish.consents?.['evaluation-contact'] ?? this.random.chance(0.8),
      },
      ability: this.random.normal(),
    };
  }

  private organisationFor(language: Language): StoredOrganisation {
    const fitting = this.organisations.filter(({ workingLanguage }) => workingLanguage === language || workingLanguage === 'mixed');
    return this.random.pick(fitting);
  }

  private emailFor(name: FullName): string {
    const address = demonstrationEmail(name);
    for (let number = 1; ; number++) {
      const candidate = number === 1 ? address : address.replace('@', `${number}@`);
      if (this.emails.has(candidate)) continue;
      this.emails.add(candidate);
      return candidate;
    }
  }
}
