import type { Localized } from '#kernel';

export interface InitiativeText {
  readonly placeCode: string;
  readonly state: 'planned' | 'running' | 'finished';
  /** Counted from the day of the first start. */
  readonly day: number;
  /** How many of each language are in the team. */
  readonly team: Readonly<Record<'et' | 'ru', number>>;
  readonly title: Localized;
  readonly summary: Localized;
}

export const initiativeTexts: readonly InitiativeText[] = [
  {
    placeCode: 'narva', state: 'finished', day: -130, team: { et: 2, ru: 4 },
    title: { et: 'Keelekohvik jõe ääres', ru: 'Языковое кафе у реки', en: 'Language café by the river' },
    summary: {
      et: 'Igal teisel neljapäeval räägivad eesti ja vene emakeelega inimesed poole õhtust ühes, poole teises keeles.',
      ru: 'Раз в две недели, по четвергам, люди с родным эстонским и русским говорят полвечера на одном языке, полвечера на другом.',
      en: 'Every other Thursday people speak half the evening in Estonian and half in Russian.',
    },
  },
  {
    placeCode: 'kohtla-jarve', state: 'running', day: -92, team: { et: 3, ru: 3 },
    title: { et: 'Õueala kahe maja vahel', ru: 'Двор между двумя домами', en: 'The yard between two blocks' },
    summary: {
      et: 'Kahe korteriühistu elanikud koostavad kaasavasse eelarvesse ettepaneku pinkide, valgustuse ja mänguväljaku kohta.',
      ru: 'Жители двух квартирных товариществ готовят для народного бюджета предложение о скамейках, освещении и детской площадке.',
      en: 'Residents of two housing associations put a proposal for benches, lights and a playground to the participatory budget.',
    },
  },
  {
    placeCode: 'tallinn-lasnamae', state: 'running', day: -40, team: { et: 2, ru: 3 },
    title: { et: 'Küsi enne, kui jagad', ru: 'Спроси, прежде чем поделиться', en: 'Ask before you share' },
    summary: {
      et: 'Noored ja vanavanemad kontrollivad koos ringlevaid uudiseid ja teevad neist lühikesi selgitusi kahes keeles.',
      ru: 'Молодёжь вместе с бабушками и дедушками проверяет новости, которые ходят по сети, и делает короткие объяснения на двух языках.',
      en: 'Young people and grandparents check stories that go round, and explain them briefly in two languages.',
    },
  },
  {
    placeCode: 'sillamae', state: 'running', day: -25, team: { et: 0, ru: 4 },
    title: { et: 'Nutitelefoni nõuandetund', ru: 'Час помощи со смартфоном', en: 'Smartphone help hour' },
    summary: {
      et: 'Kord nädalas aitavad vabatahtlikud raamatukogus eakatel telefoni turvaliselt kasutada.',
      ru: 'Раз в неделю волонтёры помогают пожилым людям в библиотеке безопасно пользоваться телефоном.',
      en: 'Once a week volunteers help older people in the library to use their phones safely.',
    },
  },
];
