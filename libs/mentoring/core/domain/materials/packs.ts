import type { Topic } from '../groups/group.js';
import type { MeetingPack, PlanStepText } from './material.js';

/** Every meeting begins and ends the same way; the middle is the topic's own. */
const opening: PlanStepText = {
  minutes: 10,
  text: {
    et: 'Tere ja ring: igaüks ütleb oma nime ja ühe asja, mis teda selle teema juures huvitab.',
    ru: 'Приветствие и круг: каждый называет имя и одну вещь, которая интересна в этой теме.',
    en: 'Welcome and a round: everybody says their name and one thing about the topic that interests them.',
  },
};
const closing: PlanStepText = {
  minutes: 10,
  text: {
    et: 'Lõpuring: mida võtan kaasa ja mida proovin enne järgmist korda. Osalemise kinnitamine koodi või allkirjaga. Järgmise kohtumise aeg.',
    ru: 'Заключительный круг: что беру с собой и что попробую до следующего раза. Подтверждение участия кодом или подписью. Время следующей встречи.',
    en: 'Closing round: what I take along and what I will try before next time. Confirming with the code or a signature. The time of the next meeting.',
  },
};

export const packs: Readonly<Record<Topic, MeetingPack>> = {
  'critical-thinking': {
    topic: 'critical-thinking',
    version: 1,
    title: { et: 'Kas seda tasub uskuda?', ru: 'Стоит ли этому верить?', en: 'Is this worth believing?' },
    goal: {
      et: 'Osaleja oskab enne jagamist kontrollida, kust teade tuleb ja mis seda kinnitab.',
      ru: 'Участник умеет проверить, прежде чем делиться: откуда сообщение и чем оно подтверждено.',
      en: 'Everybody can check, before sharing, where a message comes from and what supports it.',
    },
    slides: [
      {
        title: { et: 'Kolm küsimust enne jagamist', ru: 'Три вопроса, прежде чем делиться', en: 'Three questions before sharing' },
        points: [
          { et: 'Kes seda ütleb ja kust ta teab?', ru: 'Кто это говорит и откуда знает?', en: 'Who says so, and how do they know?' },
          { et: 'Mis seda kinnitab?', ru: 'Чем это подтверждено?', en: 'What supports it?' },
          { et: 'Mida ütlevad teised allikad?', ru: 'Что говорят другие источники?', en: 'What do other sources say?' },
        ],
      },
      {
        title: { et: 'Kui teade teeb vihaseks või hirmutab', ru: 'Если сообщение злит или пугает', en: 'When a message makes you angry or afraid' },
        points: [
          { et: 'Tugev tunne on märk, et tasub peatuda.', ru: 'Сильное чувство — знак остановиться.', en: 'A strong feeling is a sign to stop for a moment.' },
          { et: 'Otsige algset allikat: pildi, tsitaadi või arvu oma.', ru: 'Найдите первоисточник: снимка, цитаты или числа.', en: 'Look for the first source of the picture, the quotation or the number.' },
        ],
      },
      {
        title: { et: 'Väide ja arvamus', ru: 'Утверждение и мнение', en: 'A claim and an opinion' },
        points: [
          { et: 'Väidet saab kontrollida, arvamust saab põhjendada.', ru: 'Утверждение можно проверить, мнение — обосновать.', en: 'A claim can be checked, an opinion can be argued.' },
          { et: 'Muuta meelt uue teadmise tõttu ei ole häbiasi.', ru: 'Изменить мнение из-за новых сведений не стыдно.', en: 'There is no shame in changing one’s mind because of something new.' },
        ],
      },
    ],
    steps: [
      opening,
      { minutes: 15, text: { et: 'Näidake slaide. Küsige, millist teadet keegi viimati jagas või kahtles selles.', ru: 'Покажите слайды. Спросите, каким сообщением кто-то недавно поделился или в каком усомнился.', en: 'Show the slides. Ask which message somebody shared lately, or doubted.' } },
      { minutes: 25, text: { et: 'Paarides: võtke üks päris teade ja vastake kolmele küsimusele telefoni abil.', ru: 'В парах: возьмите одно настоящее сообщение и ответьте на три вопроса с помощью телефона.', en: 'In pairs: take one real message and answer the three questions with a telephone.' } },
      closing,
    ],
  },
  'active-citizenship': {
    topic: 'active-citizenship',
    version: 1,
    title: { et: 'Minu hääl kodukohas', ru: 'Мой голос там, где я живу', en: 'My voice where I live' },
    goal: {
      et: 'Osaleja teab, kelle poole kohaliku asjaga pöörduda, ja oskab kirjutada lühikese ettepaneku.',
      ru: 'Участник знает, к кому обратиться с местным вопросом, и умеет написать короткое предложение.',
      en: 'Everybody knows whom to turn to about a local matter and can write a short proposal.',
    },
    slides: [
      {
        title: { et: 'Kes mille üle otsustab', ru: 'Кто что решает', en: 'Who decides what' },
        points: [
          { et: 'Kohalik omavalitsus: koolid, tänavad, raamatukogu, ühistransport.', ru: 'Местное самоуправление: школы, улицы, библиотека, общественный транспорт.', en: 'Local government: schools, streets, the library, public transport.' },
          { et: 'Riik: seadused, pensionid, politsei.', ru: 'Государство: законы, пенсии, полиция.', en: 'The state: laws, pensions, the police.' },
        ],
      },
      {
        title: { et: 'Kuidas öelda nii, et kuuldakse', ru: 'Как сказать, чтобы услышали', en: 'How to say it so that it is heard' },
        points: [
          { et: 'Üks mure, üks ettepanek, üks põhjus.', ru: 'Одна проблема, одно предложение, одна причина.', en: 'One concern, one proposal, one reason.' },
          { et: 'Ametiasutus vastab kirjale üldjuhul 30 päeva jooksul.', ru: 'Учреждение отвечает на письмо, как правило, в течение 30 дней.', en: 'An authority as a rule answers a letter within 30 days.' },
        ],
      },
      {
        title: { et: 'Koos on kergem', ru: 'Вместе легче', en: 'It is easier together' },
        points: [
          { et: 'Rääkige naabritega: kas mure on ühine?', ru: 'Поговорите с соседями: общая ли это проблема?', en: 'Talk with neighbours: is the concern shared?' },
          { et: 'Ettepaneku saab esitada ka ühing või seltsing.', ru: 'Предложение может подать и объединение.', en: 'An association can make a proposal too.' },
        ],
      },
    ],
    steps: [
      opening,
      { minutes: 15, text: { et: 'Näidake slaide. Kirjutage tahvlile, mida oma kodukohas muuta tahaksite.', ru: 'Покажите слайды. Запишите на доске, что хотелось бы изменить там, где вы живёте.', en: 'Show the slides. Write on a board what you would like to change where you live.' } },
      { minutes: 25, text: { et: 'Kolmekesi: valige üks mure, leidke, kes otsustab, ja kirjutage kolmelauseline ettepanek.', ru: 'По трое: выберите одну проблему, найдите, кто решает, и напишите предложение из трёх предложений.', en: 'In threes: choose one concern, find out who decides, and write a proposal of three sentences.' } },
      closing,
    ],
  },
  'digital-skills': {
    topic: 'digital-skills',
    version: 1,
    title: { et: 'Turvaliselt internetis', ru: 'Безопасно в интернете', en: 'Safe on the internet' },
    goal: {
      et: 'Osaleja tunneb ära petukirja ja oskab oma kontot kaitsta.',
      ru: 'Участник узнаёт мошенническое письмо и умеет защитить свою учётную запись.',
      en: 'Everybody can tell a fraudulent message and protect their account.',
    },
    slides: [
      {
        title: { et: 'Kuidas petukirja ära tunda', ru: 'Как узнать обман', en: 'How to tell a fraud' },
        points: [
          { et: 'Kiirustatakse, hirmutatakse või lubatakse raha.', ru: 'Торопят, пугают или обещают деньги.', en: 'It hurries, frightens or promises money.' },
          { et: 'Küsitakse PIN-koodi, parooli või kaardi numbrit.', ru: 'Спрашивают PIN, пароль или номер карты.', en: 'It asks for a PIN, a password or a card number.' },
          { et: 'Aadress on peaaegu õige, aga mitte päris.', ru: 'Адрес почти правильный, но не совсем.', en: 'The address is almost right, but not quite.' },
        ],
      },
      {
        title: { et: 'Mida teha', ru: 'Что делать', en: 'What to do' },
        points: [
          { et: 'Ärge vajutage linki. Helistage ise numbril, mida teate.', ru: 'Не нажимайте на ссылку. Позвоните сами по номеру, который знаете.', en: 'Do not press the link. Call the number that you know yourself.' },
          { et: 'PIN1 on sisselogimiseks, PIN2 on allkiri: ärge sisestage seda, kui te ise midagi ei alustanud.', ru: 'PIN1 — для входа, PIN2 — подпись: не вводите их, если вы сами ничего не начинали.', en: 'PIN1 signs in, PIN2 is a signature: do not enter them when you began nothing yourself.' },
        ],
      },
      {
        title: { et: 'Kui juba juhtus', ru: 'Если уже случилось', en: 'If it has happened already' },
        points: [
          { et: 'Helistage kohe oma panka ja sulgege kaart.', ru: 'Сразу позвоните в свой банк и заблокируйте карту.', en: 'Call your bank at once and block the card.' },
          { et: 'Teatage politseile. See võib juhtuda igaühega.', ru: 'Сообщите в полицию. Это может случиться с каждым.', en: 'Tell the police. It can happen to anybody.' },
        ],
      },
    ],
    steps: [
      opening,
      { minutes: 15, text: { et: 'Näidake slaide. Küsige, kas keegi on saanud kahtlase kirja või kõne.', ru: 'Покажите слайды. Спросите, получал ли кто-нибудь подозрительное письмо или звонок.', en: 'Show the slides. Ask whether anybody has had a suspicious letter or call.' } },
      { minutes: 25, text: { et: 'Vaadake üheskoos kolme kirja ja otsustage, milline neist on pettus ja mille järgi seda näha.', ru: 'Вместе разберите три письма и решите, где обман и по чему это видно.', en: 'Look at three messages together and decide which are a fraud and how one can tell.' } },
      closing,
    ],
  },
};
