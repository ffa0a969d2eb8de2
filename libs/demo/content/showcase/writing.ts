import type { ExtendedTextItem, FileItem, GapItem, NumericItem, ShortTextItem } from '#assessments/engine';
import { keyed, text } from './text.js';

export const typedGap: GapItem = {
  kind: 'gap',
  stem: text('Täitke lünk.', 'Заполните пропуск.', 'Fill in the gap.'),
  text: text('Hädaabinumber on {{number}}.', 'Номер экстренной помощи — {{number}}.', 'The emergency number is {{number}}.'),
  explanation: text('Numbrilt 112 saab abi päästjatelt, politseilt ja kiirabilt.', 'По номеру 112 помогают спасатели, полиция и скорая помощь.', 'Under 112 you reach the rescue service, the police and the ambulance.'),
  points: 1,
  gaps: [{ key: 'number', input: 'typed', answers: [{ texts: ['112'], share: 1 }] }],
};

export const chosenGap: GapItem = {
  kind: 'gap',
  stem: text('Valige sobiv sõna.', 'Выберите подходящее слово.', 'Choose the word that fits.'),
  text: text('Väide ütleb, mis on tõsi. Miks seda uskuda, näitab {{why}}.', 'Утверждение говорит, что верно. Почему этому можно верить, показывает {{why}}.', 'A claim says what is true. Why to believe it is shown by {{why}}.'),
  explanation: text('Arvamus ja kuulujutt ei näita, millel väide põhineb.', 'Мнение и слух не показывают, на чём основано утверждение.', 'An opinion and a rumour do not show what the claim rests on.'),
  points: 1,
  gaps: [
    {
      key: 'why',
      input: 'chosen',
      options: keyed({ evidence: ['tõend', 'доказательство', 'evidence'], opinion: ['arvamus', 'мнение', 'an opinion'], rumour: ['kuulujutt', 'слух', 'a rumour'] }).map((option) => ({ ...option, correct: option.key === 'evidence' })),
    },
  ],
};

/** A cloze: gaps of several kinds in one text. */
export const cloze: GapItem = {
  kind: 'gap',
  stem: text('Täitke kõik lüngad.', 'Заполните все пропуски.', 'Fill in all gaps.'),
  text: text(
    'Algatusele kogutakse allkirju portaalis {{portal}}. Kohaliku algatuse esitamiseks on vaja vähemalt {{share}}% hääleõiguslikest elanikest. Osalemine on {{price}}.',
    'Подписи под инициативой собирают на портале {{portal}}. Местную инициативу должны поддержать не менее {{share}} % жителей с правом голоса. Участие — {{price}}.',
    'Signatures for an initiative are collected on the portal {{portal}}. A local initiative needs at least {{share}}% of the residents with a right to vote. Taking part is {{price}}.',
  ),
  explanation: text('Rahvaalgatus.ee on kõigile avatud; kohalikku algatust peab toetama vähemalt 1% hääleõiguslikest elanikest.', 'Портал rahvaalgatus.ee открыт для всех; местную инициативу должен поддержать хотя бы 1 % жителей с правом голоса.', 'Rahvaalgatus.ee is open to everybody; a local initiative needs at least 1% of the residents with a right to vote.'),
  points: 3,
  gaps: [
    { key: 'portal', input: 'typed', answers: [{ texts: ['rahvaalgatus.ee', 'www.rahvaalgatus.ee', 'rahvaalgatus'], share: 1 }] },
    { key: 'share', input: 'number', answers: [{ value: 1, tolerance: { kind: 'absolute', by: 0 }, share: 1 }] },
    { key: 'price', input: 'chosen', options: keyed({ free: ['tasuta', 'бесплатное', 'free of charge'], paid: ['tasuline', 'платное', 'charged'] }).map((option) => ({ ...option, correct: option.key === 'free' })) },
  ],
};

export const shortText: ShortTextItem = {
  kind: 'short-text',
  stem: text('Kuidas nimetatakse pettust, millega püütakse kirja või sõnumi abil teie paroole teada saada?', 'Как называется обман, при котором письмом или сообщением пытаются узнать ваши пароли?', 'What is the fraud called by which letters or messages try to get your passwords?'),
  explanation: text('Seda nimetatakse õngitsemiseks.', 'Это называется фишингом.', 'It is called phishing.'),
  points: 1,
  wildcards: true,
  answers: [{ texts: ['õngitse*', 'õngitsus*', '*фишинг*', '*phishing*'], share: 1 }],
};

export const numberWithUnit: NumericItem = {
  kind: 'numeric',
  stem: text('Buss maksab 37,80 € ja sõitjaid on 24. Kui palju maksab sõit inimese kohta? Vastake sendi täpsusega.', 'Автобус стоит 37,80 €, едут 24 человека. Сколько стоит поездка на одного? Ответьте с точностью до цента.', 'The bus costs €37.80 and 24 people ride. What does it cost per person? Answer to the cent.'),
  explanation: text('37,80 : 24 = 1,575, seega 1,57 või 1,58 €.', '37,80 : 24 = 1,575, то есть 1,57 или 1,58 €.', '37.80 ÷ 24 = 1.575, so €1.57 or €1.58.'),
  points: 1,
  answers: [{ value: 1.575, tolerance: { kind: 'absolute', by: 0.0051 }, share: 1 }],
  units: [{ unit: '€', factor: 1 }, { unit: 'EUR', factor: 1 }],
};

export const longText: ExtendedTextItem = {
  kind: 'extended-text',
  stem: text('Kirjutage omavalitsusele: mis teid häirib ja mida te ette panete?', 'Напишите в самоуправление: что вам мешает и что вы предлагаете?', 'Write to the municipality: what bothers you, and what do you propose?'),
  explanation: text('Hea pöördumine ütleb, mis on viga, kelle jaoks, ja mida teha.', 'Хорошее обращение говорит, что не так, для кого и что сделать.', 'A good letter says what is wrong, for whom, and what to do.'),
  points: 4,
  minWords: 5,
  maxWords: 150,
  rubric: {
    criteria: [
      {
        key: 'problem',
        title: text('Mure on selge', 'Проблема понятна', 'The problem is clear'),
        levels: [
          { key: 'no', text: text('Ei saa aru', 'Непонятно', 'Not understandable'), points: 0 },
          { key: 'partly', text: text('Osaliselt', 'Частично', 'Partly'), points: 1 },
          { key: 'yes', text: text('Selge', 'Понятно', 'Clear'), points: 2 },
        ],
      },
      {
        key: 'proposal',
        title: text('Ettepanek on tehtav', 'Предложение выполнимо', 'The proposal can be carried out'),
        levels: [
          { key: 'no', text: text('Ettepanekut ei ole', 'Предложения нет', 'There is no proposal'), points: 0 },
          { key: 'vague', text: text('Jääb üldiseks', 'Слишком общее', 'It stays vague'), points: 1 },
          { key: 'yes', text: text('Saab kohe teha', 'Можно сделать сразу', 'It can be done at once'), points: 2 },
        ],
      },
    ],
  },
};

export const handedIn: FileItem = {
  kind: 'file',
  stem: text('Tehke kuulutus, mille järgi naabrid koosolekule tulevad, ja pange siia selle pilt või PDF.', 'Сделайте объявление, по которому соседи придут на собрание, и приложите снимок или PDF.', 'Make a notice that brings the neighbours to the meeting, and add a picture or PDF of it.'),
  explanation: text('Kuulutusel on, mis, kus, millal ja kelle poole pöörduda.', 'В объявлении есть что, где, когда и к кому обратиться.', 'The notice says what, where, when, and whom to ask.'),
  points: 2,
  accept: ['image/jpeg', 'image/png', 'application/pdf'],
  maxFiles: 2,
  maxBytes: 5 * 1024 * 1024,
};
