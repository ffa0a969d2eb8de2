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
  'assessments.not-open-yet': { kind: 'conflict', et: 'See test ei ole veel avatud.', ru: 'Этот тест ещё не открыт.', en: 'This test is not open yet.' },
  'assessments.closed': { kind: 'conflict', et: 'See test on suletud.', ru: 'Этот тест уже закрыт.', en: 'This test has closed.' },
  'assessments.access-code': { kind: 'invalid', et: 'See ligipääsukood ei sobi. Küsige kood koolitajalt.', ru: 'Этот код доступа не подходит. Спросите код у тренера.', en: 'This access code does not fit. Ask the trainer for the code.' },
  'assessments.anonymous-not-taken': {
    kind: 'conflict',
    et: 'Anonüümsele küsitlusele ei saa siin veel vastata: vastuseid hoitaks praegu koos nimega.',
    ru: 'На анонимный опрос здесь пока нельзя ответить: сейчас ответы хранились бы вместе с именем.',
    en: 'Anonymous surveys cannot be answered here yet: as things are, the answers would be kept with the name.',
  },
  'assessments.time-is-up': {
    kind: 'conflict',
    et: 'Aeg on läbi. Esitatud on kõik, mis selleks ajaks salvestati.',
    ru: 'Время вышло. Отправлено всё, что было сохранено к этому моменту.',
    en: 'The time is up. Everything saved by then has been submitted.',
  },
  'assessments.person-not-found': { kind: 'not-found', et: 'Seda inimest ei ole sellel koolitusel.', ru: 'Этого человека нет среди участников обучения.', en: 'This person does not take part in the training.' },
  'assessments.no-clock-runs': {
    kind: 'conflict',
    et: 'Sellel inimesel ei ole pooleli katset, mille aeg jookseb.',
    ru: 'У этого человека нет начатой попытки с ограничением времени.',
    en: 'This person has no open attempt with a clock running.',
  },
  'assessments.shape': { kind: 'invalid', et: 'Vastus ei ole selle küsimuse jaoks sobiva kujuga.', ru: 'Ответ не подходит к этому виду вопроса.', en: 'The answer does not have the form that this question asks for.' },
  'assessments.too-long': { kind: 'invalid', et: 'Vastus on liiga pikk.', ru: 'Ответ слишком длинный.', en: 'The answer is too long.' },
  'assessments.out-of-range': { kind: 'invalid', et: 'Vastus on väljaspool lubatud piire.', ru: 'Ответ выходит за допустимые пределы.', en: 'The answer is outside what is allowed.' },
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
