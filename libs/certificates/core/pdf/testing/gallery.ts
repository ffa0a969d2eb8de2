import type { CertificateClaims } from '#certificates/contract';

const et: CertificateClaims = {
  holderName: 'Õnne Jõesäär-Žukov',
  kind: 'achievement',
  language: 'et',
  programmeTitle: 'Aktiivsed kogukonnad',
  activityTitle: 'Aktiivne kodanik: kuidas kohalikus elus kaasa rääkida',
  modules: [
    { id: 'active-citizenship', version: '1.0.0', title: 'Aktiivne kodanik' },
    { id: 'critical-thinking', version: '1.2.0', title: 'Kriitiline mõtlemine' },
    { id: 'digital-skills', version: '1.0.3', title: 'Digioskused' },
  ],
  outcomes: [
    'selgitab, kuidas kohalik omavalitsus otsuseid teeb ja millal saab kaasa rääkida',
    'koostab ettepaneku volikogule ja esitab selle õiges vormis',
    'eristab väidet, arvamust ja tõendusmaterjali',
    'kontrollib allikat ja pilti enne jagamist',
    'kasutab riigiportaali turvaliselt ja tunneb ära õngitsuskirja',
  ],
  competences: [],
  minutesPresent: 750,
  assessed: true,
  completedOn: '2026-11-23',
  place: 'Kohtla-Järve',
  trainers: ['Mari Mägi', 'Олег Соколов'],
  number: 'KAASA-2026-000123',
  ruleVersion: 1,
  templateVersion: 2,
};

const ru: CertificateClaims = {
  ...et,
  holderName: 'Александра Щербакова',
  language: 'ru',
  programmeTitle: 'Активные сообщества',
  activityTitle: 'Активный гражданин: как участвовать в местной жизни',
  modules: [
    { id: 'active-citizenship', version: '1.0.0', title: 'Активный гражданин' },
    { id: 'critical-thinking', version: '1.2.0', title: 'Критическое мышление' },
    { id: 'digital-skills', version: '1.0.3', title: 'Цифровые навыки' },
  ],
  outcomes: [
    'объясняет, как местное самоуправление принимает решения и когда можно высказаться',
    'составляет предложение для городского собрания и подаёт его в нужной форме',
    'отличает утверждение от мнения и доказательства',
    'проверяет источник и изображение, прежде чем ими поделиться',
    'безопасно пользуется государственным порталом и узнаёт фишинговое письмо',
  ],
  place: 'Нарва',
};

const en: CertificateClaims = {
  ...et,
  holderName: 'Margaret O’Sullivan',
  kind: 'participation',
  assessed: false,
  language: 'en',
  programmeTitle: 'Active Communities',
  activityTitle: 'Active citizen: having a say in local life',
  modules: [
    { id: 'active-citizenship', version: '1.0.0', title: 'Active citizenship' },
    { id: 'critical-thinking', version: '1.2.0', title: 'Critical thinking' },
  ],
  outcomes: [
    'explains how local government decides and when residents can have a say',
    'writes a proposal to the council and hands it in properly',
    'tells a claim from an opinion and from evidence',
  ],
  minutesPresent: 360,
  place: 'Tallinn, Põhja-Tallinn',
  trainers: ['Mari Mägi'],
};

const sentence = 'объясняет своими словами, чем отличаются народная инициатива, коллективное обращение и запрос информации';
const paragraph = `${sentence}, приводит примеры из жизни своего города и называет учреждение, в которое следует обратиться в каждом из этих случаев`;

/** One certificate of every language, and the ones that break layouts. */
export const gallery: Readonly<Record<string, CertificateClaims>> = {
  et,
  ru,
  en,
  'long name': { ...et, holderName: 'Maria-Magdaleena Aleksandra Konstantinovna Vinogradova-Raudsepp von Ungern-Sternberg' },
  'name without spaces': { ...et, holderName: 'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaftschaferswessenschafe' },
  'short name': { ...en, holderName: 'Bo' },
  'ten outcomes': { ...ru, kind: 'participation', assessed: true, outcomes: Array.from({ length: 10 }, (_, index) => (index % 3 === 0 ? sentence : ru.outcomes[index % 5] ?? '')), competences: ['Гражданская позиция', 'Критическое мышление', 'Сотрудничество'] },
  'too much for a page': { ...ru, outcomes: Array.from({ length: 10 }, () => paragraph) },
  'bare minimum': { ...en, modules: [], outcomes: [], minutesPresent: null, trainers: [], place: '' },
  'many trainers': { ...et, trainers: Array.from({ length: 14 }, (_, index) => `Koolitaja Pikanimeline-Perekonnanimi ${index + 1}`) },
  'markup in the data': { ...en, holderName: '*Robert* #panic() $x$ \\ <b> "Tables"', outcomes: ['#read("/etc/passwd")', '= not a heading', '- not a list @ref', '\'quotes\' "stay" -- as typed ~'] },
  'long titles': { ...et, activityTitle: 'Kuidas kohalikus elus kaasa rääkida, ettepanekuid koostada, ümarlauda juhtida ja oma kogukonda kaasata: praktiline koolitus Ida-Virumaa vabaühendustele', programmeTitle: 'Aktiivsed kogukonnad ja sidus ühiskond: koolitus- ja mentorprogramm 2026–2027', minutesPresent: 45, place: 'Jõhvi kontserdimaja, Pargi 40, Jõhvi, Ida-Viru maakond' },
};

export const proof = { verifyUrl: 'https://kaasa.example.ee/verify/0195f2c0-7d1e-7cc3-98c4-dc0c0c07398f', shortCode: 'K7M4-Q2XP' };
