import type { Language } from '#web/i18n';

export interface SheetWords {
  readonly name: string;
  readonly how: string;
  readonly several: string;
  readonly inOrder: string;
  readonly match: string;
  readonly write: string;
  readonly yes: string;
  readonly no: string;
  sheet(number: number): string;
}

/** What stands on paper is in the language of the sheet, whatever the trainer reads; so these are no phrases. */
export const sheetWords: Readonly<Record<Language, SheetWords>> = {
  et: {
    name: 'Nimi:',
    how: 'Tõmmake õige vastuse numbrile ring ümber. Kui eksisite, tõmmake number läbi ja märkige teine.',
    several: 'Õigeid võib olla mitu.',
    inOrder: 'Kirjutage numbrid õiges järjekorras:',
    match: 'Kirjutage iga rea järele sobiva vastuse number.',
    write: 'Vastus:',
    yes: 'Õige',
    no: 'Vale',
    sheet: (number) => `Leht ${number}`,
  },
  ru: {
    name: 'Имя:',
    how: 'Обведите номер верного ответа. Если ошиблись, зачеркните номер и обведите другой.',
    several: 'Верных ответов может быть несколько.',
    inOrder: 'Запишите номера в правильном порядке:',
    match: 'После каждой строки запишите номер подходящего ответа.',
    write: 'Ответ:',
    yes: 'Верно',
    no: 'Неверно',
    sheet: (number) => `Лист ${number}`,
  },
  en: {
    name: 'Name:',
    how: 'Circle the number of the right answer. If you made a mistake, cross the number out and circle another.',
    several: 'More than one may be right.',
    inOrder: 'Write the numbers in the right order:',
    match: 'After each line write the number of the answer that fits.',
    write: 'Answer:',
    yes: 'True',
    no: 'False',
    sheet: (number) => `Sheet ${number}`,
  },
};
