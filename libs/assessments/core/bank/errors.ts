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
});
