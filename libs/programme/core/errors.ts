import { defineErrors } from '#kernel';

export const programmeErrors = defineErrors({
  'programme.not-found': {
    kind: 'not-found',
    et: 'Sellist programmi või tegevust ei ole või see ei ole teile nähtav.',
    ru: 'Такой программы или мероприятия нет, или они вам недоступны.',
    en: 'There is no such programme or activity, or it is not open to you.',
  },
  'programme.person-not-found': {
    kind: 'not-found',
    et: 'Seda inimest ei ole selle tegevuse nimekirjas.',
    ru: 'Этого человека нет в списке участников мероприятия.',
    en: 'This person is not on the list of this activity.',
  },
  'programme.not-registered': {
    kind: 'conflict',
    et: 'Kohalolekut saab märkida ainult neile, kellel on koht. Lisage inimene kõigepealt osalejate hulka.',
    ru: 'Присутствие можно отметить только у тех, у кого есть место. Сначала добавьте человека в участники.',
    en: 'Presence can be marked only for people who have a place. First add the person as a participant.',
  },
  'programme.presence-too-early': {
    kind: 'conflict',
    et: 'Kohalolekut saab märkida alates tegevusele eelnevast päevast.',
    ru: 'Отмечать присутствие можно начиная со дня накануне мероприятия.',
    en: 'Presence can be marked from the day before the activity.',
  },
  'programme.presence-stated': {
    kind: 'conflict',
    et: 'See inimene on märgitud kohalolnuks. Võtke märge enne tagasi, siis saab registreerumise tühistada.',
    ru: 'Этот человек отмечен как присутствовавший. Сначала снимите отметку, затем регистрацию можно отменить.',
    en: 'This person is marked present. Undo the mark first, then the registration can be cancelled.',
  },
  'programme.activity-over': {
    kind: 'conflict',
    et: 'See tegevus on lõppenud.',
    ru: 'Это мероприятие уже закончилось.',
    en: 'This activity is over.',
  },
  'programme.activity-held': {
    kind: 'conflict',
    et: 'See tegevus on juba toimunud. Uue aja saab määrata ainult minevikku.',
    ru: 'Это мероприятие уже состоялось. Новое время может быть только в прошлом.',
    en: 'This activity has already taken place. Its new time can only be in the past.',
  },
  'programme.invalid-edit': { kind: 'invalid', et: 'Mõni väli vajab parandamist.', ru: 'Некоторые поля нужно исправить.', en: 'Some fields need correcting.' },
  'programme.too-long': { kind: 'invalid', et: 'Tegevus võib kesta kuni 31 päeva. Kontrollige kuupäevi.', ru: 'Мероприятие может длиться не больше 31 дня. Проверьте даты.', en: 'An activity can last up to 31 days. Check the dates.' },
  'programme.ends-before-start': {
    kind: 'invalid',
    et: 'Lõpp peab olema algusest hiljem.',
    ru: 'Окончание должно быть позже начала.',
    en: 'The end has to be later than the start.',
  },
  'programme.capacity-below-registered': {
    kind: 'invalid',
    et: 'Kohtade arv ei saa olla väiksem kui registreerunute arv ({registered}).',
    ru: 'Мест не может быть меньше, чем уже зарегистрированных участников ({registered}).',
    en: 'There cannot be fewer places than people already registered ({registered}).',
  },
  'programme.code-unknown': {
    kind: 'not-found',
    et: 'Sellist liitumiskoodi ei ole. Kontrollige tähti ja numbreid või küsige koolitajalt uus kood.',
    ru: 'Такого кода нет. Проверьте буквы и цифры или попросите у тренера новый код.',
    en: 'There is no such join code. Check the letters and digits, or ask the trainer for a new code.',
  },
  'programme.code-expired': {
    kind: 'gone',
    et: 'See liitumiskood enam ei kehti. Küsige koolitajalt uus kood.',
    ru: 'Этот код больше не действует. Попросите у тренера новый код.',
    en: 'This join code is no longer valid. Ask the trainer for a new code.',
  },
  'programme.code-expiry': {
    kind: 'invalid',
    et: 'Kood peab kehtima vähemalt praegusest hetkest ja kõige rohkem ühe aasta.',
    ru: 'Срок действия кода должен быть в будущем, но не дальше одного года.',
    en: 'The code has to expire in the future, within one year.',
  },
  'programme.consents-unanswered': {
    kind: 'invalid',
    et: 'Vastake igale nõusoleku küsimusele: jah või ei.',
    ru: 'Ответьте на каждый вопрос о согласии: да или нет.',
    en: 'Please answer each consent question: yes or no.',
  },
  'programme.consent-unanswered': { kind: 'invalid', et: 'Valige jah või ei.', ru: 'Выберите «да» или «нет».', en: 'Choose yes or no.' },
  'programme.notice-changed': {
    kind: 'conflict',
    et: 'Andmekaitseteave on vahepeal muutunud. Laadige leht uuesti ja lugege see läbi.',
    ru: 'Информация о защите данных изменилась. Обновите страницу и прочитайте её ещё раз.',
    en: 'The privacy notice has changed meanwhile. Reload the page and read it again.',
  },
});
