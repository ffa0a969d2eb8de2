import type { LessonBlock } from '#modules/sdk';

export const beyondElectionsPractice: readonly LessonBlock[] = [
  {
    kind: 'practice',
    key: 'minutes-of-sitting',
    question: {
      kind: 'single-choice',
      stem: {
        et: 'Soovite vallavalitsuse eelmise nädala istungi protokolli. Mille esitate?',
        ru: 'Вам нужен протокол заседания волостной управы за прошлую неделю. Что вы подаёте?',
        en: 'You want the minutes of last week’s sitting of the rural municipality government. What do you file?',
      },
      options: [
        { key: 'a', text: { et: 'Märgukirja', ru: 'Меморандум', en: 'A memorandum' }, correct: false },
        { key: 'b', text: { et: 'Teabenõude', ru: 'Запрос информации', en: 'An information request' }, correct: true },
        { key: 'c', text: { et: 'Selgitustaotluse', ru: 'Ходатайство о разъяснении', en: 'A request for explanation' }, correct: false },
        { key: 'd', text: { et: 'Kohaliku algatuse', ru: 'Местную инициативу', en: 'A local initiative' }, correct: false },
      ],
      explanation: {
        et: 'Protokoll on juba olemas, seega piisab teabenõudest. Vaadake enne dokumendiregistrit: võib-olla on protokoll seal juba avaldatud.',
        ru: 'Протокол уже существует, значит, достаточно запроса информации. Сначала загляните в регистр документов: возможно, протокол там уже опубликован.',
        en: 'The minutes already exist, so an information request is enough. Look in the document register first: they may already be published there.',
      },
      points: 1,
    },
  },
  {
    kind: 'practice',
    key: 'strong-request',
    question: {
      kind: 'single-choice',
      stem: {
        et: 'Milline lause teeb märgukirja tugevamaks?',
        ru: 'Какое предложение сделает меморандум сильнее?',
        en: 'Which sentence makes a memorandum stronger?',
      },
      options: [
        {
          key: 'a',
          text: { et: '„Kõik on ammu pahased.“', ru: '«Все давно возмущены»', en: '“Everybody has long been angry.”' },
          correct: false,
          explanation: { et: 'Seda ei saa kontrollida.', ru: 'Это нельзя проверить.', en: 'This cannot be checked.' },
        },
        {
          key: 'b',
          text: { et: '„Palun tehke midagi.“', ru: '«Пожалуйста, сделайте что-нибудь»', en: '“Please do something.”' },
          correct: false,
          explanation: { et: 'Vastaja ei tea, mida te palute.', ru: 'Адресат не поймёт, о чём вы просите.', en: 'The reader does not know what you ask for.' },
        },
        {
          key: 'c',
          text: {
            et: '„Kolmel õhtul loendasime 41 ootajat; palume peatusse valgustit.“',
            ru: '«За три вечера мы насчитали 41 ожидающего; просим установить фонарь»',
            en: '“On three evenings we counted 41 people waiting; we ask for a light at the stop.”',
          },
          correct: true,
        },
        {
          key: 'd',
          text: { et: '„Teistes linnades on kõik parem.“', ru: '«В других городах всё лучше»', en: '“Everything is better in other cities.”' },
          correct: false,
        },
      ],
      explanation: {
        et: 'Kontrollitav tähelepanek ja üks selge palve annavad vastajale, millele vastata.',
        ru: 'Проверяемое наблюдение и одна ясная просьба дают адресату то, на что можно ответить.',
        en: 'A fact that can be checked and one clear request give the reader something to answer.',
      },
      points: 1,
    },
  },
];
