import { defineErrors } from '#kernel';

export const peopleErrors = defineErrors({
  'people.not-found': {
    kind: 'not-found',
    et: 'Sellist inimest ei ole või tema andmed ei ole teile nähtavad.',
    ru: 'Такого человека нет, или его данные вам недоступны.',
    en: 'There is no such person, or their data is not open to you.',
  },
  'people.programme-not-found': {
    kind: 'not-found',
    et: 'Sellist programmi ei ole või see ei ole teile nähtav.',
    ru: 'Такой программы нет, или она вам недоступна.',
    en: 'There is no such programme, or it is not open to you.',
  },
  'people.sign-in-failed': {
    kind: 'unauthenticated',
    et: 'E-posti aadress ja parool ei sobi kokku. Kontrollige neid või laske saata sisselogimislink.',
    ru: 'Адрес эл. почты и пароль не подходят друг к другу. Проверьте их или запросите ссылку для входа.',
    en: 'The e-mail address and the password do not match. Check them, or ask for a sign-in link.',
  },
  'people.pin-failed': {
    kind: 'unauthenticated',
    et: 'Isiklik kood ja PIN ei sobi kokku. Kontrollige numbreid või küsige koolitajalt uus PIN.',
    ru: 'Код участника и PIN не подходят друг к другу. Проверьте цифры или попросите у тренера новый PIN.',
    en: 'The personal code and the PIN do not match. Check the digits, or ask the trainer for a new PIN.',
  },
  'people.too-many-attempts': {
    kind: 'too-many',
    et: 'Katseid oli liiga palju. Proovige uuesti {minutes, plural, one {# minuti} other {# minuti}} pärast.',
    ru: 'Слишком много попыток. Попробуйте снова через {minutes, plural, one {# минуту} few {# минуты} many {# минут} other {# минуты}}.',
    en: 'There were too many attempts. Try again in {minutes, plural, one {# minute} other {# minutes}}.',
  },
  'people.link-used': {
    kind: 'gone',
    et: 'Seda linki on juba kasutatud. Laske saata uus.',
    ru: 'Эта ссылка уже использована. Запросите новую.',
    en: 'This link has already been used. Ask for a new one.',
  },
  'people.link-expired': {
    kind: 'gone',
    et: 'See link enam ei kehti. Laske saata uus.',
    ru: 'Эта ссылка больше не действует. Запросите новую.',
    en: 'This link is no longer valid. Ask for a new one.',
  },
  'people.demo-off': {
    kind: 'not-found',
    et: 'Näidiskontosid siin ei ole.',
    ru: 'Демонстрационных учётных записей здесь нет.',
    en: 'There are no demonstration accounts here.',
  },
  'people.too-young': {
    kind: 'invalid',
    et: 'Osaleda saab alates 16. eluaastast.',
    ru: 'Участвовать можно с 16 лет.',
    en: 'People can take part from the age of 16.',
  },
  'people.birth-year': { kind: 'invalid', et: 'Kontrollige sünniaastat.', ru: 'Проверьте год рождения.', en: 'Check the year of birth.' },
  'people.place': { kind: 'invalid', et: 'Valige koht loendist.', ru: 'Выберите место из списка.', en: 'Choose a place from the list.' },
  'people.invalid': { kind: 'invalid', et: 'Mõni väli vajab parandamist.', ru: 'Некоторые поля нужно исправить.', en: 'Some fields need correcting.' },
  'people.email-taken': {
    kind: 'conflict',
    et: 'Selle e-posti aadressiga konto on juba olemas. Logige sisse; kui parooli ei ole, laske saata sisselogimislink.',
    ru: 'Учётная запись с этим адресом уже есть. Войдите; если пароля нет, запросите ссылку для входа.',
    en: 'There is already an account with this e-mail address. Sign in; without a password, ask for a sign-in link.',
  },
  'people.email-needed': {
    kind: 'invalid',
    et: 'Ilma e-posti aadressita ei saaks te enam sisse logida. Küsige koolitajalt isiklik kood ja PIN, siis saab aadressi eemaldada.',
    ru: 'Без адреса эл. почты вы не сможете войти. Попросите у тренера код участника и PIN, после этого адрес можно удалить.',
    en: 'Without an e-mail address you could not sign in any more. Ask the trainer for a personal code and PIN; then the address can be removed.',
  },
  'people.password-wrong': { kind: 'invalid', et: 'Praegune parool ei ole õige.', ru: 'Текущий пароль указан неверно.', en: 'The present password is not right.' },
  'people.password-too-short': {
    kind: 'invalid',
    et: 'Paroolis peab olema vähemalt 10 märki. Hästi sobib mitmest sõnast lause.',
    ru: 'В пароле должно быть не меньше 10 знаков. Хорошо подходит фраза из нескольких слов.',
    en: 'The password needs at least 10 characters. A phrase of several words works well.',
  },
  'people.password-easily-guessed': {
    kind: 'invalid',
    et: 'Seda parooli on lihtne ära arvata. Valige selline, milles ei ole teie nime ega tavalisi paroole.',
    ru: 'Этот пароль легко угадать. Выберите такой, в котором нет вашего имени и распространённых паролей.',
    en: 'This password is easy to guess. Choose one without your name and without common passwords.',
  },
  'people.pin-of-staff': {
    kind: 'forbidden',
    et: 'Selle inimese PIN-i saab uuendada ainult koordinaator.',
    ru: 'Новый PIN для этого человека может выдать только координатор.',
    en: 'Only a coordinator can issue a new PIN for this person.',
  },
});
