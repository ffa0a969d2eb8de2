import type { CertificateClaims } from '#certificates/contract';
import { builtInDesign, type CertificateDesign } from '../design.js';
import { gallery } from './gallery.js';

export interface GalleryCase {
  readonly claims: CertificateClaims;
  readonly design: CertificateDesign;
  /** How many leaves it may take. */
  readonly pages: number;
}

const example = (name: string): CertificateClaims => {
  const claims = gallery[name];
  if (claims === undefined) throw new Error(`No ${name} in the gallery`);
  return claims;
};
const portrait: CertificateDesign = { ...builtInDesign, layout: 'portrait' };
const et = example('et');
const ru = example('ru');
const en = example('en');

const texts = (claims: CertificateClaims) => ({ programmeTitle: claims.programmeTitle, activityTitle: claims.activityTitle, place: claims.place, modules: claims.modules.map(({ title }) => title), outcomes: claims.outcomes });
const inTwo: CertificateClaims = { ...et, secondLanguage: 'ru', texts: { et: texts(et), ru: texts(ru), en: texts(en) } };

const provider: CertificateClaims = {
  ...et,
  kind: 'tunnistus',
  issuer: { name: 'MTÜ Kogukondade Koostöökoda', registryCode: '80123456', noticeNumber: '223344' },
  plannedMinutes: 900,
  startedOn: '2026-11-20',
  validUntil: '2028-11-22',
  assessmentMethod: { et: 'Lõputest ja praktilised ülesanded', ru: 'Итоговый тест и практические задания', en: 'Final test and practical tasks' },
  competences: ['rfcdc-6', 'rfcdc-11', 'rfcdc-16', 'rfcdc-20', 'digcomp-1.2', 'digcomp-4.1'],
};

/** Its title alone takes two lines of a page on end. */
const providerInRussian: CertificateClaims = { ...provider, ...texts(ru), language: 'ru', modules: ru.modules.slice(0, 1), activityTitle: 'Тренинг 4: критическое мышление в повседневной жизни', programmeTitle: 'Гражданское общество объединяет: сообщества Северной Эстонии вместе' };

/** Blocks stand for a signature and for logos, one of them far too wide. */
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const drawn = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100"><rect width="300" height="100" rx="12" fill="#23085A"/><circle cx="52" cy="50" r="26" fill="#fff"/></svg>');
const wide = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 10"><path fill="#2E6B4F" d="M0 0h400v10H0z"/></svg>');
const dressed: CertificateDesign = {
  ...builtInDesign,
  accent: '#7A1F3D',
  second: '#1F5F7A',
  intro: { et: 'on edukalt läbinud koolituse', ru: 'успешное обучение по программе', en: 'has successfully completed the training' },
  closing: { et: 'Koolitus toimus Euroopa Sotsiaalfondi toel.', ru: 'Обучение прошло при поддержке Европейского социального фонда.', en: 'The training was supported by the European Social Fund.' },
  logos: [{ bytes: png, ratio: 1, alt: 'MTÜ Kogukondade Koostöökoda', place: 'head' }, { bytes: wide, ratio: 40, alt: 'Narva linn', place: 'head' }, { bytes: drawn, ratio: 3, alt: 'British Council', place: 'foot' }],
  signatures: [
    { name: 'Mari Mägi', role: { et: 'projektijuht', ru: 'руководитель проекта', en: 'project manager' }, image: { bytes: png, ratio: 1 } },
    { name: 'Олег Соколов', role: { et: 'koolitaja', ru: 'тренер', en: 'trainer' }, image: null },
  ],
};

const named = (holderName: string): CertificateClaims => ({ ...et, holderName });
const one = (claims: CertificateClaims, design = builtInDesign, pages = 1): GalleryCase => ({ claims, design, pages });

/** Thirty certificates that break layouts, each with how many leaves it may take. */
export const hardCases: Readonly<Record<string, GalleryCase>> = {
  ...Object.fromEntries(Object.entries(gallery).map(([name, claims]) => [name, one(claims, builtInDesign, name === 'too much for a page' || name === 'many trainers' ? 2 : 1)])),
  'Hebrew name': one(named('דוד בן־גוריון')),
  'Arabic name': one(named('محمد عبد الله الخطيب')),
  'Chinese name': one(named('欧阳娜娜')),
  'Georgian name': one(named('ნინო ბერიძე')),
  'Armenian name': one(named('Արամ Խաչատրյան')),
  'Vietnamese name': one(named('Nguyễn Thị Ánh Tuyết')),
  'Icelandic and Maltese letters': one(named('Þórður Æsir Ðejtbjörn Ħal Għaxaq')),
  'two scripts in one name': one(named('Li Wei (李伟)')),
  'right-to-left trainer': one({ ...et, trainers: ['عمر حسن', 'Mari Mägi'] }),
  'portrait, Estonian': one(et, portrait),
  'portrait, Russian': one(ru, portrait),
  'portrait, long name': one(example('long name'), portrait),
  'portrait, ten outcomes': one(example('ten outcomes'), portrait, 2),
  'portrait, too much for a page': one(example('too much for a page'), portrait, 2),
  'portrait, many trainers': one(example('many trainers'), portrait, 2),
  'two languages': one(inTwo, builtInDesign, 2),
  'two languages, portrait': one(inTwo, portrait, 2),
  'a tunnistus': one(provider),
  'a tunnistus, portrait': one(provider, portrait),
  'a tunnistus in Russian, portrait': one(providerInRussian, portrait, 2),
  'logos and signatures': one(et, dressed, 2),
  'logos and signatures, portrait': one(provider, { ...dressed, layout: 'portrait', logos: dressed.logos.slice(0, 2) }, 2),
  mentor: one({ ...et, kind: 'mentor', modules: [], assessed: false, trainers: [], activityTitle: 'Narva lastevanemate rühma mentor', startedOn: '2026-03-01', outcomes: ['kohtus rühmaga iga kuu', 'aitas rühmal koostada ettepaneku volikogule'] }),
};
