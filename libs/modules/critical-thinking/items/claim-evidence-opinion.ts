import type { ItemDefinition } from '#modules/sdk';

export const claimEvidenceOpinionItems: readonly ItemDefinition<'claim-evidence-opinion'>[] = [
  {
    key: 'ct-q1',
    lesson: 'claim-evidence-opinion',
    competences: ['delphi-interpretation', 'rfcdc-11'],
    difficulty: 'easy',
    content: {
      kind: 'single-choice',
      points: 1,
      stem: {
        et: 'Milline lause annab tõendusmaterjali, mitte ainult väite või arvamuse?',
        ru: 'Какая фраза содержит доказательство, а не только утверждение или мнение?',
        en: 'Which sentence offers evidence rather than only a claim or an opinion?',
      },
      options: [
        {
          key: 'a',
          correct: false,
          text: { et: 'Seal ei huvita poliitika kedagi.', ru: 'Там никого не интересует политика.', en: 'Nobody there cares about politics.' },
          explanation: {
            et: 'See on üldistus, millel ei ole kontrollitavat allikat.',
            ru: 'Это обобщение, у которого нет источника для проверки.',
            en: 'This is a sweeping claim with no source to check.',
          },
        },
        {
          key: 'b',
          correct: false,
          text: { et: 'Linn peaks elanikke rohkem kuulama.', ru: 'Город должен больше прислушиваться к жителям.', en: 'The city ought to listen more.' },
          explanation: {
            et: 'See on arvamus: ütleb, mida tuleks teha.',
            ru: 'Это мнение: оно говорит, как следует поступить.',
            en: 'This is an opinion: it says what ought to be done.',
          },
        },
        {
          key: 'c',
          correct: true,
          text: {
            et: 'Narva-Jõesuu 2025. aasta kaasava eelarve hääletusel loeti 58 häält, neist 36 kettagolfi raja poolt.',
            ru: 'На голосовании по народному бюджету Нарва-Йыэсуу в 2025 году учли 58 голосов, из них 36 — за площадку для диск-гольфа.',
            en: 'At Narva-Jõesuu’s 2025 participatory-budget vote 58 votes were counted, 36 of them for the disc-golf course.',
          },
        },
        {
          key: 'd',
          correct: false,
          text: {
            et: 'Kõik teavad, et need hääletused on võltsitud.',
            ru: 'Все знают, что такие голосования подтасованы.',
            en: 'Everyone knows these votes are rigged.',
          },
          explanation: {
            et: '„Kõik teavad“ ei ole allikas: ei ole kedagi, kellelt küsida.',
            ru: '«Все знают» — не источник: спросить не у кого.',
            en: '“Everyone knows” is not a source: there is nobody to ask.',
          },
        },
      ],
      explanation: {
        et: 'Seda lauset saab võrrelda avaldatud tulemustega. Teisi ei saa sellisel kujul kontrollida.',
        ru: 'Эту фразу можно сверить с опубликованными итогами. Остальные в таком виде проверить нельзя.',
        en: 'This sentence can be checked against a published record. The others cannot be checked as they stand.',
      },
    },
    provenance: { validAsOf: '2026-11-23', source: 'narva-joesuu.ee Narodnyi byudzhet 2025', humanCheck: false },
  },
];
