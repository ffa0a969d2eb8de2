import type { ItemDefinition } from '#modules/sdk';

export const readingNumbersItems: readonly ItemDefinition<'reading-numbers'>[] = [
  {
    key: 'ct-q4',
    lesson: 'reading-numbers',
    competences: ['delphi-inference'],
    difficulty: 'medium',
    content: {
      kind: 'single-choice',
      points: 1,
      stem: {
        et: 'Loetud 58 häälest anti 36 ühele ideele. Milline järeldus on põhjendatud?',
        ru: 'Из 58 учтённых голосов 36 отданы за один проект. Какой вывод обоснован?',
        en: '36 of 58 counted votes chose one project. Which statement is justified?',
      },
      options: [
        {
          key: 'a',
          correct: true,
          text: {
            et: 'Seda toetas umbes 62% loetud häältest; kõigi elanike kohta ütleb see vähe',
            ru: 'Его поддержали около 62 % учтённых голосов; обо всех жителях это говорит мало',
            en: 'About 62% of counted votes supported it; this says little about all residents',
          },
        },
        { key: 'b', correct: false, text: { et: 'Seda toetab 62% elanikest', ru: 'Его поддерживают 62 % жителей', en: '62% of residents support it' } },
        {
          key: 'c',
          correct: false,
          text: { et: 'Enamik elanikke võttis hääletusest osa', ru: 'В голосовании участвовало большинство жителей', en: 'Most residents took part' },
        },
        {
          key: 'd',
          correct: false,
          text: { et: 'Teistel ideedel toetust ei ole', ru: 'У других проектов нет поддержки', en: 'The other projects have no support' },
          explanation: {
            et: 'Teised ideed said kokku 22 häält.',
            ru: 'Другие проекты набрали вместе 22 голоса.',
            en: 'The other projects got 22 votes together.',
          },
        },
      ],
      explanation: {
        et: '36 : 58 ≈ 0,62. Hääletajad otsustasid osaleda ise ja neid oli väga vähe, seega ei saa tulemust laiendada kogu linnale.',
        ru: '36 : 58 ≈ 0,62. Голосовали те, кто сам решил участвовать, и их было очень мало, поэтому переносить результат на весь город нельзя.',
        en: '36 ÷ 58 ≈ 0.62. Voters chose themselves and turnout was tiny, so nothing follows about the whole town.',
      },
    },
    provenance: { validAsOf: '2026-11-23', source: 'narva-joesuu.ee Narodnyi byudzhet 2025', humanCheck: false },
  },
  {
    key: 'ct-q5',
    lesson: 'reading-numbers',
    competences: ['delphi-inference', 'digcomp-1.2'],
    difficulty: 'hard',
    content: {
      kind: 'single-choice',
      points: 1,
      stem: {
        et: 'RIA registreeris 2024. aasta kaheksa kuuga 3781 mõjuga intsidenti, 90% rohkem kui aasta varem. Mitu oli neid aasta varem?',
        ru: 'За восемь месяцев 2024 года RIA зарегистрировал 3781 инцидент с последствиями — на 90 % больше, чем годом раньше. Сколько их было год назад?',
        en: 'RIA recorded 3,781 incidents with an impact in eight months of 2024, 90% more than a year earlier. How many were there a year earlier?',
      },
      options: [
        {
          key: 'a',
          correct: false,
          text: { et: 'Umbes 378', ru: 'Около 378', en: 'About 378' },
          explanation: { et: 'See on 10% arvust 3781.', ru: 'Это 10 % от 3781.', en: 'That is 10% of 3,781.' },
        },
        {
          key: 'b',
          correct: false,
          text: { et: 'Umbes 3400', ru: 'Около 3400', en: 'About 3,400' },
          explanation: { et: 'See on 90% arvust 3781.', ru: 'Это 90 % от 3781.', en: 'That is 90% of 3,781.' },
        },
        { key: 'c', correct: true, text: { et: 'Umbes 1990', ru: 'Около 1990', en: 'About 1,990' } },
        {
          key: 'd',
          correct: false,
          text: { et: 'Umbes 7200', ru: 'Около 7200', en: 'About 7,200' },
          explanation: {
            et: 'Nii saab korrutades. Aasta varem oli neid aga vähem, mitte rohkem.',
            ru: 'Так получится, если умножить. Но годом раньше их было меньше, а не больше.',
            en: 'That comes from multiplying. A year earlier there were fewer, not more.',
          },
        },
      ],
      explanation: {
        et: '90% rohkem tähendab 1,9 korda nii palju: 3781 : 1,9 = 1990. Teisendage protsendid alati tagasi arvudeks.',
        ru: '«На 90 % больше» — это в 1,9 раза: 3781 : 1,9 = 1990. Всегда переводите проценты обратно в числа.',
        en: '90% more means 1.9 times as many: 3,781 ÷ 1.9 = 1,990. Always turn percentages back into counts.',
      },
    },
    provenance: { validAsOf: '2026-11-23', source: 'postimees.ee/8105656', humanCheck: false },
  },
  {
    key: 'ct-q8',
    lesson: 'reading-numbers',
    competences: ['rfcdc-11', 'delphi-analysis'],
    difficulty: 'medium',
    content: {
      kind: 'single-choice',
      points: 1,
      stem: {
        et: 'Meedia nimetab sama seadusemuudatuse „puudutatute“ arvuks 69 000, 72 000, umbes 83 000 ja 140 000. Mida küsida esimesena?',
        ru: 'Медиа называют разное число «затронутых» одной и той же поправкой: 69 000, 72 000, около 83 000 и 140 000. Что спросить в первую очередь?',
        en: 'Media give 69,000, 72,000, about 83,000 and 140,000 people “affected” by the same amendment. What should you ask first?',
      },
      options: [
        {
          key: 'a',
          correct: true,
          text: {
            et: 'Millist rühma, vanust ja kuupäeva iga arv kirjeldab?',
            ru: 'Какую группу, возраст и дату описывает каждая цифра?',
            en: 'Which group, age and date does each figure count?',
          },
        },
        { key: 'b', correct: false, text: { et: 'Milline arv on kõige suurem?', ru: 'Какая цифра самая большая?', en: 'Which figure is the largest?' } },
        { key: 'c', correct: false, text: { et: 'Milline väljaanne on kõige loetum?', ru: 'Какое издание самое популярное?', en: 'Which outlet is the most popular?' } },
        { key: 'd', correct: false, text: { et: 'Milline arv sobib minu vaatega?', ru: 'Какая цифра подходит к моим взглядам?', en: 'Which figure fits my view?' } },
      ],
      explanation: {
        et: 'Arvud võivad lugeda eri kodakondsusi, ainult täisealisi või ka määratlemata kodakondsusega inimesi. Ilma määratluseta neid võrrelda ei saa.',
        ru: 'Цифры могут учитывать разные гражданства, только взрослых или также людей с неопределённым гражданством. Без определений сравнивать их нельзя.',
        en: 'The figures may count different citizenships, adults only, or also people with undetermined citizenship. Without definitions they cannot be compared.',
      },
    },
    provenance: {
      validAsOf: '2026-11-23',
      source: 'Exhibits: tgoop.com/rubaltic; news.by; rbc.ru; karlerss 621766',
      humanCheck: true,
    },
  },
];
