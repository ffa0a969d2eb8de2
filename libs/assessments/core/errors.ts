import { defineErrors } from '#kernel';

export const assessmentsErrors = defineErrors({
  'assessments.not-found': {
    kind: 'not-found',
    et: 'Seda testi ei ole või see ei ole teile avatud.',
    ru: 'Такого теста нет, или он вам недоступен.',
    en: 'There is no such test, or it is not open to you.',
  },
  'assessments.no-attempts-left': {
    kind: 'conflict',
    et: 'Teil ei ole selle testi jaoks enam katseid alles.',
    ru: 'Попыток для этого теста больше не осталось.',
    en: 'You have no attempts left for this test.',
  },
  'assessments.already-submitted': {
    kind: 'conflict',
    et: 'Vastused on juba esitatud ja neid ei saa enam muuta.',
    ru: 'Ответы уже отправлены, изменить их нельзя.',
    en: 'The answers have been submitted and can no longer be changed.',
  },
  'assessments.not-submitted': {
    kind: 'conflict',
    et: 'Tulemust näete pärast vastuste esitamist.',
    ru: 'Результат будет виден после отправки ответов.',
    en: 'You will see the result once the answers are submitted.',
  },
  'assessments.bad-language-pair': {
    kind: 'invalid',
    et: 'Võrdlemiseks valige kaks eri keelt.',
    ru: 'Для сравнения выберите два разных языка.',
    en: 'Choose two different languages to compare.',
  },
  'assessments.bad-responses': {
    kind: 'invalid',
    et: 'Vastuseid ei salvestatud, sest mõni neist ei sobi küsimusega.',
    ru: 'Ответы не сохранены: некоторые из них не подходят к вопросу.',
    en: 'The answers were not saved, because some of them do not fit their question.',
  },
  'assessments.unknown-question': {
    kind: 'invalid',
    et: 'Seda küsimust selles testis ei ole.',
    ru: 'Такого вопроса в этом тесте нет.',
    en: 'This test has no such question.',
  },
  'assessments.unknown-option': {
    kind: 'invalid',
    et: 'Sellist vastusevarianti ei ole.',
    ru: 'Такого варианта ответа нет.',
    en: 'There is no such option.',
  },
  'assessments.too-many': {
    kind: 'invalid',
    et: 'Valige ainult üks vastus.',
    ru: 'Выберите только один ответ.',
    en: 'Choose only one answer.',
  },
  'assessments.repeated': {
    kind: 'invalid',
    et: 'Sama vastust on valitud kaks korda.',
    ru: 'Один и тот же ответ выбран дважды.',
    en: 'The same answer was chosen twice.',
  },
});
