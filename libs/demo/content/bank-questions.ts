import type { SeedQuestion } from '#assessments/core';
import type { Localized } from '#kernel';

const text = (et: string, ru: string, en: string): Localized => ({ et, ru, en });

export const demonstrationQuestions: readonly SeedQuestion[] = [
  {
    tags: ['kohalik elu'],
    competences: ['rfcdc-6'],
    difficulty: 'easy',
    content: {
      kind: 'single-choice',
      stem: text('Kes valib kohaliku volikogu?', 'Кто выбирает местное собрание?', 'Who elects the local council?'),
      explanation: text('Volikogu valivad valla või linna elanikud.', 'Собрание выбирают жители волости или города.', 'The council is elected by the residents of the municipality.'),
      points: 1,
      options: [
        { key: 'a', text: text('Selle valla või linna elanikud', 'Жители этой волости или города', 'The residents of the municipality'), correct: true },
        { key: 'b', text: text('Vabariigi Valitsus', 'Правительство Республики', 'The Government of the Republic'), correct: false },
        { key: 'c', text: text('Riigikogu liikmed', 'Члены Рийгикогу', 'Members of the Riigikogu'), correct: false },
      ],
    },
  },
  {
    tags: ['kohalik elu', 'ettepanek'],
    competences: ['rfcdc-6', 'rfcdc-16'],
    difficulty: 'medium',
    content: {
      kind: 'ordering',
      stem: text('Pange ühise ettepaneku sammud järjekorda.', 'Расположите шаги совместного предложения по порядку.', 'Put the steps of a joint proposal in order.'),
      explanation: text('Kõigepealt lepitakse kokku, milles on mure; alles siis kirjutatakse.', 'Сначала договариваются, в чём проблема, и только потом пишут.', 'First one agrees on what the problem is; only then does one write.'),
      points: 2,
      scoring: 'positions',
      elements: [
        { key: 'a', text: text('Mure sõnastatakse koos', 'Вместе формулируют проблему', 'The problem is put into words together') },
        { key: 'b', text: text('Ettepanek kirjutatakse', 'Пишут предложение', 'The proposal is written') },
        { key: 'c', text: text('Ettepanek antakse omavalitsusele', 'Передают предложение самоуправлению', 'The proposal is handed to the local government') },
        { key: 'd', text: text('Vastust arutatakse koos', 'Вместе обсуждают ответ', 'The answer is discussed together') },
      ],
    },
  },
  {
    tags: ['meedia'],
    competences: ['digcomp-1.2'],
    difficulty: 'medium',
    content: {
      kind: 'multiple-choice',
      stem: text('Mis aitab hinnata, kas uudist saab usaldada?', 'Что помогает понять, можно ли верить новости?', 'What helps to judge whether a piece of news can be trusted?'),
      explanation: text('Allikas, kuupäev ja teised sõltumatud allikad räägivad rohkem kui jagamiste arv.', 'Источник, дата и другие независимые источники говорят больше, чем число репостов.', 'The source, the date and other independent sources say more than the number of shares.'),
      points: 2,
      options: [
        { key: 'a', text: text('Kes on selle kirjutanud', 'Кто это написал', 'Who has written it'), correct: true },
        { key: 'b', text: text('Millal see on avaldatud', 'Когда это опубликовано', 'When it was published'), correct: true },
        { key: 'c', text: text('Kui palju seda on jagatud', 'Сколько раз этим поделились', 'How often it was shared'), correct: false },
        { key: 'd', text: text('Kas teised sõltumatud allikad ütlevad sama', 'Говорят ли то же другие независимые источники', 'Whether other independent sources say the same'), correct: true },
      ],
    },
  },
  {
    tags: ['tagasiside'],
    competences: ['rfcdc-8'],
    difficulty: 'easy',
    content: {
      kind: 'scale',
      stem: text('Kuivõrd olete nende väidetega nõus?', 'Насколько вы согласны с этими утверждениями?', 'How far do you agree with these statements?'),
      explanation: text('', '', ''),
      points: 0,
      look: 'likert',
      statements: [
        { key: 's1', text: text('Ma tean, kelle poole oma murega pöörduda.', 'Я знаю, к кому обратиться со своей проблемой.', 'I know whom to turn to with a problem.') },
        { key: 's2', text: text('Minu arvamus võib kohalikku elu muuta.', 'Моё мнение может изменить местную жизнь.', 'My opinion can change local life.') },
      ],
      steps: [
        { value: 1, text: text('Ei ole nõus', 'Не согласны', 'Disagree') },
        { value: 2, text: text('Nii ja naa', 'И да и нет', 'In between') },
        { value: 3, text: text('Olen nõus', 'Согласны', 'Agree') },
      ],
    },
  },
  {
    tags: ['kohalik elu'],
    competences: ['rfcdc-17'],
    difficulty: 'hard',
    draft: true,
    content: {
      kind: 'true-false',
      stem: text('Koosoleku otsus kehtib ka neile, kes olid selle vastu.', 'Решение собрания действует и для тех, кто был против.', 'A decision of the meeting also holds for those who were against it.'),
      explanation: text('Jah, kui otsus tehti kokku lepitud korras.', 'Да, если решение принято по согласованным правилам.', 'Yes, if it was made by the rules agreed on.'),
      points: 1,
      answer: true,
    },
  },
];
