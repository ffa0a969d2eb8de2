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
  conclude: { et: 'Rühm jätkab iseseisvalt.', ru: 'Группа продолжает самостоятельно.', en: 'The group carries on by itself.' },
} as const satisfies Record<'met' | 'not-met' | 'need-help', Notes> & Record<'pause' | 'conclude', Localized>;
