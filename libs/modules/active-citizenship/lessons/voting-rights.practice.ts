import type { LessonBlock } from '#modules/sdk';

export const votingRightsPractice: readonly LessonBlock[] = [
  {
    kind: 'practice',
    key: 'seventeen-in-johvi',
    question: {
      kind: 'single-choice',
      stem: {
        et: 'Markus on 17-aastane Eesti kodanik ja elab Jõhvis. Mida ta valimistel teha võib?',
        ru: 'Маркусу 17 лет, он гражданин Эстонии и живёт в Йыхви. Что он вправе делать на выборах?',
        en: 'Markus is 17, an Estonian citizen, and lives in Jõhvi. What may he do at elections?',
      },
      options: [
        {
          key: 'a',
          text: { et: 'Valida Jõhvi volikogu', ru: 'Избирать собрание Йыхви', en: 'Vote for the Jõhvi council' },
          correct: true,
        },
        {
          key: 'b',
          text: { et: 'Valida Jõhvi volikogu ja sinna kandideerida', ru: 'Избирать собрание Йыхви и баллотироваться в него', en: 'Vote for the Jõhvi council and stand for it' },
          correct: false,
          explanation: { et: 'Kandideerida saab 18-aastaselt.', ru: 'Баллотироваться можно с 18 лет.', en: 'Standing starts at 18.' },
        },
        {
          key: 'c',
          text: { et: 'Valida Riigikogu', ru: 'Избирать Рийгикогу', en: 'Vote for the Riigikogu' },
          correct: false,
          explanation: { et: 'Riigikogu valitakse alates 18. eluaastast.', ru: 'Рийгикогу избирают с 18 лет.', en: 'The voting age for the Riigikogu is 18.' },
        },
        {
          key: 'd',
          text: { et: 'Mitte midagi, kuni saab 18', ru: 'Ничего, пока не исполнится 18', en: 'Nothing until he is 18' },
          correct: false,
        },
      ],
      explanation: {
        et: 'Kohalikel valimistel algab valimisõigus 16-aastaselt. Kandideerimine ja Riigikogu valimine jäävad 18. eluaasta juurde.',
        ru: 'На местных выборах избирать можно с 16 лет. Для выдвижения своей кандидатуры и выборов Рийгикогу граница остаётся 18 лет.',
        en: 'The voting age in local elections is 16. Standing as a candidate and voting for the Riigikogu stay at 18.',
      },
      points: 1,
    },
  },
  {
    kind: 'practice',
    key: 'trusted-source',
    question: {
      kind: 'single-choice',
      stem: {
        et: 'Tuttav saadab 2021. aasta juhendi, mille järgi hääletavad kohalikel valimistel kõik pikaajalised elanikud. Mida teha?',
        ru: 'Знакомый прислал памятку 2021 года: на местных выборах голосуют все долговременные жители. Как поступить?',
        en: 'A friend sends you a guide from 2021: all long-term residents vote in local elections. What do you do?',
      },
      options: [
        {
          key: 'a',
          text: { et: 'Usun, sest juhendi on teinud riigiasutus', ru: 'Поверю: памятку составило государственное учреждение', en: 'Believe it: a state authority made it' },
          correct: false,
        },
        {
          key: 'b',
          text: { et: 'Jagan edasi ja palun teistel kontrollida', ru: 'Перешлю дальше и попрошу других проверить', en: 'Pass it on and ask others to check' },
          correct: false,
        },
        {
          key: 'c',
          text: { et: 'Küsin arvamust sotsiaalmeedias', ru: 'Спрошу мнение в соцсетях', en: 'Ask for opinions on social media' },
          correct: false,
        },
        {
          key: 'd',
          text: {
            et: 'Vaatan kehtivat seadust Riigi Teatajast või lehte valimised.ee',
            ru: 'Посмотрю действующий закон в Riigi Teataja или сайт valimised.ee',
            en: 'Look at the law in force in Riigi Teataja or at valimised.ee',
          },
          correct: true,
        },
      ],
      explanation: {
        et: 'Juhend võis 2021. aastal õige olla. Reegel muutus 2025. aastal, seepärast otsustab kehtiv seadus, mitte see, kes juhendi kunagi koostas.',
        ru: 'В 2021 году памятка могла быть верной. В 2025 году правило изменилось, поэтому решает действующий закон, а не то, кто когда-то составил памятку.',
        en: 'The guide may have been right in 2021. The rule changed in 2025, so the law in force decides, not who once wrote the guide.',
      },
      points: 1,
    },
  },
];
