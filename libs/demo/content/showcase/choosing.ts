import type { CaseItem, MultipleChoiceItem, ScaleItem, SingleChoiceItem, TrueFalseItem } from '#assessments/engine';
import { keyed, text } from './text.js';

export const singleChoice: SingleChoiceItem = {
  kind: 'single-choice',
  stem: text('Mitmendast eluaastast alates saab kohalikel valimistel hääletada?', 'С какого возраста можно голосовать на местных выборах?', 'From what age can one vote in local elections?'),
  explanation: text('Kohalikel valimistel hääletavad ka 16- ja 17-aastased.', 'На местных выборах голосуют и те, кому 16 или 17 лет.', 'Those who are 16 or 17 vote in local elections, too.'),
  points: 1,
  options: [
    { key: 'a', text: text('14', '14 лет', '14'), correct: false },
    { key: 'b', text: text('16', '16 лет', '16'), correct: true },
    { key: 'c', text: text('18', '18 лет', '18'), correct: false, explanation: text('18-aastaselt hääletatakse Riigikogu valimistel.', 'С 18 лет голосуют на выборах в Рийгикогу.', 'At 18 one votes for the Riigikogu.') },
  ],
};

export const multipleChoice: MultipleChoiceItem = {
  kind: 'multiple-choice',
  stem: text('Mis annab märku, et kiri on õngitsuskiri?', 'Что говорит о том, что письмо — фишинговое?', 'What tells you that a letter is phishing?'),
  explanation: text('Kiirustamine, võõras aadress ja PIN-koodi küsimine käivad pettuse juurde.', 'Спешка, чужой адрес и вопрос о PIN-коде — признаки обмана.', 'Haste, a strange address and asking for a PIN belong to fraud.'),
  points: 3,
  options: [
    { key: 'a', text: text('Teil palutakse kohe tegutseda', 'Вас просят действовать немедленно', 'You are asked to act at once'), correct: true },
    { key: 'b', text: text('Saatja aadress ei ole selle asutuse oma', 'Адрес отправителя не принадлежит этому учреждению', 'The sender’s address is not that institution’s'), correct: true },
    { key: 'c', text: text('Kirjas on asutuse logo', 'В письме есть логотип учреждения', 'The letter has the institution’s logo'), correct: false, explanation: text('Logo saab igaüks kopeerida.', 'Логотип может скопировать кто угодно.', 'Anybody can copy a logo.') },
    { key: 'd', text: text('Kirjas küsitakse PIN2-koodi', 'В письме спрашивают PIN2-код', 'The letter asks for your PIN2'), correct: true },
  ],
};

export const trueFalse: TrueFalseItem = {
  kind: 'true-false',
  stem: text('Kui uudist on palju jagatud, siis on see ka tõsi.', 'Если новостью много раз поделились, значит, она верна.', 'If a story has been shared many times, it is true.'),
  explanation: text('Jagatakse seda, mis hämmastab või ärritab. Tõesust see ei näita.', 'Делятся тем, что удивляет или возмущает. О достоверности это не говорит.', 'People share what amazes or upsets them. That says nothing about its truth.'),
  points: 1,
  answer: false,
};

export const twoPaths: CaseItem = {
  kind: 'case',
  stem: text('Naaber räägib, et linn teeb mänguväljakust parkla.', 'Соседи говорят, что город сделает из детской площадки парковку.', 'A neighbour says that the city is going to turn the playground into a car park.'),
  explanation: text('Kes kõigepealt kontrollib ja siis räägib, saab otsust mõjutada.', 'Кто сначала проверяет, а потом говорит, может повлиять на решение.', 'Whoever checks first and then speaks can influence the decision.'),
  points: 2,
  scenes: [
    {
      key: 'begin',
      text: text('Mida te kõigepealt teete?', 'Что вы делаете сначала?', 'What do you do first?'),
      choices: [
        { key: 'check', text: text('Vaatan linna veebilehelt, kas see on tõsi', 'Смотрю на сайте города, правда ли это', 'I look on the city’s website whether it is true'), next: 'meeting', share: 0.5 },
        { key: 'share', text: text('Jagan uudist kohe edasi', 'Сразу делюсь новостью', 'I pass the news on at once'), next: 'rumour', share: 0 },
        { key: 'nothing', text: text('Ei tee midagi', 'Ничего не делаю', 'I do nothing'), next: null, share: 0 },
      ],
    },
    {
      key: 'meeting',
      text: text('Lehel on kirjas, et avalik arutelu on kahe nädala pärast. Mida te nüüd teete?', 'На сайте написано, что общественное обсуждение пройдёт через две недели. Что вы делаете теперь?', 'The website says that there is a public discussion in two weeks. What do you do now?'),
      choices: [
        { key: 'go', text: text('Räägin naabritega ja lähen arutelule', 'Говорю с соседями и иду на обсуждение', 'I talk with the neighbours and go to the discussion'), next: null, share: 0.5 },
        { key: 'wait', text: text('Ootan, mis otsustatakse', 'Жду, что решат', 'I wait for what is decided'), next: null, share: 0 },
      ],
    },
    {
      key: 'rumour',
      text: text('Selgub, et see ei olnud tõsi. Mida te nüüd teete?', 'Оказалось, что это неправда. Что вы делаете теперь?', 'It turns out not to be true. What do you do now?'),
      choices: [
        { key: 'correct', text: text('Kirjutan, et see oli eksitus', 'Пишу, что это была ошибка', 'I write that it was a mistake'), next: null, share: 0.5 },
        { key: 'delete', text: text('Kustutan postituse vaikselt', 'Тихо удаляю запись', 'I quietly delete the post'), next: null, share: 0 },
      ],
    },
  ],
};

export const likert: ScaleItem = {
  kind: 'scale',
  stem: text('Kuivõrd olete nõus?', 'Насколько вы согласны?', 'How far do you agree?'),
  explanation: text('', '', ''),
  points: 0,
  look: 'likert',
  notApplicable: true,
  statements: keyed({
    heard: ['Minu arvamust võetakse kuulda.', 'К моему мнению прислушиваются.', 'My opinion is listened to.'],
    know: ['Ma tean, kelle poole oma murega pöörduda.', 'Я знаю, к кому обратиться со своей проблемой.', 'I know whom to turn to with a problem.'],
  }),
  steps: [
    { value: 1, text: text('Ei ole üldse nõus', 'Совсем не согласны', 'Do not agree at all') },
    { value: 2, text: text('Pigem ei ole nõus', 'Скорее не согласны', 'Rather disagree') },
    { value: 3, text: text('Nii ja naa', 'И да и нет', 'In between') },
    { value: 4, text: text('Pigem olen nõus', 'Скорее согласны', 'Rather agree') },
    { value: 5, text: text('Olen täiesti nõus', 'Полностью согласны', 'Agree completely') },
  ],
};

export const rating: ScaleItem = {
  kind: 'scale',
  stem: text('Kui kindlalt te end internetis tunnete?', 'Насколько уверенно вы чувствуете себя в интернете?', 'How sure of yourself do you feel on the internet?'),
  explanation: text('', '', ''),
  points: 0,
  look: 'rating',
  statements: [{ key: 'sure', text: text('', '', '') }],
  steps: [
    { value: 1, text: text('Üldse mitte', 'Совсем неуверенно', 'Not at all') },
    { value: 2, text: text('', '', '') },
    { value: 3, text: text('', '', '') },
    { value: 4, text: text('', '', '') },
    { value: 5, text: text('Väga kindlalt', 'Очень уверенно', 'Very sure') },
  ],
};
