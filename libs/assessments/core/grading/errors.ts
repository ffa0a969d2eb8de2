import { defineErrors } from '#kernel';

export const gradingErrors = defineErrors({
  'assessments.grading-not-found': {
    kind: 'not-found',
    et: 'Seda vastust ei ole või see ei ole teile avatud.',
    ru: 'Такого ответа нет, или он вам недоступен.',
    en: 'There is no such answer, or it is not open to you.',
  },
  'assessments.not-handed-in': {
    kind: 'conflict',
    et: 'Vastust saab hinnata pärast testi esitamist.',
    ru: 'Ответ можно проверить после отправки теста.',
    en: 'An answer can be graded once the test is handed in.',
  },
  'assessments.marks-missing': {
    kind: 'invalid',
    et: 'Valige iga kriteeriumi juures tase.',
    ru: 'Выберите уровень для каждого критерия.',
    en: 'Choose a level for each criterion.',
  },
  'assessments.points-missing': {
    kind: 'invalid',
    et: 'Andke vastusele punktid.',
    ru: 'Поставьте баллы за ответ.',
    en: 'Give the answer its points.',
  },
  'assessments.points-out-of-range': {
    kind: 'invalid',
    et: 'Punkte saab anda nullist küsimuse punktide arvuni.',
    ru: 'Баллы ставят от нуля до максимума вопроса.',
    en: 'Points go from zero to the most that the question gives.',
  },
  'assessments.note-outside': {
    kind: 'invalid',
    et: 'Märkus viitab kohale, mida vastuses ei ole.',
    ru: 'Замечание указывает на место, которого в ответе нет.',
    en: 'A note points to a place that the answer does not have.',
  },
  'assessments.appeal-exists': {
    kind: 'conflict',
    et: 'Selle vastuse kohta olete juba kirjutanud.',
    ru: 'Об этом ответе уже есть ваше обращение.',
    en: 'You have already written about this answer.',
  },
  'assessments.appeal-closed': {
    kind: 'conflict',
    et: 'Sellele pöördumisele on juba vastatud.',
    ru: 'На это обращение уже ответили.',
    en: 'This has been answered already.',
  },
  'assessments.result-hidden': {
    kind: 'conflict',
    et: 'Tulemus ei ole veel avaldatud.',
    ru: 'Результат ещё не открыт.',
    en: 'The result is not open yet.',
  },
  'assessments.regrade-open': {
    kind: 'conflict',
    et: 'Selle küsimuse ümberhindamine ootab juba kinnitust.',
    ru: 'Пересчёт этого вопроса уже ждёт подтверждения.',
    en: 'A re-grade of this question already waits for approval.',
  },
  'assessments.regrade-decided': {
    kind: 'conflict',
    et: 'See ümberhindamine on juba otsustatud.',
    ru: 'По этому пересчёту решение уже принято.',
    en: 'This re-grade has been decided already.',
  },
  'assessments.regrade-unseen': {
    kind: 'conflict',
    et: 'Kinnitada saab siis, kui on näha, mida parandus muudab.',
    ru: 'Подтвердить можно, когда видно, что изменит исправление.',
    en: 'It can be approved once it is seen what it changes.',
  },
  'assessments.regrade-changes-more': {
    kind: 'invalid',
    et: 'Ümber hinnata saab ainult võtit: küsimuse liik, variandid ja punktid jäävad samaks.',
    ru: 'Пересчёт меняет только ключ: вид вопроса, варианты и баллы остаются прежними.',
    en: 'A re-grade changes the key only: kind, options and points of the question stay.',
  },
});
