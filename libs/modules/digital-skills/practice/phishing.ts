import type { SingleChoiceItem } from '#modules/sdk';

export const parcelMessage: SingleChoiceItem = {
  kind: 'single-choice',
  points: 1,
  stem: {
    et: 'Ootate pakki. Tuleb SMS: „Teie pakk on peatatud, makske 1,99 €“ ja link. Mida teete?',
    ru: 'Вы ждёте посылку. Приходит SMS: «Ваша посылка задержана, оплатите 1,99 €» и ссылка. Как поступить?',
    en: 'You are waiting for a parcel. An SMS comes: “Your parcel is on hold, pay €1.99” and a link. What do you do?',
  },
  explanation: {
    et: 'Pettur saadab sama sõnumi tuhandetele ja mõni neist ootabki pakki. Väike summa on sööt: tegelikult küsitakse lehel kaardi andmeid ja PIN-koode.',
    ru: 'Мошенник рассылает такое сообщение тысячам людей, и кто-то из них действительно ждёт посылку. Маленькая сумма — приманка: на самом деле на сайте спросят данные карты и PIN-коды.',
    en: 'A fraudster sends the same message to thousands, and some of them are indeed waiting for a parcel. The small sum is bait: what the site really asks for is card details and PINs.',
  },
  options: [
    {
      key: 'a',
      correct: true,
      text: { et: 'Avan ise kulleri lehe ja kontrollin paki numbri järgi', ru: 'Открыть сайт курьера и проверить по номеру посылки', en: 'Open the courier’s site myself and check by parcel number' },
    },
    {
      key: 'b',
      correct: false,
      text: { et: 'Maksan, sest summa on väike', ru: 'Заплатить, ведь сумма маленькая', en: 'Pay, because the sum is small' },
      explanation: { et: 'Kaotada võib kogu kontojäägi.', ru: 'Потерять можно всё, что есть на счёте.', en: 'You may lose everything in the account.' },
    },
    {
      key: 'c',
      correct: false,
      text: { et: 'Avan lingi ja vaatan, kas leht on ehtne', ru: 'Перейти по ссылке и посмотреть, настоящий ли сайт', en: 'Open the link and see whether the site is real' },
      explanation: { et: 'Võltsleht näeb välja täpselt nagu ehtne.', ru: 'Поддельный сайт выглядит точно как настоящий.', en: 'A fake site looks just like the real one.' },
    },
    {
      key: 'd',
      correct: false,
      text: { et: 'Vastan sõnumile ja küsin, kes saatis', ru: 'Ответить на сообщение и спросить, кто отправитель', en: 'Reply and ask who sent it' },
      explanation: { et: 'Vastus ütleb petturile, et teie number on kasutusel.', ru: 'Ответ покажет мошеннику, что ваш номер действует.', en: 'A reply tells the fraudster that your number is in use.' },
    },
  ],
};

export const grandchildInTrouble: SingleChoiceItem = {
  kind: 'single-choice',
  points: 1,
  stem: {
    et: 'Helistab nuttev hääl, mis kõlab nagu teie lapselaps: juhtus õnnetus, kohe on vaja 2000 eurot. Mis on parim samm?',
    ru: 'Звонит плачущий голос, похожий на голос вашего внука: случилась авария, срочно нужно 2000 евро. Какой шаг лучше всего?',
    en: 'A crying voice that sounds like your grandchild calls: there has been an accident and €2,000 is needed at once. What is the best step?',
  },
  explanation: {
    et: 'Häält saab tänapäeval järele teha. Tuttav number ja pere oma küsimus annavad kindluse ühe minutiga.',
    ru: 'Голос сегодня можно подделать. Знакомый номер и семейный вопрос дадут ответ за минуту.',
    en: 'A voice can be imitated today. A known number and a question only the family can answer settle it in a minute.',
  },
  options: [
    {
      key: 'a',
      correct: false,
      text: { et: 'Räägin edasi, et teda rahustada', ru: 'Говорить дальше, чтобы успокоить', en: 'Keep talking to calm them' },
      explanation: { et: 'Pettur tahabki teid võimalikult kaua liinil hoida.', ru: 'Мошенник как раз хочет держать вас на линии подольше.', en: 'Keeping you on the line is what the fraudster wants.' },
    },
    {
      key: 'b',
      correct: false,
      text: { et: 'Annan raha kullerile, mitte pangaülekandega', ru: 'Отдать деньги курьеру, а не переводом', en: 'Give the money to a courier, not by transfer' },
      explanation: { et: 'Sularaha järele tulev „kuller“ on pettuse osa.', ru: '«Курьер» за наличными — часть обмана.', en: 'The “courier” who collects cash is part of the fraud.' },
    },
    {
      key: 'c',
      correct: false,
      text: { et: 'Kannan üle ainult poole summast', ru: 'Перевести только половину суммы', en: 'Transfer only half of the sum' },
    },
    {
      key: 'd',
      correct: true,
      text: { et: 'Lõpetan kõne ja helistan lapselapsele tema vanal numbril', ru: 'Положить трубку и позвонить внуку по его старому номеру', en: 'Hang up and call my grandchild on the old number' },
    },
  ],
};
