import { defineErrors } from '#kernel';

export const certificatesErrors = defineErrors({
  'certificates.not-found': { kind: 'not-found', et: 'Sellist sertifikaati ei ole või see ei ole teile nähtav.', ru: 'Такого сертификата нет, или он вам недоступен.', en: 'There is no such certificate, or it is not open to you.' },
  'certificates.not-ready': { kind: 'conflict', et: 'Sertifikaadi PDF on veel valmimas. Proovige hetke pärast uuesti.', ru: 'PDF сертификата ещё готовится. Попробуйте чуть позже.', en: 'The PDF of this certificate is still being made. Please try again in a moment.' },
  'certificates.not-valid': { kind: 'conflict', et: 'Tühistada saab ainult kehtivat või aegunud sertifikaati.', ru: 'Отозвать можно только действительный или истёкший сертификат.', en: 'Only a valid or expired certificate can be revoked.' },
  'certificates.held-back': { kind: 'conflict', et: 'Sertifikaati ei saa veel väljastada. Puudu või vigane: {what}.', ru: 'Сертификат пока нельзя выдать. Не хватает или ошибка: {what}.', en: 'The certificate cannot be issued yet. Missing or wrong: {what}.' },
  'certificates.none-valid': { kind: 'conflict', et: 'Sellel koolitusel ei ole veel kehtivaid sertifikaate.', ru: 'По этому обучению пока нет действительных сертификатов.', en: 'This training has no valid certificates yet.' },
  'certificates.settings-incomplete': { kind: 'invalid', et: 'Mõni väli on täitmata või vigane.', ru: 'Некоторые поля не заполнены или заполнены с ошибкой.', en: 'Some fields are empty or wrong.' },
  'certificates.registry-code': { kind: 'invalid', et: 'Registrikoodis on kaheksa numbrit. Kontrollige neid.', ru: 'Регистрационный код состоит из восьми цифр. Проверьте их.', en: 'A registry code has eight digits. Please check them.' },
  'certificates.field-needed': { kind: 'invalid', et: 'Tõendi ja tunnistuse väljaandmiseks täitke see väli.', ru: 'Чтобы выдавать справки и свидетельства, заполните это поле.', en: 'To issue a tõend or tunnistus, fill in this field.' },
  'certificates.link-ended': { kind: 'not-found', et: 'See link enam ei tööta.', ru: 'Эта ссылка больше не работает.', en: 'This link no longer works.' },
  'certificates.no-address': { kind: 'conflict', et: 'Teie e-posti aadressi ei ole teada, nii et uut linki ei saa saata.', ru: 'Ваш адрес электронной почты неизвестен, поэтому новую ссылку отправить нельзя.', en: 'Your e-mail address is not known, so a new link cannot be sent.' },
  'certificates.not-correctable': { kind: 'conflict', et: 'Parandada saab ainult kehtivat sertifikaati.', ru: 'Исправить можно только действительный сертификат.', en: 'Only a valid certificate can be corrected.' },
  'certificates.another-name': { kind: 'invalid', et: 'See on teine nimi, mitte teine kirjapilt. Nime muutmiseks pöörduge koordinaatori poole.', ru: 'Это другое имя, а не другое написание. Чтобы сменить имя, обратитесь к координатору.', en: 'This is another name rather than another spelling. To change a name, please ask the coordinator.' },
  'certificates.name-missing': { kind: 'invalid', et: 'Kirjutage nimi (kuni 200 tähte).', ru: 'Напишите имя (до 200 букв).', en: 'Write a name (up to 200 letters).' },
  'certificates.name-letters': { kind: 'invalid', et: 'Sertifikaadi kirjas ei ole neid tähti: {letters}. Kirjutage nimi teisiti.', ru: 'В шрифте сертификата нет этих букв: {letters}. Напишите имя иначе.', en: 'The certificate’s typeface has no letters {letters}. Please write the name another way.' },
  'certificates.no-file': { kind: 'invalid', et: 'Valige fail, mida kontrollida.', ru: 'Выберите файл для проверки.', en: 'Choose the file to check.' },
});
