import type { Localized } from '#kernel';

type Notes = Localized<readonly string[]>;

/** What mentors of the demonstration write, and what administrators note about them. */
export const mentorNotes = {
  met: {
    et: ['Lugesime koos linnavalitsuse vastust märgukirjale.', 'Kaks uut inimest tulid juurde.', 'Proovisime allika kontrollimist kohaliku uudise peal.'],
    ru: ['Вместе читали ответ горуправы на меморандум.', 'Пришли два новых человека.', 'Попробовали проверить источник на местной новости.'],
    en: ['We read the council’s reply together.', 'Two new people joined.'],
  },
  'not-met': {
    et: ['Pooled olid haiged, kohtume järgmisel nädalal.', 'Ruumi ei saanud, otsime uut kohta.'],
    ru: ['Половина болела, встретимся на следующей неделе.', 'Не нашлось помещения, ищем другое место.'],
    en: ['Half of us were ill; we meet next week.'],
  },
  'need-help': {
    et: ['Vajame eestikeelset kaaslast, kes aitaks avaldust kirjutada.'],
    ru: ['Нужен человек, который поможет написать заявление на эстонском.'],
    en: ['We need somebody to help with a letter in Estonian.'],
  },
  pause: { et: 'Palus kuuks ajaks pausi: eksamid.', ru: 'Просьба о паузе на месяц: экзамены.', en: 'Asked for a month’s pause: exams.' },
  called: {
    et: 'Sain telefonis kätte: rühm kohtub nüüd laupäeviti.',
    ru: 'Удалось дозвониться: группа теперь встречается по субботам.',
    en: 'Reached by telephone: the group now meets on Saturdays.',
  },
  conclude: { et: 'Rühm jätkab iseseisvalt.', ru: 'Группа продолжает самостоятельно.', en: 'The group carries on by itself.' },
} as const satisfies Record<'met' | 'not-met' | 'need-help', Notes> & Record<'pause' | 'called' | 'conclude', Localized>;

/** What the demonstration's mentor asked the trainers; the last waits for an answer. */
export const mentorQuestions: readonly { readonly text: Localized; readonly answer: Localized | null; readonly hoursAgo: number }[] = [
  {
    hoursAgo: 220,
    text: {
      et: 'Kaks inimest vaidlesid uudise üle nii, et teised jäid vait. Mida järgmisel korral teha?',
      ru: 'Двое так заспорили о новости, что остальные замолчали. Что сделать в следующий раз?',
      en: 'Two people argued about a piece of news until the others fell silent. What can I do next time?',
    },
    answer: {
      et: 'Tehke ring: igaüks räägib minuti ja keegi ei vasta. Alles siis otsige koos, kust uudis pärineb.',
      ru: 'Проведите круг: каждый говорит минуту, и никто не отвечает. И только потом вместе поищите, откуда новость.',
      en: 'Make a round: everybody speaks for a minute and nobody replies. Only then look together for where the news came from.',
    },
  },
  {
    hoursAgo: 2,
    text: {
      et: 'Kas tohin rühma kutsuda ka inimese, kes koolitusel ei käinud, aga tahab ise mentoriks saada?',
      ru: 'Можно ли пригласить в группу человека, который не был на обучении, но сам хочет стать ментором?',
      en: 'May I invite somebody who was not at the training but wants to become a mentor?',
    },
    answer: null,
  },
];
