import type { SeedQuestion } from '#assessments/core';
import type { Language, Localized } from '#kernel';

const text = (et: string, ru: string, en: string): Localized => ({ et, ru, en });

export const bankTestTitle = text('Kodaniku küsimused: kontrolltöö', 'Вопросы о гражданском участии: контрольная работа', 'Questions on taking part: written test');

/** The question that only a person can grade. */
export const writtenQuestion: SeedQuestion = {
  tags: ['ettepanek'],
  competences: ['rfcdc-16'],
  difficulty: 'hard',
  content: {
    kind: 'extended-text',
    stem: text(
      'Kirjutage omavalitsusele lühike ettepanek oma kodukoha heaks: mis on mure, mida teha ja kes saab aidata?',
      'Напишите самоуправлению короткое предложение о своём районе: в чём проблема, что сделать и кто может помочь?',
      'Write a short proposal to the local government about your neighbourhood: what is the problem, what to do, and who can help?',
    ),
    explanation: text(
      'Heas ettepanekus on mure konkreetne, lahendus tehtav ja tegijad nimetatud.',
      'В хорошем предложении проблема конкретна, решение выполнимо, а исполнители названы.',
      'In a good proposal the problem is concrete, the solution can be done, and it says who does it.',
    ),
    points: 4,
    minWords: 15,
    rubric: {
      criteria: [
        {
          key: 'problem',
          title: text('Mure', 'Проблема', 'The problem'),
          levels: [
            { key: 'none', text: text('ei ole nimetatud', 'не названа', 'is not named'), points: 0 },
            { key: 'general', text: text('on nimetatud üldiselt', 'названа в общих словах', 'is named in general'), points: 1 },
            { key: 'concrete', text: text('on konkreetne: kus, mis ja keda see puudutab', 'конкретна: где, что и кого касается', 'is concrete: where, what and whom it concerns'), points: 2 },
          ],
        },
        {
          key: 'solution',
          title: text('Lahendus', 'Решение', 'The solution'),
          levels: [
            { key: 'none', text: text('puudub', 'отсутствует', 'is missing'), points: 0 },
            { key: 'wish', text: text('on soov', 'высказано пожелание', 'is a wish'), points: 1 },
            { key: 'doable', text: text('on tehtav ja tegijad on nimetatud', 'выполнимо, исполнители названы', 'can be done, and it says who does it'), points: 2 },
          ],
        },
      ],
    },
  },
};

/** Further questions that a machine grades. */
export const furtherQuestions: readonly SeedQuestion[] = [
  {
    tags: ['kohalik elu'],
    competences: ['rfcdc-17'],
    difficulty: 'medium',
    content: {
      kind: 'true-false',
      stem: text('Teabenõudele tuleb üldjuhul vastata viie tööpäeva jooksul.', 'На запрос информации (teabenõue) обычно должны ответить в течение пяти рабочих дней.', 'A request for information is as a rule answered within five working days.'),
      explanation: text('Nii ütleb avaliku teabe seadus; mõjuval põhjusel võib tähtaega pikendada.', 'Так говорит закон о публичной информации; по веской причине срок могут продлить.', 'So says the Public Information Act; for a good reason the time may be extended.'),
      points: 1,
      answer: true,
    },
  },
  {
    tags: ['ettepanek'],
    competences: ['rfcdc-16'],
    difficulty: 'easy',
    content: {
      kind: 'single-choice',
      stem: text('Kellele saab saata ettepaneku oma linnaosa pargi kohta?', 'Кому можно отправить предложение о парке своего района?', 'To whom can one send a proposal about a neighbourhood park?'),
      explanation: text('Parkide eest hoolitseb kohalik omavalitsus.', 'О парках заботится местное самоуправление.', 'Parks are looked after by the local government.'),
      points: 1,
      options: [
        { key: 'a', text: text('Riigikogule', 'Рийгикогу', 'The Riigikogu'), correct: false },
        { key: 'b', text: text('Kohalikule omavalitsusele', 'Местному самоуправлению', 'The local government'), correct: true },
        { key: 'c', text: text('Politseile', 'Полиции', 'The police'), correct: false },
      ],
    },
  },
];

export interface WrittenAnswer {
  readonly language: Language;
  readonly text: string;
  readonly marks: Readonly<Record<'problem' | 'solution', string>>;
}

/** What people wrote, with what a trainer makes of it. */
export const writtenAnswers: readonly WrittenAnswer[] = [
  { language: 'ru', text: 'На остановке у поликлиники нет навеса, и пожилые люди ждут автобус под дождём. Предлагаю поставить навес и скамейку: городу нужно выделить место, а наше общество готово собрать подписи и помочь с уборкой.', marks: { problem: 'concrete', solution: 'doable' } },
  { language: 'ru', text: 'В нашем дворе опасно переходить дорогу к школе. Нужен пешеходный переход и знак. Обратиться надо в отдел городского хозяйства, родители могут написать письмо вместе.', marks: { problem: 'concrete', solution: 'doable' } },
  { language: 'ru', text: 'В городе мало места, где молодёжь может собираться по вечерам. Хорошо бы открыть какой-нибудь клуб, тогда все будут довольны.', marks: { problem: 'general', solution: 'wish' } },
  { language: 'et', text: 'Raamatukogu suletakse kell viis ja tööl käivad inimesed ei jõua sinna. Palun pikendada kahel õhtul lahtiolekuaega; vabatahtlikud saavad aidata ja seltsing teeb valvegraafiku.', marks: { problem: 'concrete', solution: 'doable' } },
  { language: 'et', text: 'Meie tänaval on talvel väga libe. Linn võiks sagedamini liiva puistata, eriti kõnniteel, sest vanemad inimesed kukuvad.', marks: { problem: 'concrete', solution: 'wish' } },
];

export const gradersComment: Readonly<Record<Language, string>> = {
  et: 'Mure on hästi näha. Lisage, kellega olete sellest juba rääkinud.',
  ru: 'Проблема хорошо видна. Добавьте, с кем вы об этом уже говорили.',
  en: 'The problem is easy to see. Add whom you have spoken to about it.',
};

export const gradersNote: Readonly<Record<Language, string>> = { et: 'Hea algus: koht ja inimesed on kohe teada.', ru: 'Хорошее начало: сразу ясно, где и для кого.', en: 'A good beginning: the place and the people are clear at once.' };

export const appealTexts = {
  open: text('Ma märkisin selle, mille koolitusel läbi arutasime. Miks ei loetud seda õigeks?', 'Я отмечаю то, что мы разбирали на занятии. Почему это не засчитано?', 'I marked what we went through in the training. Why was it not counted?'),
  answered: text('Kas selle vastuse eest ei saa osa punkte?', 'Можно ли получить часть баллов за этот ответ?', 'Could this answer get part of the points?'),
  answer: text('Vaatasin üle: jagamiste arv ei räägi usaldusväärsusest, seepärast jääb hinnang samaks.', 'Ответ перепроверен: число репостов не говорит о достоверности, поэтому оценка остаётся прежней.', 'I looked again: the number of shares says nothing about trust, so the grade stays.'),
} as const;
