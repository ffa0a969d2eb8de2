import type { Localized } from '#kernel';

/** Sentences of the badge, which it says in the certificate's language. */
export const badgePhrases = {
  description: {
    et: 'Koolitus „{activity}“ programmis „{programme}“.',
    ru: 'Обучение «{activity}» в программе «{programme}».',
    en: 'The training “{activity}” of the programme “{programme}”.',
  },
  assessed: {
    et: 'Koolitus on lõpetatud, õpiväljundeid hinnati ja need on saavutatud.',
    ru: 'Обучение завершено, результаты обучения проверены и достигнуты.',
    en: 'The training was completed; its learning outcomes were assessed and reached.',
  },
  attended: {
    et: 'Koolitus on lõpetatud. Õpiväljundeid ei hinnatud.',
    ru: 'Обучение завершено. Результаты обучения не проверялись.',
    en: 'The training was completed. Its learning outcomes were not assessed.',
  },
  outcomes: { et: 'Õpiväljundid:', ru: 'Результаты обучения:', en: 'Learning outcomes:' },
  evidenceName: { et: 'Osalemine', ru: 'Участие', en: 'Participation' },
  evidence: {
    et: 'Kohalolek: {hours} tundi. Koolitajad: {trainers}. Sertifikaat {number}.',
    ru: 'Присутствие в часах: {hours}. Тренеры: {trainers}. Сертификат {number}.',
    en: 'Hours present: {hours}. Trainers: {trainers}. Certificate {number}.',
  },
  percent: { et: 'Lõputesti tulemus protsentides', ru: 'Результат итогового теста в процентах', en: 'Result of the final test in percent' },
  result: { et: 'Õpiväljundite hindamine', ru: 'Проверка результатов обучения', en: 'Assessment of the learning outcomes' },
} as const satisfies Record<string, Localized>;
