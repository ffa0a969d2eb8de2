import { defineErrors } from '#kernel';

export const paperErrors = defineErrors({
  'assessments.sheet-not-found': {
    kind: 'not-found',
    et: 'Sellise koodiga lehte ei ole või see ei ole teile avatud.',
    ru: 'Листа с таким кодом нет, или он вам недоступен.',
    en: 'There is no sheet with this code, or it is not open to you.',
  },
  'assessments.sheet-linked': {
    kind: 'conflict',
    et: 'See leht on juba inimesega seotud ja hinnatud. Vastuseid muudetakse tema tulemuse juures.',
    ru: 'Этот лист уже связан с человеком и проверен. Ответы меняют на странице его результата.',
    en: 'This sheet is already linked to a person and graded. Its answers are changed with that person’s result.',
  },
  'assessments.sheet-void': {
    kind: 'conflict',
    et: 'See leht on tühistatud.',
    ru: 'Этот лист аннулирован.',
    en: 'This sheet has been voided.',
  },
  'assessments.sheet-empty': {
    kind: 'conflict',
    et: 'Sisestage enne vastused, seejärel siduge leht inimesega.',
    ru: 'Сначала введите ответы, потом свяжите лист с человеком.',
    en: 'Enter the answers first, then link the sheet to a person.',
  },
  'assessments.sheet-stranger': {
    kind: 'invalid',
    et: 'See inimene ei ole koolitusele registreeritud.',
    ru: 'Этот человек не записан на тренинг.',
    en: 'This person is not registered for the training.',
  },
  'assessments.sheet-no-attempts': {
    kind: 'conflict',
    et: 'Sellel inimesel ei ole selle testi jaoks enam katseid alles. Lisakatse saab anda lehel „Inimesed ja aeg“.',
    ru: 'У этого человека не осталось попыток для этого теста. Ещё одну попытку можно дать на странице «Люди и время».',
    en: 'This person has no attempts left for this test. A further one can be given on the page “People and time”.',
  },
  'assessments.sheet-attempt-open': {
    kind: 'conflict',
    et: 'Sellel inimesel on sama test pooleli. Kui ta on selle esitanud, saab lehe siduda.',
    ru: 'У этого человека есть начатая попытка этого теста. Лист можно связать, когда она будет отправлена.',
    en: 'This person has an attempt at the same test under way. Once it is handed in, the sheet can be linked.',
  },
});
