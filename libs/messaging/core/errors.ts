import { defineErrors } from '#kernel';

export const messagingErrors = defineErrors({
  'messaging.not-found': { kind: 'not-found', et: 'Seda kirja või tööd ei ole või see ei ole teile nähtav.', ru: 'Такого письма или задания нет, или оно вам недоступно.', en: 'There is no such message or job, or it is not open to you.' },
  'messaging.link-unknown': { kind: 'not-found', et: 'See link ei ole õige. Avage link uuesti otse kirjast.', ru: 'Ссылка неверна. Откройте её ещё раз прямо из письма.', en: 'This link is not right. Please open it again straight from the letter.' },
  'messaging.not-blocked': { kind: 'conflict', et: 'Sellele aadressile juba kirjutatakse. Värskendage loendit.', ru: 'На этот адрес письма уже отправляются. Обновите список.', en: 'This address is written to already. Please refresh the list.' },
  'messaging.not-failed': { kind: 'conflict', et: 'See töö ei ole ebaõnnestunud. Värskendage loendit.', ru: 'Это задание не в списке неудавшихся. Обновите список.', en: 'This job has not failed. Please refresh the list.' },
  'messaging.refused': { kind: 'invalid', et: 'Saaja e-posti server keeldus kirja vastu võtmast: {reason}', ru: 'Почтовый сервер получателя не принял письмо: {reason}', en: 'The recipient’s mail server refused the message: {reason}' },
});
