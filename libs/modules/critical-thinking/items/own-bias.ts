import type { ItemDefinition } from '#modules/sdk';

/** Tagged with skills only: attitudes such as tolerance of ambiguity are taught here but never graded. */
export const ownBiasItems: readonly ItemDefinition<'own-bias'>[] = [
  {
    key: 'ct-q10',
    lesson: 'own-bias',
    competences: ['delphi-self-regulation'],
    difficulty: 'easy',
    content: {
      kind: 'single-choice',
      points: 1,
      stem: {
        et: 'Märkate, et mäletate ainult artikleid, mis teie arvamust toetavad. Kuidas seda nimetatakse ja mis aitab?',
        ru: 'Вы замечаете, что помните только статьи, которые поддерживают ваше мнение. Как это называется и что помогает?',
        en: 'You notice you only remember articles that support your opinion. What is this called, and what helps?',
      },
      options: [
        {
          key: 'a',
          correct: false,
          text: {
            et: 'Lateraalne lugemine; aitab lugemisest loobuda',
            ru: 'Латеральное чтение; поможет перестать читать',
            en: 'Lateral reading; it helps to stop reading',
          },
          explanation: {
            et: 'Lateraalne lugemine on kontrollivõte, mitte viga.',
            ru: 'Латеральное чтение — способ проверки, а не ошибка.',
            en: 'Lateral reading is a way of checking, not an error.',
          },
        },
        {
          key: 'b',
          correct: true,
          text: {
            et: 'Kinnituskallutatus; aitab teadlikult otsida tugevaimat vastupidist tõendusmaterjali',
            ru: 'Предвзятость подтверждения; поможет намеренно искать самые сильные доказательства обратного',
            en: 'Confirmation bias; it helps to look deliberately for the strongest opposing evidence',
          },
        },
        {
          key: 'c',
          correct: false,
          text: { et: 'Valimiviga; aitab kiiremini lugeda', ru: 'Ошибка выборки; поможет читать быстрее', en: 'Sampling error; it helps to read faster' },
        },
        {
          key: 'd',
          correct: false,
          text: {
            et: 'Desinformatsioon; aitab sellest teatada',
            ru: 'Дезинформация; поможет сообщить о ней',
            en: 'Disinformation; it helps to report it',
          },
          explanation: {
            et: 'Desinformatsiooni levitab keegi teadlikult; siin valib mälu ise.',
            ru: 'Дезинформацию кто-то распространяет намеренно; здесь же выбирает сама память.',
            en: 'Disinformation is spread on purpose by someone; here memory does the selecting.',
          },
        },
      ],
      explanation: {
        et: 'Teadmisest üksi on vähe abi. Paremini töötab harjumus otsida seda, mis võiks teie arvamuse ümber lükata.',
        ru: 'Одно лишь знание помогает слабо. Лучше работает привычка искать то, что могло бы опровергнуть ваше мнение.',
        en: 'Awareness alone is weak; a routine of looking for what could prove you wrong works better.',
      },
    },
    provenance: { validAsOf: '2026-11-23', source: 'general literature', humanCheck: false },
  },
];
