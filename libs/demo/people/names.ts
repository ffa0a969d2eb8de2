import type { Language } from '#kernel';
import type { Random } from '../random.js';

type Sex = 'female' | 'male';
type Names = Readonly<Record<Sex, readonly string[]>>;

const givenNames: Readonly<Record<Language, Names>> = {
  et: {
    female: ['Anneli', 'Birgit', 'Eha', 'Helle', 'Ingrid', 'Kadri', 'Kaja', 'Kristi', 'Laura', 'Liis', 'Maarja', 'Malle', 'Mari', 'Õnne', 'Piret', 'Reet', 'Signe', 'Siiri', 'Tiina', 'Ülle', 'Viivi'],
    male: ['Aivar', 'Ants', 'Erki', 'Hannes', 'Indrek', 'Jaan', 'Jüri', 'Kalle', 'Kristjan', 'Lauri', 'Mati', 'Mihkel', 'Märt', 'Priit', 'Rein', 'Sander', 'Siim', 'Tõnu', 'Urmas', 'Väino'],
  },
  ru: {
    female: ['Алина', 'Анастасия', 'Валентина', 'Вера', 'Галина', 'Дарья', 'Екатерина', 'Елена', 'Жанна', 'Ирина', 'Ксения', 'Лариса', 'Людмила', 'Марина', 'Надежда', 'Наталья', 'Оксана', 'Ольга', 'Светлана', 'Софья', 'Татьяна', 'Юлия'],
    male: ['Александр', 'Алексей', 'Андрей', 'Борис', 'Вадим', 'Виктор', 'Владимир', 'Геннадий', 'Дмитрий', 'Евгений', 'Иван', 'Игорь', 'Кирилл', 'Максим', 'Николай', 'Олег', 'Павел', 'Роман', 'Сергей', 'Юрий'],
  },
  en: { female: ['Alice', 'Grace', 'Hannah', 'Olivia', 'Priya', 'Ruth'], male: ['Daniel', 'George', 'Liam', 'Omar', 'Peter', 'Samuel'] },
};

/** Words for "example", "trial", "model": nobody is called so, and everybody sees that nobody is. */
const familyNames: Readonly<Record<Language, Names>> = {
  et: {
    female: ['Näidis', 'Proov', 'Katse', 'Mudel', 'Eeskuju', 'Näide', 'Kavand', 'Harjutus', 'Visand', 'Mall', 'Makett', 'Väljamõeldis'],
    male: ['Näidis', 'Proov', 'Katse', 'Mudel', 'Eeskuju', 'Näide', 'Kavand', 'Harjutus', 'Visand', 'Mall', 'Makett', 'Väljamõeldis'],
  },
  ru: {
    female: ['Примерова', 'Образцова', 'Пробная', 'Тестова', 'Макетова', 'Шаблонова', 'Эскизова', 'Черновикова', 'Выдуманная', 'Учебная', 'Показная', 'Моделева'],
    male: ['Примеров', 'Образцов', 'Пробный', 'Тестов', 'Макетов', 'Шаблонов', 'Эскизов', 'Черновиков', 'Выдуманный', 'Учебный', 'Показной', 'Моделев'],
  },
  en: { female: ['Sample', 'Example', 'Specimen', 'Template', 'Draft'], male: ['Sample', 'Example', 'Specimen', 'Template', 'Draft'] },
};

export interface FullName {
  readonly givenName: string;
  readonly familyName: string;
}

/** Every family name that the demonstration uses. */
export const demonstrationFamilyNames: ReadonlySet<string> = new Set(Object.values(familyNames).flatMap(({ female, male }) => [...female, ...male]));

/** Gives names, each full name once. */
export class NameGiver {
  private readonly given = new Set<string>();

  constructor(private readonly random: Random) {}

  reserve({ givenName, familyName }: FullName): void {
    this.given.add(`${givenName} ${familyName}`);
  }

  next(language: Language, sex: Sex): FullName {
    for (;;) {
      const name = { givenName: this.random.pick(givenNames[language][sex]), familyName: this.random.pick(familyNames[language][sex]) };
      if (this.given.has(`${name.givenName} ${name.familyName}`)) continue;
      this.reserve(name);
      return name;
    }
  }
}

const cyrillic: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't',
  у: 'u', ф: 'f', х: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'ju', я: 'ja',
};

/** An address of that name that leads nowhere: `.test` is reserved (RFC 6761). */
export function demonstrationEmail({ givenName, familyName }: FullName): string {
  const plain = [...`${givenName}.${familyName}`.toLowerCase()].map((letter) => cyrillic[letter] ?? letter).join('');
  return `${plain.normalize('NFD').replace(/[^a-z.]/g, '')}@demo.kaasa.test`;
}
