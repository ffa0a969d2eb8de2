import type { ItemDefinition } from '#modules/sdk';
import type { LessonKey } from '../lessons/index.js';
import { stated, unchecked } from '../provenance.js';

export const votingItems: readonly ItemDefinition<LessonKey>[] = [
  {
    key: 'ac-q1',
    lesson: 'voting-rights',
    competences: ['rfcdc-20'],
    difficulty: 'medium',
    content: {
      kind: 'single-choice',
      stem: {
        et: 'Kes said hääletada 19. oktoobri 2025 kohalikel valimistel?',
        ru: 'Кто мог голосовать на местных выборах 19 октября 2025 года?',
        en: 'Who could vote in the local elections of 19 October 2025?',
      },
      options: [
        {
          key: 'a',
          text: {
            et: 'Kõik vähemalt 16-aastased alalised elanikud',
            ru: 'Все постоянные жители от 16 лет',
            en: 'Every permanent resident aged 16 or over',
          },
          correct: false,
          explanation: {
            et: 'Muude kui EL-i riikide kodanikud jäid hääleõigusest ilma juba enne neid valimisi.',
            ru: 'Граждане стран вне ЕС лишились права голоса ещё до этих выборов.',
            en: 'Citizens of countries outside the EU lost the vote before these elections.',
          },
        },
        {
          key: 'b',
          text: {
            et: 'Eesti, EL-i ja NATO riikide kodanikud, kes on vähemalt 16-aastased',
            ru: 'Граждане Эстонии, стран ЕС и НАТО от 16 лет',
            en: 'Citizens of Estonia, EU and NATO countries aged 16 or over',
          },
          correct: false,
          explanation: {
            et: 'NATO riikide erandit kaaluti, aga lõplikku teksti see ei jõudnud.',
            ru: 'Исключение для стран НАТО обсуждали, но в окончательный текст оно не вошло.',
            en: 'An exception for NATO countries was considered but dropped from the final text.',
          },
        },
        {
          key: 'c',
          text: {
            et: 'Omavalitsusse registreeritud vähemalt 16-aastased Eesti kodanikud, teiste EL-i riikide kodanikud ja kodakondsuseta pikaajalised elanikud',
            ru: 'Зарегистрированные в самоуправлении люди от 16 лет: граждане Эстонии, граждане других стран ЕС и долговременные жители без гражданства',
            en: 'Registered residents aged 16 or over who were Estonian citizens, citizens of another EU country, or stateless long-term residents',
          },
          correct: true,
        },
        {
          key: 'd',
          text: {
            et: 'Ainult Eesti kodanikud, kes on vähemalt 18-aastased',
            ru: 'Только граждане Эстонии от 18 лет',
            en: 'Only Estonian citizens aged 18 or over',
          },
          correct: false,
          explanation: {
            et: 'See on Riigikogu valimiste reegel.',
            ru: 'Это правило выборов Рийгикогу.',
            en: 'That is the rule for Riigikogu elections.',
          },
        },
      ],
      explanation: {
        et: '2025. aasta muudatus võttis hääleõiguse kohe kolmandate riikide kodanikelt. Kodakondsuseta elanikud hääletasid viimast korda. NATO riikide erand jäi välja.',
        ru: 'Поправка 2025 года сразу лишила голоса граждан третьих стран. Жители без гражданства голосовали в последний раз. Исключение для стран НАТО не приняли.',
        en: 'The 2025 amendment took the vote from other third-country nationals at once. Stateless residents voted for the last time. A NATO exception was dropped.',
      },
      points: 1,
    },
    provenance: stated('err.ee/1609827639; err.ee/1609833165; estonianworld.com third-country-nationals'),
  },
  {
    key: 'ac-q2',
    lesson: 'voting-rights',
    competences: ['rfcdc-20'],
    difficulty: 'medium',
    content: {
      kind: 'single-choice',
      stem: {
        et: 'Kes saavad 2025. aasta muudatuse järgi hääletada järgmistel korralistel kohalikel valimistel 2029. aastal?',
        ru: 'Кто, согласно поправке 2025 года, сможет голосовать на следующих очередных местных выборах в 2029 году?',
        en: 'Under the 2025 amendment, who can vote in the next regular local elections in 2029?',
      },
      options: [
        {
          key: 'a',
          text: {
            et: 'Omavalitsusse registreeritud vähemalt 16-aastased Eesti ja teiste EL-i riikide kodanikud',
            ru: 'Зарегистрированные в самоуправлении граждане Эстонии и других стран ЕС от 16 лет',
            en: 'Registered residents aged 16 or over who are citizens of Estonia or another EU country',
          },
          correct: true,
        },
        {
          key: 'b',
          text: {
            et: 'Lisaks Eesti ja EL-i kodanikele ka kodakondsuseta elanikud',
            ru: 'Кроме граждан Эстонии и ЕС, также жители без гражданства',
            en: 'Citizens of Estonia and the EU, and stateless residents too',
          },
          correct: false,
          explanation: {
            et: 'Kodakondsuseta elanikele olid viimased 2025. aasta valimised.',
            ru: 'Для жителей без гражданства последними были выборы 2025 года.',
            en: 'For stateless residents the 2025 elections were the last.',
          },
        },
        {
          key: 'c',
          text: {
            et: 'Lisaks Eesti ja EL-i kodanikele ka kõik pikaajalised elanikud',
            ru: 'Кроме граждан Эстонии и ЕС, также все долговременные жители',
            en: 'Citizens of Estonia and the EU, and all long-term residents too',
          },
          correct: false,
        },
        {
          key: 'd',
          text: { et: 'Ainult Eesti kodanikud', ru: 'Только граждане Эстонии', en: 'Only Estonian citizens' },
          correct: false,
          explanation: {
            et: 'Ka teiste EL-i riikide kodanikud valivad oma elukoha volikogu.',
            ru: 'Граждане других стран ЕС тоже избирают собрание по месту жительства.',
            en: 'Citizens of other EU countries also elect the council where they live.',
          },
        },
      ],
      explanation: {
        et: 'Pärast 2025. aasta valimisi kaotavad kodakondsuseta isikud kohaliku hääleõiguse, kui nad ei saa Eesti või mõne teise EL-i riigi kodanikuks.',
        ru: 'После выборов 2025 года лица без гражданства теряют право голоса на местных выборах, если не получат гражданство Эстонии или другой страны ЕС.',
        en: 'After the 2025 elections stateless persons lose the local vote unless they become citizens of Estonia or another EU country.',
      },
      points: 1,
    },
    provenance: unchecked('estonianworld.com; err.ee/1609825965'),
  },
  {
    key: 'ac-q3',
    lesson: 'voting-rights',
    competences: ['rfcdc-20'],
    difficulty: 'medium',
    content: {
      kind: 'single-choice',
      stem: {
        et: 'Millised on vähimad vanused? Järjekord: valida kohalikku volikogu, kandideerida kohalikku volikogusse, valida Riigikogu.',
        ru: 'С какого возраста можно: избирать местное собрание, баллотироваться в него, избирать Рийгикогу (в этом порядке)?',
        en: 'What are the minimum ages, in this order: vote in local elections, stand in local elections, vote in Riigikogu elections?',
      },
      options: [
        { key: 'a', text: { et: '16, 16, 18', ru: '16, 16, 18', en: '16, 16, 18' }, correct: false },
        { key: 'b', text: { et: '18, 18, 18', ru: '18, 18, 18', en: '18, 18, 18' }, correct: false },
        { key: 'c', text: { et: '16, 18, 16', ru: '16, 18, 16', en: '16, 18, 16' }, correct: false },
        { key: 'd', text: { et: '16, 18, 18', ru: '16, 18, 18', en: '16, 18, 18' }, correct: true },
      ],
      explanation: {
        et: 'Kohalikel valimistel langetati valimisiga 2015. aastal 16 aastale. Kandideerida ja Riigikogu valida saab endiselt 18-aastaselt; Riigikogu valivad Eesti kodanikud.',
        ru: 'В 2015 году возраст избирателя на местных выборах снизили до 16 лет. Баллотироваться и избирать Рийгикогу по-прежнему можно с 18; Рийгикогу избирают граждане Эстонии.',
        en: 'The voting age in local elections was lowered to 16 in 2015. Standing and the Riigikogu vote stay at 18; the Riigikogu is elected by Estonian citizens.',
      },
      points: 1,
    },
    provenance: unchecked('estlex.ee RT I 15.05.2015, 1; fra.europa.eu node 33815 (older wording); Constitution s. 57'),
  },
  {
    key: 'ac-q4',
    lesson: 'voting-rights',
    competences: ['rfcdc-6', 'rfcdc-20'],
    difficulty: 'hard',
    content: {
      kind: 'single-choice',
      stem: {
        et: 'Natalia (40) on Venemaa kodanik ja pikaajaline elanik, registrijärgne elukoht on Tallinnas. Millises loetelus on ainult see, mida ta teha võib?',
        ru: 'Наталия, 40 лет, — гражданка России, долговременный житель, зарегистрирована в Таллинне. В каком перечне только то, на что у неё есть право?',
        en: 'Natalia (40) is a Russian citizen and long-term resident registered in Tallinn. Which list contains only things she may do?',
      },
      options: [
        {
          key: 'a',
          text: { et: 'Valida linnavolikogu; asutada koos teistega MTÜ', ru: 'Избирать городское собрание; вместе с другими основать MTÜ', en: 'Vote for the city council; co-found an association' },
          correct: false,
          explanation: {
            et: 'Muude riikide kodanikud kohalikel valimistel enam ei hääleta.',
            ru: 'Граждане третьих стран на местных выборах больше не голосуют.',
            en: 'Third-country nationals no longer vote in local elections.',
          },
        },
        {
          key: 'b',
          text: {
            et: 'Esitada kaasavasse eelarvesse idee ja seal hääletada; asutada koos teistega MTÜ; saata linnale märgukiri',
            ru: 'Подать идею в народный бюджет и голосовать в нём; вместе с другими основать MTÜ; отправить городу меморандум',
            en: 'Propose and vote in the participatory budget; co-found an association; send the city a memorandum',
          },
          correct: true,
        },
        {
          key: 'c',
          text: { et: 'Astuda erakonda; saata linnale märgukiri', ru: 'Вступить в партию; отправить городу меморандум', en: 'Join a political party; send the city a memorandum' },
          correct: false,
          explanation: {
            et: 'Erakonda võivad kuuluda ainult Eesti ja teiste EL-i riikide kodanikud.',
            ru: 'В партии могут состоять только граждане Эстонии и других стран ЕС.',
            en: 'Only citizens of Estonia and other EU countries may belong to a party.',
          },
        },
        {
          key: 'd',
          text: { et: 'Mitte midagi: osaleda saab ainult kodanik', ru: 'Ничего: участвовать могут только граждане', en: 'Nothing: taking part requires citizenship' },
          correct: false,
        },
      ],
      explanation: {
        et: 'Kohaliku hääleõiguse kadumine ei võta õigust pöörduda linna poole, luua ühinguid ega osaleda kaasavas eelarves. Erakonna liikmeks saavad ainult Eesti ja teiste EL-i riikide kodanikud.',
        ru: 'Потеря права голоса на местных выборах не лишает права обращаться к властям, создавать объединения и участвовать в народном бюджете. В партиях состоят только граждане Эстонии и других стран ЕС.',
        en: 'Losing the local vote does not remove the right to petition, to form associations or to take part in the participatory budget. Party membership is limited to citizens of Estonia and other EU countries.',
      },
      points: 1,
    },
    provenance: unchecked('tallinn.ee/et/kaasaveelarve; help.helvetios.eu; viimsivald.ee; et.wikipedia Mittetulundusühing'),
  },
  {
    key: 'ac-q10',
    lesson: 'voting-rights',
    competences: ['digcomp-2.3'],
    difficulty: 'easy',
    content: {
      kind: 'single-choice',
      stem: {
        et: 'Sugulane vaatas pealt, kuidas Anna eelhääletuse ajal internetis hääletas. Mida saab Anna teha?',
        ru: 'Родственник смотрел, как Анна голосует в интернете в дни предварительного голосования. Что она может сделать?',
        en: 'A relative watched Anna while she voted online during advance voting. What can she do?',
      },
      options: [
        { key: 'a', text: { et: 'Mitte midagi, hääl on lõplik', ru: 'Ничего, голос окончательный', en: 'Nothing, the vote is final' }, correct: false },
        {
          key: 'b',
          text: { et: 'Paluda volikogul hääl kustutada', ru: 'Попросить собрание удалить голос', en: 'Ask the council to delete the vote' },
          correct: false,
        },
        {
          key: 'c',
          text: { et: 'Hääletada kaks korda, siis lähevad arvesse mõlemad', ru: 'Проголосовать дважды, тогда засчитают оба голоса', en: 'Vote twice, and both votes count' },
          correct: false,
          explanation: { et: 'Igal inimesel läheb arvesse üks hääl.', ru: 'У каждого человека засчитывают один голос.', en: 'Each person has one vote that counts.' },
        },
        {
          key: 'd',
          text: {
            et: 'Hääletada e-hääletuse ajal uuesti internetis või minna valimisjaoskonda ja hääletada paberil',
            ru: 'Проголосовать в интернете ещё раз, пока идёт электронное голосование, или прийти на участок и проголосовать на бумаге',
            en: 'Vote again online during the online-voting period, or vote on paper at a polling place',
          },
          correct: true,
        },
      ],
      explanation: {
        et: 'Võimalus uuesti hääletada kaitseb surve eest. Paberhääl jääb e-hääle ees peale.',
        ru: 'Возможность проголосовать заново защищает от давления. Бумажный голос важнее электронного.',
        en: 'Re-voting protects against pressure. A paper vote prevails over the online vote.',
      },
      points: 1,
    },
    provenance: stated('err.ee/1609827639; err.ee/1609833165'),
  },
];
