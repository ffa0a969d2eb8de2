import { defineErrors } from '#kernel';

export const filesErrors = defineErrors({
  'files.not-found': { kind: 'not-found', et: 'Seda faili ei ole või see ei ole teile nähtav.', ru: 'Такого файла нет, или он вам недоступен.', en: 'There is no such file, or it is not open to you.' },
  'files.empty': { kind: 'invalid', et: 'Fail on tühi.', ru: 'Файл пуст.', en: 'The file is empty.' },
  'files.too-large': { kind: 'invalid', et: 'Fail on liiga suur. Lubatud on kuni {megabytes} MB.', ru: 'Файл слишком большой. Допускается до {megabytes} МБ.', en: 'The file is too large. Up to {megabytes} MB is allowed.' },
  'files.wrong-type': { kind: 'invalid', et: 'Seda liiki faili ei saa siia lisada.', ru: 'Файл такого типа сюда добавить нельзя.', en: 'A file of this kind cannot be added here.' },
});
