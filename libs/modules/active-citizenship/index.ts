import { defineModule } from '#modules/sdk';
import { glossary } from './glossary.js';
import { items } from './items/index.js';
import { lessons } from './lessons/index.js';

export const activeCitizenship = defineModule({
  id: 'active-citizenship',
  version: '1.0.0',
  sdk: '^1.0.0',
  title: { et: 'Aktiivne kodanik', ru: 'Активная гражданская позиция', en: 'Active citizenship' },
  summary: {
    et: 'Kes Eestis mille üle otsustab, millised on teie õigused ning kuidas valimiste vahel üksi ja koos teistega kaasa rääkida.',
    ru: 'Кто и что решает в Эстонии, какие у вас права и как влиять на решения между выборами — самостоятельно и вместе с другими.',
    en: 'Who decides what in Estonia, which rights you have, and how to have a say between elections, alone and with others.',
  },
  outcomes: [
    {
      et: 'Eristab riigi ja kohaliku omavalitsuse ülesandeid ning leiab murele õige otsustaja.',
      ru: 'Различает задачи государства и местного самоуправления и находит того, кто решает проблему.',
      en: 'Tells the tasks of the state from those of the municipality and finds who decides on a problem.',
    },
    {
      et: 'Teab oma õigust valida ja osaleda ning kontrollib seda kehtivast seadusest.',
      ru: 'Знает своё право избирать и участвовать и сверяет его с действующим законом.',
      en: 'Knows their right to vote and take part, and checks it against the law in force.',
    },
    {
      et: 'Valib sobiva vahendi ning koostab teabenõude või märgukirja.',
      ru: 'Выбирает подходящий инструмент и составляет запрос информации или меморандум.',
      en: 'Chooses the right tool and writes an information request or a memorandum.',
    },
    {
      et: 'Kavandab koos teistega idee kaasavasse eelarvesse või ühingu asutamise.',
      ru: 'Вместе с другими готовит идею для народного бюджета или создание объединения.',
      en: 'Plans, with others, an idea for a participatory budget or the founding of an association.',
    },
  ],
  competences: ['rfcdc-6', 'rfcdc-10', 'rfcdc-11', 'rfcdc-15', 'rfcdc-16', 'rfcdc-20', 'digcomp-2.3'],
  lessons,
  items,
  completion: {
    lessons: ['who-decides', 'voting-rights', 'beyond-elections', 'acting-together'],
    passMark: 0.6,
  },
  glossary,
  indicators: ['I09', 'I10'],
  dataClasses: ['learning-progress', 'test-answers'],
});
