import type { Localized } from '#kernel';
import type { ActivityKind } from '#programme/contract';

export const programmeKey = 'ida-virumaa';

export const programmeText = {
  title: {
    et: 'Kodanikuühiskond ühendab: Põhja-Eesti kogukonnad koos',
    ru: 'Гражданское общество объединяет: сообщества Северной Эстонии вместе',
    en: 'Civil society connects: communities of North Estonia together',
  },
  goal: {
    et: 'Eesti- ja venekeelsed inimesed ja ühendused Ida-Virumaal, Tallinnas, Maardus ja Paldiskis õpivad koos, räägivad oma kodukoha elus kaasa ning algatavad midagi üheskoos.',
    ru: 'Жители и объединения Ида-Вирумаа, Таллинна, Маарду и Палдиски, говорящие по-эстонски и по-русски, учатся вместе, участвуют в жизни своего города и вместе начинают новые дела.',
    en: 'People and associations of Ida-Virumaa, Tallinn, Maardu and Paldiski who speak Estonian and Russian learn together, have a say where they live, and start something in common.',
  },
  credit: { title: 'British Council #PeopletoPeople', url: 'https://www.britishcouncil.org' },
} as const;

/** An activity of the programme, with its day counted from the day of the first start. */
export interface ActivityText {
  readonly key: string;
  readonly kind: ActivityKind;
  readonly day: number;
  /** 1 is Monday; the activity is on the last such day that is not later. Null: on that very day. */
  readonly weekday: number | null;
  readonly hours: readonly [from: number, until: number];
  readonly mode: 'on-site' | 'hybrid';
  readonly capacity: number;
  /** The module that has to be completed; the others are offered. */
  readonly module: string | null;
  readonly place: Localized;
  readonly title: Localized;
  readonly description: Localized;
}

const tallinn: Localized = { et: 'Tallinn, Näidise maja', ru: 'Таллинн, дом «Няйдис»', en: 'Tallinn, Näidise House' };
const johvi: Localized = { et: 'Jõhvi, Proovi keskus', ru: 'Йыхви, центр «Проови»', en: 'Jõhvi, Proovi Centre' };
const narva: Localized = { et: 'Narva, Katse kolledž', ru: 'Нарва, колледж «Катсе»', en: 'Narva, Katse College' };
const sillamae: Localized = { et: 'Sillamäe, Eeskuju kultuurimaja', ru: 'Силламяэ, дом культуры «Ээскую»', en: 'Sillamäe, Eeskuju House of Culture' };
const kohtlaJarve: Localized = { et: 'Kohtla-Järve, Mudeli raamatukogu', ru: 'Кохтла-Ярве, библиотека «Мудель»', en: 'Kohtla-Järve, Mudeli Library' };

export const activityTexts: readonly ActivityText[] = [
  {
    key: 'kick-off', kind: 'kick-off', day: -245, weekday: 3, hours: [11, 14], mode: 'on-site', capacity: 10, module: null, place: tallinn,
    title: { et: 'Avakohtumine', ru: 'Стартовая встреча', en: 'Kick-off meeting' },
    description: {
      et: 'Partnerid lepivad kokku programmi eesmärkides, rollides ja ajakavas.',
      ru: 'Партнёры договариваются о целях, ролях и календаре программы.',
      en: 'The partners agree on the aims, roles and calendar of the programme.',
    },
  },
  {
    key: 'public-discussion', kind: 'public-discussion', day: -224, weekday: 4, hours: [16, 19], mode: 'on-site', capacity: 20, module: null, place: narva,
    title: { et: 'Avalik arutelu: mis takistab kaasa rääkimist?', ru: 'Общественная дискуссия: что мешает участвовать?', en: 'Public discussion: what keeps people from having a say?' },
    description: {
      et: 'Elanikud ja ühendused nimetavad takistusi ning pakuvad, millest alustada. Arutelu on eesti ja vene keeles.',
      ru: 'Жители и объединения называют препятствия и предлагают, с чего начать. Дискуссия идёт на эстонском и русском языках.',
      en: 'Residents and associations name the obstacles and suggest where to begin. The discussion is in Estonian and Russian.',
    },
  },
  {
    key: 'forum', kind: 'forum', day: -203, weekday: 5, hours: [10, 17], mode: 'on-site', capacity: 100, module: null, place: johvi,
    title: { et: 'Kodanikuühiskonna foorum', ru: 'Форум гражданского общества', en: 'Civil Society Forum' },
    description: {
      et: 'Eesti- ja venekeelsed vabaühendused, omavalitsused ja aktiivsed elanikud otsivad ühiseid teemasid.',
      ru: 'Эстонские и русскоязычные объединения, самоуправления и активные жители ищут общие темы.',
      en: 'Estonian- and Russian-speaking associations, municipalities and active residents look for common ground.',
    },
  },
  {
    key: 'study-visit', kind: 'study-visit', day: -189, weekday: 4, hours: [10, 17], mode: 'on-site', capacity: 15, module: null, place: tallinn,
    title: { et: 'Õppekülastus Tallinna ühendustesse', ru: 'Учебная поездка в таллиннские объединения', en: 'Study visit to associations in Tallinn' },
    description: {
      et: 'Külastame kolme ühendust, kus eesti- ja venekeelsed inimesed töötavad koos.',
      ru: 'Мы посетим три объединения, где вместе работают люди, говорящие по-эстонски и по-русски.',
      en: 'We visit three associations in which Estonian- and Russian-speaking people work together.',
    },
  },
  {
    key: 'training-1', kind: 'training', day: -175, weekday: 6, hours: [10, 17], mode: 'on-site', capacity: 24, module: 'active-citizenship', place: narva,
    title: { et: '1. koolitus: kuidas kodukoha elus kaasa rääkida', ru: 'Тренинг 1: как участвовать в жизни своего города', en: 'Training 1: having a say where you live' },
    description: {
      et: 'Kes mille üle otsustab, millised õigused teil on ja millist vahendit millal kasutada.',
      ru: 'Кто что решает, какие у вас права и какой инструмент когда использовать.',
      en: 'Who decides what, which rights you have, and which tool to use when.',
    },
  },
  {
    key: 'training-2', kind: 'training', day: -147, weekday: 6, hours: [10, 17], mode: 'hybrid', capacity: 24, module: 'critical-thinking', place: sillamae,
    title: { et: '2. koolitus: kuidas infot kontrollida', ru: 'Тренинг 2: как проверять информацию', en: 'Training 2: how to check information' },
    description: {
      et: 'Väide ja tõendusmaterjal, allika kontrollimine, arvud uudistes ja süvavõltsingud. Osaleda saab ka veebis.',
      ru: 'Утверждение и доказательство, проверка источника, числа в новостях и дипфейки. Участвовать можно и онлайн.',
      en: 'Claim and evidence, checking sources, numbers in the news, and deepfakes. You can also take part online.',
    },
  },
  {
    key: 'training-3', kind: 'training', day: -112, weekday: 6, hours: [10, 17], mode: 'on-site', capacity: 24, module: 'digital-skills', place: kohtlaJarve,
    title: { et: '3. koolitus: turvaliselt veebis', ru: 'Тренинг 3: безопасно в интернете', en: 'Training 3: safe online' },
    description: {
      et: 'PIN-koodid, paroolid, õngitsuskirjad ja teie andmed. Tooge kaasa oma telefon.',
      ru: 'PIN-коды, пароли, фишинговые письма и ваши данные. Возьмите с собой телефон.',
      en: 'PINs, passwords, phishing, and your own data. Bring your phone.',
    },
  },
  {
    key: 'training-4', kind: 'training', day: -56, weekday: 6, hours: [10, 17], mode: 'on-site', capacity: 24, module: 'critical-thinking', place: tallinn,
    title: { et: '4. koolitus: kriitiline mõtlemine igapäevaelus', ru: 'Тренинг 4: критическое мышление в повседневной жизни', en: 'Training 4: critical thinking in daily life' },
    description: {
      et: 'Harjutame koos eesti- ja venekeelsete uudistega: mida väidetakse ja millel see põhineb.',
      ru: 'Упражняемся вместе на эстонских и русских новостях: что утверждается и на чём это основано.',
      en: 'We practise together on Estonian and Russian news: what is claimed, and what it rests on.',
    },
  },
  {
    key: 'training-5', kind: 'training', day: 0, weekday: null, hours: [10, 17], mode: 'on-site', capacity: 24, module: 'active-citizenship', place: johvi,
    title: { et: '5. koolitus: ideest ühise algatuseni', ru: 'Тренинг 5: от идеи к общей инициативе', en: 'Training 5: from an idea to a joint initiative' },
    description: {
      et: 'Teie õigused ja vahendid ning esimene samm oma kogukonna algatuseks.',
      ru: 'Ваши права и инструменты и первый шаг к инициативе в вашем сообществе.',
      en: 'Your rights and tools, and the first step towards an initiative in your community.',
    },
  },
  {
    key: 'round-table', kind: 'round-table', day: 28, weekday: 4, hours: [12, 16], mode: 'on-site', capacity: 40, module: null, place: tallinn,
    title: { et: 'Ümarlaud: tulemused ja järgmised sammud', ru: 'Круглый стол: результаты и следующие шаги', en: 'Round table: results and next steps' },
    description: {
      et: 'Esitleme tulemusi otsustajatele, ajakirjanikele ja rahastajatele ning lepime kokku, kes mida edasi teeb.',
      ru: 'Представляем результаты тем, кто принимает решения, журналистам и финансирующим организациям и договариваемся, кто что делает дальше.',
      en: 'We present the results to decision-makers, the media and funders, and agree who does what next.',
    },
  },
];
