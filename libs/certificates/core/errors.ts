import { defineErrors } from '#kernel';

export const certificatesErrors = defineErrors({
  'certificates.not-found': { kind: 'not-found', et: 'Sellist sertifikaati ei ole või see ei ole teile nähtav.', ru: 'Такого сертификата нет, или он вам недоступен.', en: 'There is no such certificate, or it is not open to you.' },
  'certificates.not-ready': { kind: 'conflict', et: 'Sertifikaadi PDF on veel valmimas. Proovige hetke pärast uuesti.', ru: 'PDF сертификата ещё готовится. Попробуйте чуть позже.', en: 'The PDF of this certificate is still being made. Please try again in a moment.' },
  'certificates.not-valid': { kind: 'conflict', et: 'Tühistada saab ainult kehtivat sertifikaati.', ru: 'Отозвать можно только действительный сертификат.', en: 'Only a valid certificate can be revoked.' },
});
