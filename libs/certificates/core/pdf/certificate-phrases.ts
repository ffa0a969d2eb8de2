import type { CertificateKind } from '#certificates/contract';
import type { Localized } from '#kernel';

/** The fixed texts of a certificate. Labels and whole sentences only: no name is ever bent by a case or a gender. */
export const certificatePhrases = {
  author: { et: 'Kaasa', ru: 'Kaasa', en: 'Kaasa' },
  holder: { et: 'Sertifikaadi saaja', ru: 'Сертификат получает', en: 'Awarded to' },
  programme: { et: 'Programm: {title}', ru: 'Программа: {title}', en: 'Programme: {title}' },
  modules: { et: 'Moodulid', ru: 'Модули', en: 'Modules' },
  moduleVersion: { et: 'versioon {version}', ru: 'версия {version}', en: 'version {version}' },
  competences: { et: 'Pädevused', ru: 'Компетенции', en: 'Competences' },
  attended: { et: 'Osaletud aeg', ru: 'Время участия', en: 'Time attended' },
  hours: {
    et: '{hours, plural, one {# tund} other {# tundi}}',
    ru: '{hours, plural, one {# час} few {# часа} many {# часов} other {# часа}}',
    en: '{hours, plural, one {# hour} other {# hours}}',
  },
  minutes: { et: '{minutes} min', ru: '{minutes} мин', en: '{minutes} min' },
  completed: { et: 'Lõpetatud', ru: 'Дата завершения', en: 'Completed on' },
  place: { et: 'Koht', ru: 'Место', en: 'Place' },
  trainers: {
    et: '{count, plural, one {Koolitaja} other {Koolitajad}}',
    ru: '{count, plural, one {Тренер} few {Тренеры} many {Тренеры} other {Тренеры}}',
    en: '{count, plural, one {Trainer} other {Trainers}}',
  },
  assessment: { et: 'Hindamine', ru: 'Оценивание', en: 'Assessment' },
  number: { et: 'Number', ru: 'Номер', en: 'Number' },
  verify: { et: 'Kontrollige ehtsust', ru: 'Проверьте подлинность', en: 'Check that it is genuine' },
  verifyHow: {
    et: 'Suunake telefoni kaamera ruutkoodile või avage aadress',
    ru: 'Наведите камеру телефона на QR‑код или откройте адрес',
    en: 'Point your phone’s camera at the QR code or open',
  },
  shortCode: { et: 'Kontrollkood', ru: 'Код проверки', en: 'Check code' },
  qrAlt: {
    et: 'Ruutkood, mis avab selle sertifikaadi kontrollimise lehe',
    ru: 'QR-код, который открывает страницу проверки этого сертификата',
    en: 'QR code that opens the page for checking this certificate',
  },
  annex: { et: 'Sertifikaadi lisa', ru: 'Приложение к сертификату', en: 'Annex to the certificate' },
  seeAnnex: {
    et: 'Sertifikaadi lisa on lehel 2.',
    ru: 'Приложение к сертификату — на странице 2.',
    en: 'The annex to this certificate is on page 2.',
  },
} as const satisfies Record<string, Localized>;

interface KindPhrases {
  readonly title: Localized;
  readonly subtitle: Localized;
  readonly outcomes: Localized;
}

export const kindPhrases: Readonly<Record<CertificateKind, KindPhrases>> = {
  participation: {
    title: { et: 'Sertifikaat', ru: 'Сертификат', en: 'Certificate' },
    subtitle: { et: 'osalemise kohta', ru: 'об участии', en: 'of participation' },
    outcomes: { et: 'Koolituse õpiväljundid', ru: 'Результаты, на которые направлено обучение', en: 'Intended learning outcomes' },
  },
  achievement: {
    title: { et: 'Sertifikaat', ru: 'Сертификат', en: 'Certificate' },
    subtitle: { et: 'saavutuse kohta', ru: 'о достижении результатов обучения', en: 'of achievement' },
    outcomes: { et: 'Saavutatud õpiväljundid', ru: 'Достигнутые результаты обучения', en: 'Learning outcomes achieved' },
  },
  toend: {
    title: { et: 'Tõend', ru: 'Справка (tõend)', en: 'Certificate (tõend)' },
    subtitle: { et: 'täienduskoolituse läbimise kohta', ru: 'о дополнительном обучении', en: 'of continuing education' },
    outcomes: { et: 'Õppekava õpiväljundid', ru: 'Результаты, на которые направлена программа обучения', en: 'Intended learning outcomes of the curriculum' },
  },
  tunnistus: {
    title: { et: 'Tunnistus', ru: 'Свидетельство (tunnistus)', en: 'Certificate (tunnistus)' },
    subtitle: { et: 'täienduskoolituse läbimise kohta', ru: 'о дополнительном обучении', en: 'of continuing education' },
    outcomes: { et: 'Saavutatud õpiväljundid', ru: 'Достигнутые результаты обучения', en: 'Learning outcomes achieved' },
  },
  mentor: {
    title: { et: 'Sertifikaat', ru: 'Сертификат', en: 'Certificate' },
    subtitle: { et: 'mentorina tegutsemise kohta', ru: 'о работе ментором', en: 'of mentoring' },
    outcomes: { et: 'Mentor', ru: 'Ментор', en: 'The mentor' },
  },
  'partner-letter': {
    title: { et: 'Tänukiri', ru: 'Благодарственное письмо', en: 'Letter of thanks' },
    subtitle: { et: 'partnerile', ru: 'партнёру', en: 'to a partner' },
    outcomes: { et: 'Partneri panus', ru: 'Вклад партнёра', en: 'What the partner gave' },
  },
};

export const assessmentPhrases: Readonly<Record<'assessed' | 'notAssessed', Localized>> = {
  assessed: { et: 'Õpiväljundeid hinnati', ru: 'Результаты обучения проверены', en: 'Learning outcomes were assessed' },
  notAssessed: { et: 'Õpiväljundeid ei hinnatud', ru: 'Результаты обучения не проверялись', en: 'Learning outcomes were not assessed' },
};

/** What the second template says beyond the first. */
export const furtherPhrases = {
  issuer: {
    et: 'Väljaandja: {name}, registrikood {registryCode}, majandustegevusteate number {noticeNumber}',
    ru: 'Выдано: {name}, регистрационный код {registryCode}, номер извещения {noticeNumber}',
    en: 'Issued by {name}, registry code {registryCode}, notice no. {noticeNumber}',
  },
  time: { et: 'Aeg', ru: 'Время проведения', en: 'Dates' },
  validUntil: { et: 'Kehtib kuni', ru: 'Действителен до', en: 'Valid until' },
  volume: { et: 'Maht', ru: 'Объём', en: 'Volume' },
  academicHours: {
    et: '{hours, plural, one {# akadeemiline tund} other {# akadeemilist tundi}}',
    ru: '{hours, plural, one {# академический час} few {# академических часа} many {# академических часов} other {# академического часа}}',
    en: '{hours, plural, one {# academic hour} other {# academic hours}}',
  },
  personalCode: { et: 'Isikukood', ru: 'Личный код', en: 'Personal code' },
  seeAnnex: { et: 'Lisa on järgmisel lehel.', ru: 'Приложение — на следующей странице.', en: 'The annex is on the next page.' },
} as const satisfies Record<string, Localized>;
