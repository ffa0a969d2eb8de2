import { defineErrors } from '#kernel';

export const curriculaErrors = defineErrors({
  'curricula.not-found': {
    kind: 'not-found',
    et: 'Sellist kursust või moodulit ei ole või see ei ole teile nähtav.',
    ru: 'Такого курса или модуля нет, или они вам недоступны.',
    en: 'There is no such course or module, or it is not open to you.',
  },
  'curricula.lesson-not-found': {
    kind: 'not-found',
    et: 'Seda õppetundi selles kursuses ei ole.',
    ru: 'Такого урока в этом курсе нет.',
    en: 'There is no such lesson in this course.',
  },
  'curricula.not-participant': {
    kind: 'forbidden',
    et: 'Loetuks saavad õppetunde märkida ainult selle koolituse osalejad.',
    ru: 'Отмечать уроки прочитанными могут только участники этого тренинга.',
    en: 'Only participants of this training can mark lessons as read.',
  },
  'curricula.module-attached': {
    kind: 'conflict',
    et: 'See moodul on koolituse kursuses juba olemas.',
    ru: 'Этот модуль уже есть в курсе тренинга.',
    en: 'This module is already part of the training’s course.',
  },
});
