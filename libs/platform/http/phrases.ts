import { defineErrors } from '#kernel';

/** Refusals that every route may give. */
export const httpErrors = defineErrors({
  'auth.sign-in-needed': { kind: 'unauthenticated', et: 'Selle lehe nägemiseks logige sisse.', ru: 'Чтобы увидеть эту страницу, войдите.', en: 'Please sign in to see this page.' },
  'http.invalid-request': { kind: 'invalid', et: 'Mõni väli vajab parandamist.', ru: 'Некоторые поля нужно исправить.', en: 'Some fields need correcting.' },
  'http.malformed': { kind: 'invalid', et: 'Päringut ei saanud lugeda.', ru: 'Не удалось прочитать запрос.', en: 'The request could not be read.' },
  'http.not-found': { kind: 'not-found', et: 'Seda lehte ei ole või see ei ole teile nähtav.', ru: 'Такой страницы нет, или она вам недоступна.', en: 'There is no such page, or it is not open to you.' },
  'http.foreign-origin': { kind: 'forbidden', et: 'Päring tuli võõralt lehelt ja seda ei täidetud.', ru: 'Запрос пришёл с другого сайта и не был выполнен.', en: 'The request came from another site and was not carried out.' },
  'http.too-large': { kind: 'invalid', et: 'Saadetud andmeid on liiga palju.', ru: 'Отправлено слишком много данных.', en: 'Too much data was sent.' },
  'http.unexpected': { kind: 'unavailable', et: 'Midagi läks valesti. Proovige hetke pärast uuesti.', ru: 'Произошла ошибка. Попробуйте ещё раз чуть позже.', en: 'Something went wrong. Please try again in a moment.' },
  'http.not-ready': { kind: 'unavailable', et: 'Kaasa ei saa praegu andmebaasiga ühendust. Proovige hetke pärast uuesti.', ru: 'Kaasa сейчас не может связаться с базой данных. Попробуйте ещё раз чуть позже.', en: 'Kaasa cannot reach its database at the moment. Please try again shortly.' },
  'page.bad-cursor': { kind: 'invalid', et: 'Loendi järge ei leitud. Alustage loendi algusest.', ru: 'Место в списке не найдено. Начните список сначала.', en: 'That place in the list was not found. Start from the beginning of the list.' },
});

/** Faults of one field, by class-validator's constraint or by a domain's own code. */
export const fieldErrors = defineErrors({
  'field.required': { kind: 'invalid', et: 'Täitke see väli.', ru: 'Заполните это поле.', en: 'Fill in this field.' },
  'field.invalid': { kind: 'invalid', et: 'Kontrollige seda välja.', ru: 'Проверьте это поле.', en: 'Check this field.' },
  'field.email': { kind: 'invalid', et: 'Sisestage e-posti aadress, näiteks mari@naide.ee.', ru: 'Введите адрес эл. почты, например mari@naide.ee.', en: 'Enter an e-mail address, such as mari@naide.ee.' },
  'field.too-long': { kind: 'invalid', et: 'Tekst on liiga pikk.', ru: 'Текст слишком длинный.', en: 'The text is too long.' },
  'field.too-short': { kind: 'invalid', et: 'Tekst on liiga lühike.', ru: 'Текст слишком короткий.', en: 'The text is too short.' },
  'field.number': { kind: 'invalid', et: 'Sisestage sobiv arv.', ru: 'Введите подходящее число.', en: 'Enter a suitable number.' },
  'field.choice': { kind: 'invalid', et: 'Valige üks pakutud võimalustest.', ru: 'Выберите один из предложенных вариантов.', en: 'Choose one of the options offered.' },
  'field.unknown': { kind: 'invalid', et: 'Seda välja ei ole.', ru: 'Такого поля нет.', en: 'There is no such field.' },
});
