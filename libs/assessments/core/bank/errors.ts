import { defineErrors } from '#kernel';

export const bankErrors = defineErrors({
  'bank.not-found': {
    kind: 'not-found',
    et: 'Seda küsimuste panka ei ole või see ei ole teile avatud.',
    ru: 'Такого банка вопросов нет, или он вам недоступен.',
    en: 'There is no such question bank, or it is not open to you.',
  },
  'bank.no-question': {
    kind: 'not-found',
    et: 'Seda küsimust ei ole või see ei ole teile avatud.',
    ru: 'Такого вопроса нет, или он вам недоступен.',
    en: 'There is no such question, or it is not open to you.',
  },
  'bank.no-folder': {
    kind: 'invalid',
    et: 'Seda kausta selles pangas ei ole.',
    ru: 'Такой папки в этом банке нет.',
    en: 'This bank has no such folder.',
  },
  'bank.folder-circle': {
    kind: 'invalid',
    et: 'Kausta ei saa panna iseenda sisse.',
    ru: 'Папку нельзя поместить в саму себя.',
    en: 'A folder cannot be inside itself.',
  },
  'bank.bad-question': {
    kind: 'invalid',
    et: 'Küsimust ei salvestatud, sest sellest ei saa aru.',
    ru: 'Вопрос не сохранён: его данные не удалось разобрать.',
    en: 'The question was not saved, because it could not be understood.',
  },
  'bank.content-shape': {
    kind: 'invalid',
    et: 'See osa küsimusest on vigane.',
    ru: 'Эта часть вопроса заполнена с ошибкой.',
    en: 'This part of the question is malformed.',
  },
  'bank.unfinished': {
    kind: 'invalid',
    et: 'Küsimus ei ole veel valmis. Parandage kõigepealt märgitud kohad.',
    ru: 'Вопрос ещё не готов. Сначала исправьте отмеченные места.',
    en: 'The question is not ready yet. Put right what is marked first.',
  },
  'bank.changed-meanwhile': {
    kind: 'conflict',
    et: 'Keegi on seda vahepeal muutnud. Teie muudatus on alles, aga ei ole veel salvestatud.',
    ru: 'За это время кто-то внёс изменения. Ваша правка не потеряна, но ещё не сохранена.',
    en: 'Somebody has changed this in the meantime. Your change is kept, but not saved yet.',
  },
  'bank.not-a-draft': {
    kind: 'conflict',
    et: 'Selle küsimuse on keegi juba üle vaadanud.',
    ru: 'Этот вопрос уже проверен.',
    en: 'This question has already been reviewed.',
  },
  'bank.not-reviewed': {
    kind: 'conflict',
    et: 'Küsimuse peab enne üle vaatama teine inimene.',
    ru: 'Сначала вопрос должен проверить другой человек.',
    en: 'Another person has to review the question first.',
  },
  'bank.own-question': {
    kind: 'conflict',
    et: 'Enda kirjutatud küsimust ei saa ise üle vaadata.',
    ru: 'Свой вопрос нельзя проверить самостоятельно.',
    en: 'You cannot review a question that you have written yourself.',
  },
  'bank.nothing-to-undo': {
    kind: 'conflict',
    et: 'Seda muudatust ei saa enam tagasi võtta.',
    ru: 'Это изменение уже нельзя отменить.',
    en: 'This change can no longer be undone.',
  },
  'bank.no-plan': {
    kind: 'not-found',
    et: 'Seda testi ei ole või see ei ole teile avatud.',
    ru: 'Такого теста нет, или он вам недоступен.',
    en: 'There is no such test, or it is not open to you.',
  },
  'bank.already-published': {
    kind: 'conflict',
    et: 'See test on avaldatud ja jääb selliseks, nagu on. Muutmiseks tehke sellest koopia.',
    ru: 'Этот тест опубликован и больше не меняется. Чтобы изменить его, создайте копию.',
    en: 'This test is published and stays as it is. Make a copy to change it.',
  },
  'bank.bad-plan': {
    kind: 'invalid',
    et: 'Midagi on veel puudu või ei sobi kokku.',
    ru: 'Что-то ещё не заполнено или не сочетается.',
    en: 'Something is still missing or does not fit together.',
  },
  'bank.no-activity': {
    kind: 'invalid',
    et: 'Valige selle programmi koolitus.',
    ru: 'Выберите обучение этой программы.',
    en: 'Choose a training of this programme.',
  },
  'bank.contradiction': {
    kind: 'invalid',
    et: 'See ei sobi kokku teiste valikutega.',
    ru: 'Это не сочетается с другими настройками.',
    en: 'This does not fit the other choices.',
  },
  'bank.unaskable': {
    kind: 'conflict',
    et: '{count, plural, one {Üht valitud küsimust ei saa enam küsida.} other {# valitud küsimust ei saa enam küsida.}} Eemaldage need testist.',
    ru: '{count, plural, one {# выбранный вопрос больше нельзя задать.} few {# выбранных вопроса больше нельзя задать.} many {# выбранных вопросов больше нельзя задать.} other {# выбранного вопроса больше нельзя задать.}} Уберите их из теста.',
    en: '{count, plural, one {One chosen question can no longer be asked.} other {# chosen questions can no longer be asked.}} Take them out of the test.',
  },
  'bank.too-few-questions': {
    kind: 'conflict',
    et: 'Pankades ei ole kava jaoks piisavalt lõplikke küsimusi.',
    ru: 'В банках недостаточно готовых вопросов для этого плана.',
    en: 'The banks do not hold enough final questions for this plan.',
  },
  'bank.nothing-scored': {
    kind: 'invalid',
    et: 'Testis peab olema vähemalt üks punkte andev küsimus. Või muutke see küsitluseks.',
    ru: 'В тесте нужен хотя бы один вопрос с баллами. Либо сделайте его опросом.',
    en: 'A test needs at least one question with points. Or make it a survey.',
  },
});
