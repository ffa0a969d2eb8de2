import type { CertificateKind } from '#certificates/contract';
import type { Localized } from '#kernel';
import type { CertificateState } from '../domain/certificate.js';

const kinds: Readonly<Record<CertificateKind, Localized>> = {
  participation: { et: 'osalemine', ru: 'участие', en: 'participation' },
  achievement: { et: 'saavutus', ru: 'достижение результатов', en: 'achievement' },
  toend: { et: 'tõend', ru: 'справка (tõend)', en: 'tõend' },
  tunnistus: { et: 'tunnistus', ru: 'свидетельство (tunnistus)', en: 'tunnistus' },
  mentor: { et: 'mentor', ru: 'ментор', en: 'mentor' },
  'partner-letter': { et: 'tänukiri partnerile', ru: 'благодарственное письмо партнёру', en: 'letter to a partner' },
};

const states: Readonly<Record<CertificateState, Localized>> = {
  valid: { et: 'kehtiv', ru: 'действителен', en: 'valid' },
  revoked: { et: 'tühistatud', ru: 'отозван', en: 'revoked' },
  superseded: { et: 'asendatud', ru: 'заменён', en: 'replaced' },
  expired: { et: 'aegunud', ru: 'истёк', en: 'expired' },
  erased: { et: 'andmed kustutatud', ru: 'данные удалены', en: 'erased' },
};

export const registerPhrases = {
  name: { et: 'Register', ru: 'Реестр', en: 'Register' },
  header: {
    et: ['Number', 'Liik', 'Nimi', 'Koolitus', 'Lõpetatud', 'Väljastatud', 'Olek', 'Oleku kuupäev', 'Asendaja', 'Räsi (SHA-256)'],
    ru: ['Номер', 'Вид', 'Имя', 'Обучение', 'Дата завершения', 'Выдано', 'Состояние', 'С какого времени', 'Заменён на', 'Хеш (SHA-256)'],
    en: ['Number', 'Kind', 'Name', 'Training', 'Completed', 'Issued', 'State', 'Since', 'Replaced by', 'Hash (SHA-256)'],
  },
  kinds,
  states,
} as const;
