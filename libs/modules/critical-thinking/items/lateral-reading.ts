import type { ItemDefinition } from '#modules/sdk';

export const lateralReadingItems: readonly ItemDefinition<'lateral-reading'>[] = [
  {
    key: 'ct-q2',
    lesson: 'lateral-reading',
    competences: ['delphi-evaluation', 'digcomp-1.2'],
    difficulty: 'easy',
    content: {
      kind: 'single-choice',
      points: 1,
      stem: {
        et: 'Satute tundmatule uudislehele. Mis on parim esimene samm?',
        ru: 'Вы попали на незнакомый новостной сайт. С чего лучше начать?',
        en: 'You land on an unfamiliar news site. What is the best first move?',
      },
      options: [
        {
          key: 'a',
          correct: false,
          text: {
            et: 'Lugeda hoolikalt rubriiki „Meist“ ja selle põhjal otsustada',
            ru: 'Внимательно прочитать раздел «О нас» и решить по нему',
            en: 'Read its About page carefully and decide from that',
          },
          explanation: {
            et: 'Rubriigi „Meist“ kirjutas leht ise.',
            ru: 'Раздел «О нас» сайт написал сам.',
            en: 'The site wrote its own About page.',
          },
        },
        {
          key: 'b',
          correct: true,
          text: {
            et: 'Lahkuda lehelt ja otsida, kes seda peab ja mida ütlevad sellest sõltumatud allikad',
            ru: 'Уйти со страницы и поискать, кто ведёт сайт и что говорят о нём независимые источники',
            en: 'Leave the page and search who runs it and what independent sources say about it',
          },
        },
        {
          key: 'c',
          correct: false,
          text: {
            et: 'Vaadata, kas kujundus on professionaalne',
            ru: 'Посмотреть, профессионально ли он оформлен',
            en: 'Check whether the design is professional',
          },
          explanation: {
            et: 'Kujundust on lihtne osta või kopeerida.',
            ru: 'Оформление легко купить или скопировать.',
            en: 'Design is easy to buy or copy.',
          },
        },
        {
          key: 'd',
          correct: false,
          text: { et: 'Lugeda kokku kirjavead', ru: 'Сосчитать орфографические ошибки', en: 'Count the spelling mistakes' },
          explanation: {
            et: 'Veatu tekst võib olla vale ja vigane tekst tõene.',
            ru: 'Грамотный текст может быть ложным, а текст с ошибками — верным.',
            en: 'A flawless text can be false and a clumsy one true.',
          },
        },
      ],
      explanation: {
        et: 'See on lateraalne lugemine: enda kohta võib leht kirjutada ükskõik mida, seepärast küsige teistelt.',
        ru: 'Это латеральное чтение: о себе сайт может написать что угодно, поэтому спрашивайте у других.',
        en: 'This is lateral reading: a site can write anything about itself, so ask others.',
      },
    },
    provenance: { validAsOf: '2026-11-23', source: 'Civic Online Reasoning; SIFT', humanCheck: false },
  },
  {
    key: 'ct-q6',
    lesson: 'lateral-reading',
    competences: ['delphi-evaluation'],
    difficulty: 'medium',
    content: {
      kind: 'single-choice',
      points: 1,
      stem: {
        et: 'Euroopa Liidu asutuse leht ja ERR-i 2025. aasta artikkel annavad eri vastuse küsimusele, kes Eestis kohalikel valimistel hääletab. Mis otsustab?',
        ru: 'Страница учреждения Европейского союза и статья ERR 2025 года по-разному отвечают на вопрос, кто голосует на местных выборах в Эстонии. Что решает?',
        en: 'An official EU page and a 2025 ERR article disagree on who votes in Estonian local elections. What settles it?',
      },
      options: [
        {
          key: 'a',
          correct: false,
          text: { et: 'Euroopa Liidu leht, sest see on ametlik', ru: 'Страница Европейского союза: она официальная', en: 'The EU page, because it is official' },
          explanation: {
            et: 'Ka ametlik leht võib olla vananenud.',
            ru: 'Официальная страница тоже может устареть.',
            en: 'An official page can be out of date too.',
          },
        },
        {
          key: 'b',
          correct: true,
          text: {
            et: 'Kummagi teksti kuupäev ja Riigi Teatajas praegu kehtiv sõnastus',
            ru: 'Дата каждого текста и формулировка, действующая сейчас в Riigi Teataja',
            en: 'The date of each text and the wording now in force in Riigi Teataja',
          },
        },
        {
          key: 'c',
          correct: false,
          text: { et: 'ERR, sest uudis on alati värskem', ru: 'ERR: новости всегда свежее', en: 'ERR, because news is always newer' },
          explanation: {
            et: 'Ka uudis vananeb, kui seadus hiljem muutub.',
            ru: 'Новость тоже стареет, если закон потом изменился.',
            en: 'News ages as well when the law changes later.',
          },
        },
        { key: 'd', correct: false, text: { et: 'See leht, kus on rohkem linke', ru: 'Та страница, где больше ссылок', en: 'The page with more links' } },
      ],
      explanation: {
        et: 'Autoriteet ei muuda vana teksti uueks: nimetatud leht näitas veel 2025. aasta muudatuse eelset korda. Otsustab kehtiv seadus.',
        ru: 'Авторитет не делает старый текст новым: на той странице оставался порядок, действовавший до поправки 2025 года. Решает действующий закон.',
        en: 'Authority does not cancel age: the page still showed the rule from before the 2025 amendment. The law in force decides.',
      },
    },
    provenance: { validAsOf: '2026-11-23', source: 'fra.europa.eu/de/node/33815 vs err.ee/1609833165', humanCheck: false },
  },
  {
    key: 'ct-q7',
    lesson: 'lateral-reading',
    competences: ['delphi-evaluation', 'rfcdc-11'],
    difficulty: 'medium',
    content: {
      kind: 'single-choice',
      points: 1,
      stem: {
        et: 'RBK kirjutas 19.10.2025, et NATO riikide kodanikele jäi kohalik hääleõigus alles. Eesti väljaanded ütlevad, et see erand jäeti välja. Mis on parim samm?',
        ru: 'РБК 19.10.2025 написал, что граждане стран НАТО сохранили право голоса на местных выборах. Эстонские издания пишут, что это исключение убрали. Что лучше всего сделать?',
        en: 'RBC (19.10.2025) wrote that NATO citizens keep the local vote; Estonian outlets say that exception was dropped. What is the best step?',
      },
      options: [
        { key: 'a', correct: false, text: { et: 'Uskuda venekeelset allikat', ru: 'Поверить русскоязычному источнику', en: 'Believe the Russian-language source' } },
        { key: 'b', correct: false, text: { et: 'Uskuda eestikeelset allikat', ru: 'Поверить эстоноязычному источнику', en: 'Believe the Estonian-language source' } },
        {
          key: 'c',
          correct: false,
          text: { et: 'Võtta kahe väite vahepealne seisukoht', ru: 'Взять что-то среднее между ними', en: 'Settle for something in between' },
          explanation: {
            et: 'Seaduses erand kas on või ei ole; keskmist siin ei ole.',
            ru: 'Исключение в законе либо есть, либо нет; среднего здесь не бывает.',
            en: 'The law either has the exception or it does not; there is no middle.',
          },
        },
        {
          key: 'd',
          correct: true,
          text: {
            et: 'Lugeda vastu võetud seadust või valimiste korraldaja lehte',
            ru: 'Прочитать принятый закон или страницу организатора выборов',
            en: 'Read the adopted text or the election authority’s page',
          },
        },
      ],
      explanation: {
        et: 'Minge algallika juurde: väljaande keel ega asukohamaa ei ole tõendusmaterjal. Vastu võetud tekstis NATO erandit ei ole.',
        ru: 'Идите к первоисточнику: язык и страна издания — не доказательство. В принятом тексте исключения для стран НАТО нет.',
        en: 'Go to the primary source: the language or country of a medium is not evidence. The adopted text has no NATO exception.',
      },
    },
    provenance: {
      validAsOf: '2026-11-23',
      source: 'rbc.ru/rbcfreenews/68f419349a79471256a9631d (exhibit); estonianworld.com',
      humanCheck: false,
    },
  },
];
