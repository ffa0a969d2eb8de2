import type { ItemDefinition } from '#modules/sdk';

export const privacyItems: readonly ItemDefinition<'privacy'>[] = [
  {
    key: 'ds-q9',
    lesson: 'privacy',
    competences: ['digcomp-4.2'],
    difficulty: 'medium',
    provenance: { validAsOf: '2026-11-23', source: 'GDPR art. 5(1)(c) (from memory)', humanCheck: false },
    content: {
      kind: 'single-choice',
      points: 1,
      stem: {
        et: 'Korraldate koolitust. Milline allkirjaleht hoiab inimeste privaatsust kõige paremini?',
        ru: 'Вы проводите тренинг. Какой лист регистрации лучше всего бережёт частную жизнь людей?',
        en: 'You organise a training. Which sign-in sheet respects people’s privacy best?',
      },
      explanation: {
        et: 'Koguda ja näidata tuleb ainult neid andmeid, mida eesmärgi jaoks vaja on.',
        ru: 'Собирать и показывать нужно только те данные, которые нужны для цели.',
        en: 'Collect and show only the data that the purpose needs.',
      },
      options: [
        {
          key: 'a',
          correct: false,
          text: { et: 'Nimi, isikukood, diagnoos ja rahvus ühel lehel', ru: 'Имя, личный код, диагноз и национальность на одном листе', en: 'Name, personal code, diagnosis and ethnicity on one sheet' },
          explanation: { et: 'Enamikku neist ei ole kohaloleku jaoks vaja ja lehte näevad kõik.', ru: 'Большая часть этого не нужна для учёта присутствия, а лист видят все.', en: 'Most of this is not needed to record attendance, and everyone sees the sheet.' },
        },
        {
          key: 'b',
          correct: false,
          text: { et: 'Kõigi nimed, telefonid ja aadressid e-kirjaga kõigile osalejatele', ru: 'Имена, телефоны и адреса всех — в письме всем участникам', en: 'Everyone’s names, phones and addresses by e-mail to all participants' },
          explanation: { et: 'Osalejatel ei ole üksteise andmeid vaja.', ru: 'Участникам не нужны данные друг друга.', en: 'Participants do not need one another’s data.' },
        },
        {
          key: 'c',
          correct: false,
          text: { et: 'Avalik tabel internetis, et keegi ei unustaks tulla', ru: 'Открытая таблица в интернете, чтобы никто не забыл прийти', en: 'A public table online, so that nobody forgets to come' },
        },
        {
          key: 'd',
          correct: true,
          text: { et: 'Ainult nimi ja allkiri; abivajadus ja kontaktid eraldi ja piiratud ligipääsuga', ru: 'Только имя и подпись; контакты и сведения о помощи отдельно и с ограниченным доступом', en: 'Name and signature only; needs and contacts kept separately with restricted access' },
        },
      ],
    },
  },
  {
    key: 'ds-q10',
    lesson: 'privacy',
    competences: ['digcomp-2.4', 'digcomp-4.2'],
    difficulty: 'medium',
    provenance: { validAsOf: '2026-11-23', source: 'GDPR arts 5, 13 (from memory)', humanCheck: false },
    content: {
      kind: 'single-choice',
      points: 1,
      stem: {
        et: 'Mida tuleb teha enne veebikoosoleku salvestamist?',
        ru: 'Что нужно сделать перед записью онлайн-встречи?',
        en: 'What should you do before recording an online meeting?',
      },
      explanation: {
        et: 'Salvestamine on isikuandmete töötlemine. Inimesed peavad sellest teadma ja neil peab olema päris valik. Subtiitrid aitavad kõiki.',
        ru: 'Запись — это обработка персональных данных. Люди должны о ней знать и иметь настоящий выбор. Субтитры помогают всем.',
        en: 'Recording is processing of personal data. People must know about it and have a real choice. Captions help everyone.',
      },
      options: [
        {
          key: 'a',
          correct: false,
          text: { et: 'Alustada vaikselt, et hoida kokku aega ja mitte kedagi häirida', ru: 'Начать запись молча, чтобы не терять времени и никого не отвлекать', en: 'Start quietly, to save time and not to disturb anyone' },
          explanation: { et: 'Salaja salvestamine ei ole aus ega läbipaistev.', ru: 'Скрытая запись нечестна и непрозрачна.', en: 'Recording in secret is neither fair nor transparent.' },
        },
        {
          key: 'b',
          correct: true,
          text: { et: 'Öelda, milleks, kellele ja kui kauaks, ning lubada inimestel salvestisest välja jääda', ru: 'Сказать, зачем, для кого и на какой срок, и позволить людям не попадать в запись', en: 'Say why, who will see it and for how long, and let people stay out of the recording' },
        },
        {
          key: 'c',
          correct: false,
          text: { et: 'Avaldada salvestis ja küsida luba hiljem neilt, keda seal näha on', ru: 'Опубликовать запись, а разрешение потом спросить у тех, кто на ней виден', en: 'Publish it first and later ask permission from those who can be seen' },
          explanation: { et: 'Avaldatut ei saa enam kindlalt tagasi võtta.', ru: 'Опубликованное уже не отозвать наверняка.', en: 'What is published cannot be taken back for certain.' },
        },
        {
          key: 'd',
          correct: false,
          text: { et: 'Salvestada ainult neid, kes vastu vaidlevad, et oleks tõend olemas', ru: 'Записывать только тех, кто спорит, чтобы было доказательство', en: 'Record only those who disagree, so that there is proof' },
        },
      ],
    },
  },
];
