import type { SingleChoiceItem } from '#modules/sdk';

export const unexpectedRequest: SingleChoiceItem = {
  kind: 'single-choice',
  points: 1,
  stem: {
    et: 'Õhtul avaneb teie telefonis Smart-ID ja küsib PIN1-koodi. Te ei ole midagi teinud. Mida teete?',
    ru: 'Вечером на вашем телефоне открывается Smart-ID и просит PIN1. Вы ничего не делали. Как поступить?',
    en: 'In the evening Smart-ID opens on your phone and asks for PIN1. You have not done anything. What do you do?',
  },
  explanation: {
    et: 'Keegi teine alustas sisselogimist teie nimel. PIN1 laseks ta sisse. Katkestamine ei riku midagi.',
    ru: 'Вход от вашего имени начал кто-то другой. PIN1 впустил бы его. Отмена ничего не испортит.',
    en: 'Someone else started signing in as you. PIN1 would let them in. Cancelling does no harm.',
  },
  options: [
    {
      key: 'a',
      correct: false,
      text: { et: 'Sisestan PIN1, et näha, millega on tegu', ru: 'Ввести PIN1, чтобы узнать, в чём дело', en: 'Enter PIN1 to find out what it is' },
      explanation: { et: 'Just seda pettur ootabki.', ru: 'Именно этого мошенник и ждёт.', en: 'That is exactly what the fraudster is waiting for.' },
    },
    {
      key: 'b',
      correct: false,
      text: { et: 'Sisestan meelega vale koodi', ru: 'Нарочно ввести неверный код', en: 'Enter a wrong code on purpose' },
      explanation: { et: 'Valed katsed võivad teie enda Smart-ID lukustada.', ru: 'Неверные попытки могут заблокировать ваш же Smart-ID.', en: 'Wrong tries may lock your own Smart-ID.' },
    },
    {
      key: 'c',
      correct: true,
      text: { et: 'Katkestan ega sisesta midagi', ru: 'Нажать отмену и ничего не вводить', en: 'Cancel and enter nothing' },
    },
    {
      key: 'd',
      correct: false,
      text: { et: 'Ootan, kuni keegi helistab ja selgitab', ru: 'Подождать, пока кто-нибудь позвонит и объяснит', en: 'Wait for someone to call and explain' },
      explanation: { et: 'Järgmisena võib helistada sama pettur.', ru: 'Следующим может позвонить тот же мошенник.', en: 'The next caller may be the same fraudster.' },
    },
  ],
};

export const pin2AtSignIn: SingleChoiceItem = {
  kind: 'single-choice',
  points: 1,
  stem: {
    et: 'Logite lehele sisse. Pärast PIN1-koodi küsib leht „kinnituseks“ ka PIN2. Mida see tähendab?',
    ru: 'Вы входите на сайт. После PIN1 сайт просит «для подтверждения» ещё и PIN2. Что это значит?',
    en: 'You are signing in to a site. After PIN1 it also asks for PIN2 “to confirm”. What does that mean?',
  },
  explanation: {
    et: 'Sisselogimiseks piisab PIN1-st. PIN2 on allkiri. Kui te ei tea, millele te alla kirjutate, siis katkestage.',
    ru: 'Для входа достаточно PIN1. PIN2 — это подпись. Если вы не знаете, что подписываете, нажмите отмену.',
    en: 'PIN1 is enough to sign in. PIN2 is a signature. If you do not know what you are signing, cancel.',
  },
  options: [
    {
      key: 'a',
      correct: true,
      text: { et: 'Minult küsitakse allkirja; katkestan', ru: 'От меня хотят подпись; нужно отменить', en: 'I am being asked for a signature; I cancel' },
    },
    {
      key: 'b',
      correct: false,
      text: { et: 'See on tavaline teine samm sisselogimisel', ru: 'Это обычный второй шаг входа', en: 'It is the usual second step of signing in' },
      explanation: { et: 'Sisselogimisel PIN2 ei küsita.', ru: 'При входе PIN2 не просят.', en: 'Signing in never needs PIN2.' },
    },
    {
      key: 'c',
      correct: false,
      text: { et: 'Sisestasin PIN1 valesti', ru: 'PIN1 введён с ошибкой', en: 'I entered PIN1 wrongly' },
      explanation: { et: 'Vale koodi korral küsitakse sama koodi uuesti.', ru: 'После ошибки снова просят тот же код.', en: 'After a mistake, the same code is asked for again.' },
    },
    {
      key: 'd',
      correct: false,
      text: { et: 'Leht on eriti turvaline', ru: 'Этот сайт особенно надёжен', en: 'The site is especially secure' },
      explanation: { et: 'Rohkem koode ei tähenda rohkem turvalisust.', ru: 'Больше кодов не значит больше безопасности.', en: 'More codes do not mean more security.' },
    },
  ],
};
