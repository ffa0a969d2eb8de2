/** The files of a new module: one lesson with a practice question, one question of the bank, all in three languages. */
export function moduleFiles(name, constant) {
  return {
    'project.json': `${JSON.stringify({ name: `module-${name}`, tags: ['type:module'] })}\n`,
    'index.ts': `import { defineModule } from '#modules/sdk';
import { firstLesson } from './lessons/first-lesson.js';
import { firstQuestion } from './items/first-question.js';

export const ${constant} = defineModule({
  id: '${name}',
  version: '0.1.0',
  sdk: '^1.0.0',
  title: { et: 'Uus moodul', ru: 'Новый модуль', en: 'New module' },
  summary: { et: 'Mida osaleja siin õpib.', ru: 'Чему учится участник.', en: 'What a participant learns here.' },
  outcomes: [{ et: 'Oskab …', ru: 'Умеет …', en: 'Can …' }],
  competences: ['rfcdc-11'],
  lessons: [firstLesson],
  items: [firstQuestion],
  completion: { lessons: ['first-lesson'], passMark: 0.6 },
  glossary: [],
  indicators: ['I09'],
  dataClasses: ['learning-progress', 'test-answers'],
});
`,
    'lessons/first-lesson.ts': `import type { LessonDefinition } from '#modules/sdk';

export const firstLesson: LessonDefinition<'first-lesson'> = {
  key: 'first-lesson',
  title: { et: 'Esimene õppetund', ru: 'Первый урок', en: 'First lesson' },
  objective: { et: 'Selgitada teema põhimõtet.', ru: 'Объяснить суть темы.', en: 'Explain the idea of the topic.' },
  minutes: 10,
  competences: ['rfcdc-11'],
  blocks: [
    { kind: 'text', body: { et: 'Õppetunni tekst.', ru: 'Текст урока.', en: 'The text of the lesson.' } },
    {
      kind: 'practice',
      key: 'first-practice',
      question: {
        kind: 'single-choice',
        points: 1,
        stem: { et: 'Harjutusküsimus?', ru: 'Тренировочный вопрос?', en: 'Practice question?' },
        explanation: { et: 'Miks see on õige.', ru: 'Почему это верно.', en: 'Why this is right.' },
        options: [
          { key: 'a', correct: true, text: { et: 'Õige vastus', ru: 'Верный ответ', en: 'The right answer' } },
          { key: 'b', correct: false, text: { et: 'Vale vastus', ru: 'Неверный ответ', en: 'A wrong answer' } },
        ],
      },
    },
    { kind: 'summary', points: [{ et: 'Mida meelde jätta.', ru: 'Что запомнить.', en: 'What to remember.' }] },
  ],
};
`,
    'items/first-question.ts': `import type { ItemDefinition } from '#modules/sdk';

export const firstQuestion: ItemDefinition<'first-lesson'> = {
  key: '${name}-q1',
  lesson: 'first-lesson',
  competences: ['rfcdc-11'],
  difficulty: 'easy',
  provenance: { validAsOf: '${new Date().toISOString().slice(0, 10)}', source: 'name the source', humanCheck: true },
  content: {
    kind: 'single-choice',
    points: 1,
    stem: { et: 'Küsimus?', ru: 'Вопрос?', en: 'Question?' },
    explanation: { et: 'Miks see on õige.', ru: 'Почему это верно.', en: 'Why this is right.' },
    options: [
      { key: 'a', correct: true, text: { et: 'Õige vastus', ru: 'Верный ответ', en: 'The right answer' } },
      { key: 'b', correct: false, text: { et: 'Vale vastus', ru: 'Неверный ответ', en: 'A wrong answer' } },
    ],
  },
};
`,
    'index.spec.ts': `import { describeModule } from '#modules/sdk';
import { ${constant} } from './index.js';

describeModule(${constant});
`,
  };
}
