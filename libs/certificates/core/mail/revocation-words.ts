import type { Localized } from '#kernel';
import type { RevocationReason } from '../domain/certificate.js';

/** Why a certificate was revoked, as its holder is told. */
export const revocationWords: Readonly<Record<RevocationReason, Localized>> = {
  error: {
    et: 'Põhjus: sertifikaadis või selle väljastamisel oli viga.',
    ru: 'Причина: в сертификате или при его выдаче была ошибка.',
    en: 'The reason: there was a mistake in the certificate or in issuing it.',
  },
  'withdrawn-by-holder': {
    et: 'See tühistati Teie enda soovil.',
    ru: 'Он отозван по вашей просьбе.',
    en: 'It was revoked because you asked for it.',
  },
  misconduct: {
    et: 'Põhjus: korraldaja hinnangul ei järgitud reegleid.',
    ru: 'Причина: по мнению организатора, правила не были соблюдены.',
    en: 'The reason: the organiser finds that the rules were not kept.',
  },
  undone: {
    et: 'Põhjus: alus, mille järgi see väljastati, võeti tagasi. Kui see taas täitub, saate uue sertifikaadi, mis asendab praeguse.',
    ru: 'Причина: основание, по которому он был выдан, отменено. Если оно появится снова, вы получите новый сертификат взамен этого.',
    en: 'The reason: what it was issued for was taken back. Should it come about again, you will get a new certificate that replaces this one.',
  },
  other: {
    et: 'Põhjuse kohta küsige palun korraldajalt.',
    ru: 'О причине, пожалуйста, спросите у организатора.',
    en: 'Please ask the organiser for the reason.',
  },
};
