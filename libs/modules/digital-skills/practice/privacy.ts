import type { SingleChoiceItem } from '#modules/sdk';

export const photoOfParticipants: SingleChoiceItem = {
  kind: 'single-choice',
  points: 1,
  stem: {
    et: 'Tahate panna ühingu Facebooki lehele foto koolitusest. Mis on õige järjekord?',
    ru: 'Вы хотите выложить фото с тренинга на страницу объединения в Facebook. Какой порядок правильный?',
    en: 'You want to put a photo of the training on your association’s Facebook page. What is the right order?',
  },
  explanation: {
    et: 'Kokkuleppe aeg on enne pildistamist. Internetist ei saa fotot enam kindlalt tagasi võtta.',
    ru: 'Договариваться нужно до съёмки. Убрать фото из интернета наверняка уже не получится.',
    en: 'The time to agree is before the photo is taken. Once online, a photo cannot be taken back for certain.',
  },
  options: [
    {
      key: 'a',
      correct: false,
      text: { et: 'Pildistan, avaldan ja kustutan, kui keegi kaebab', ru: 'Снять, выложить и удалить, если кто-то пожалуется', en: 'Take it, publish it, delete it if someone complains' },
      explanation: { et: 'Pilt võib selleks ajaks juba edasi jagatud olla.', ru: 'К этому времени фото уже могли переслать.', en: 'By then it may have been shared on.' },
    },
    {
      key: 'b',
      correct: false,
      text: { et: 'Avaldan foto ilma nimedeta, siis luba ei ole vaja', ru: 'Выложить фото без имён, тогда разрешение не нужно', en: 'Publish it without names, then no permission is needed' },
      explanation: { et: 'Inimese tunneb ära ka näo järgi.', ru: 'Человека узнают и по лицу.', en: 'People are recognised by their faces too.' },
    },
    {
      key: 'c',
      correct: false,
      text: { et: 'Küsin luba ainult rühma juhilt', ru: 'Спросить разрешение только у руководителя группы', en: 'Ask only the group leader for permission' },
      explanation: { et: 'Igaüks otsustab enda pildi üle ise.', ru: 'О своём снимке каждый решает сам.', en: 'Each person decides about their own picture.' },
    },
    {
      key: 'd',
      correct: true,
      text: { et: 'Ütlen, kus foto avaldan, küsin nõusolekut ja pildistan neid, kes on nõus', ru: 'Сказать, где появится фото, спросить согласия и снимать тех, кто согласен', en: 'Say where it will appear, ask for consent and photograph those who agree' },
    },
  ],
};

export const healthInGroupChat: SingleChoiceItem = {
  kind: 'single-choice',
  points: 1,
  stem: {
    et: 'Osaleja kirjutab teile, et kasutab ratastooli ja vajab kaldteed. Kuidas te seda infot edasi annate?',
    ru: 'Участник пишет вам, что пользуется инвалидной коляской и ему нужен пандус. Как вы передадите эти сведения?',
    en: 'A participant writes to you that they use a wheelchair and need a ramp. How do you pass this on?',
  },
  explanation: {
    et: 'Ruumi eest vastutaja peab teadma vajadust, mitte inimese terviselugu. Teised osalejad ei pea teadma kumbagi.',
    ru: 'Тому, кто отвечает за помещение, нужно знать о потребности, а не историю болезни. Остальным участникам не нужно ни то ни другое.',
    en: 'Whoever looks after the room must know the need, not the person’s health. Other participants need to know neither.',
  },
  options: [
    {
      key: 'a',
      correct: false,
      text: { et: 'Kirjutan rühma vestlusesse, et kõik aitaksid', ru: 'Написать в общий чат, чтобы все помогли', en: 'Write to the group chat so that everyone can help' },
      explanation: { et: 'Inimene usaldas info teile, mitte kogu rühmale.', ru: 'Человек доверил это вам, а не всей группе.', en: 'The person trusted you with it, not the whole group.' },
    },
    {
      key: 'b',
      correct: true,
      text: { et: 'Ütlen ruumi eest vastutajale: „Meil on vaja kaldteed“', ru: 'Сказать ответственному за помещение: «Нам нужен пандус»', en: 'Tell the person in charge of the room: “We need a ramp”' },
    },
    {
      key: 'c',
      correct: false,
      text: { et: 'Märgin selle allkirjalehele nime kõrvale', ru: 'Отметить это в листе регистрации рядом с именем', en: 'Note it beside the name on the sign-in sheet' },
      explanation: { et: 'Seda lehte näevad kõik.', ru: 'Этот лист видят все.', en: 'Everyone sees that sheet.' },
    },
    {
      key: 'd',
      correct: false,
      text: { et: 'Palun tal saata arstitõend', ru: 'Попросить прислать справку от врача', en: 'Ask for a doctor’s certificate' },
      explanation: { et: 'Kaldtee jaoks ei ole diagnoosi vaja.', ru: 'Для пандуса диагноз не нужен.', en: 'A ramp needs no diagnosis.' },
    },
  ],
};
