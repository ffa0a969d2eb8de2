import { defineErrors } from '#kernel';

export const resultsErrors = defineErrors({
  'results.not-found': { kind: 'not-found', et: 'Seda näitajat ei ole või see ei ole teile nähtav.', ru: 'Такого показателя нет, или он вам недоступен.', en: 'There is no such indicator, or it is not open to you.' },
});
