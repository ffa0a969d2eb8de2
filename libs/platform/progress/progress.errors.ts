import { defineErrors } from '#kernel';

export const progressErrors = defineErrors({
  'progress.not-found': { kind: 'not-found', et: 'Sellist tööd ei ole või see ei ole teile nähtav.', ru: 'Такой задачи нет, или она вам недоступна.', en: 'There is no such task, or it is not open to you.' },
});
