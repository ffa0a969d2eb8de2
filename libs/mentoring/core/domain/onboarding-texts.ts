import type { OnboardingStep, OnboardingText } from './onboarding.js';

/** The three steps in their present version; what somebody agreed to is found again by its version. */
export const onboardingTexts: Readonly<Record<OnboardingStep, OnboardingText>> = {
  basics: {
    step: 'basics',
    version: 1,
    minutes: 5,
    title: { et: 'Mentori töö lühidalt', ru: 'Что делает ментор', en: 'A mentor’s work in short' },
    parts: [
      {
        title: { et: 'Väike rühm', ru: 'Небольшая группа', en: 'A small group' },
        body: {
          et: 'Teie ümber on kuni kaheksa inimest, kellele jagate õpitut. Kohtute siis ja seal, kus kõigile sobib: raamatukogus, köögilaua taga või videokõnes.',
          ru: 'Вокруг вас до восьми человек, с которыми вы делитесь знаниями. Встречайтесь там и тогда, где и когда удобно всем: в библиотеке, на кухне, по видеосвязи.',
          en: 'Around you are up to eight people with whom you share what you learned. You meet where and when it suits everybody: in a library, at a kitchen table, in a video call.',
        },
      },
      {
        title: { et: 'Üks teema korraga', ru: 'Одна тема за раз', en: 'One topic at a time' },
        body: {
          et: 'Valige kohtumiseks üks teema ja üks tegevus. Küsige rohkem, kui räägite. Valmis kava, slaidid ja osalejate lehe leiate oma mentorilehelt.',
          ru: 'На одну встречу берите одну тему и одно задание. Больше спрашивайте, чем рассказывайте. Готовый план, слайды и лист участников есть на вашей странице ментора.',
          en: 'Choose one topic and one exercise for a meeting. Ask more than you tell. A plan, slides and a sheet for those who came are ready on your mentor’s page.',
        },
      },
      {
        title: { et: 'Te ei pea kõike teadma', ru: 'Не обязательно знать всё', en: 'You need not know everything' },
        body: {
          et: 'Kui küsimus jääb vastuseta, öelge seda ja küsige koolitajalt. Erimeelsus on lubatud: räägime väidetest ja allikatest, mitte inimestest.',
          ru: 'Если ответа нет, так и скажите и спросите тренера. Можно не соглашаться друг с другом: обсуждаем утверждения и источники, а не людей.',
          en: 'When you have no answer, say so and ask the trainer. People may disagree: we discuss claims and sources, not people.',
        },
      },
      {
        title: { et: 'Märkige kohtumine üles', ru: 'Отмечайте встречи', en: 'Note each meeting' },
        body: {
          et: 'Pärast kohtumist kirjutage päevikusse, mis päeval, kus ja mitu inimest käis. Kes soovib, kinnitab oma osalemise koodiga ise.',
          ru: 'После встречи запишите в дневник, когда и где она прошла и сколько было людей. Кто хочет, сам подтвердит участие кодом.',
          en: 'After a meeting write in the diary on what day and where it was and how many came. Whoever likes confirms with a code that they were there.',
        },
      },
    ],
    statement: { et: 'Lugesin läbi ja tean, kust materjalid leian.', ru: 'Всё прочитано; понятно, где взять материалы.', en: 'I have read this and know where to find the materials.' },
  },
  safeguarding: {
    step: 'safeguarding',
    version: 1,
    minutes: 5,
    title: { et: 'Turvaline rühm', ru: 'Безопасная группа', en: 'A safe group' },
    parts: [
      {
        title: { et: '16–17-aastased', ru: 'Участники 16–17 лет', en: 'People aged 16–17' },
        body: {
          et: 'Noori võib rühmas olla ainult siis, kui olete selleks eraldi kinnitatud. Ärge kohtuge noorega kahekesi suletud ruumis. Kirjutage noorele ainult Kaasa kaudu: kirju näeb ka turvalisuse eest vastutav inimene, ja noor teab seda.',
          ru: 'Подростки могут быть в группе, только если вы отдельно одобрены для этого. Не встречайтесь с подростком наедине в закрытом помещении. Пишите только через Kaasa: переписку видит и ответственный за безопасность, и подросток об этом знает.',
          en: 'Young people may be in your group only if you have been cleared for it. Do not meet a young person alone behind a closed door. Write to them only through Kaasa: the person responsible for safeguarding sees it too, and the young person knows this.',
        },
      },
      {
        title: { et: 'Kui keegi räägib ohust', ru: 'Если человек говорит об опасности', en: 'When somebody speaks of danger' },
        body: {
          et: 'Kuulake. Ärge lubage, et hoiate saladust. Teatage kohe turvalisuse eest vastutavale inimesele. Vahetu ohu korral helistage 112; lapse mure korral lasteabitelefonile 116 111.',
          ru: 'Выслушайте. Не обещайте хранить тайну. Сразу сообщите ответственному за безопасность. При непосредственной опасности звоните 112; если беда у ребёнка — на детский телефон помощи 116 111.',
          en: 'Listen. Do not promise to keep a secret. Tell the person responsible for safeguarding at once. In immediate danger call 112; about a child’s trouble call the child helpline 116 111.',
        },
      },
      {
        title: { et: 'Igaüks võib muret väljendada', ru: 'Каждый может сообщить о проблеме', en: 'Everybody may raise a concern' },
        body: {
          et: 'Rühma liige võib rühmast lahkuda, mentorit vahetada või murest teatada. Mure jõuab turvalisuse eest vastutavani, mitte mentorini. See kaitseb mõlemaid.',
          ru: 'Участник может выйти из группы, сменить ментора или сообщить о проблеме. Сообщение получает ответственный за безопасность, а не ментор. Так защищены обе стороны.',
          en: 'A member may leave the group, change mentor or report a concern. The concern reaches the person responsible for safeguarding, not the mentor. This protects both.',
        },
      },
    ],
    statement: { et: 'Tean, kuidas rühmas turvaliselt tegutseda ja kellele murest teatada.', ru: 'Понятно, как беречь безопасность группы и кому сообщать о проблеме.', en: 'I know how to keep a group safe and whom to tell about a concern.' },
  },
  agreement: {
    step: 'agreement',
    version: 1,
    minutes: 2,
    title: { et: 'Meie kokkulepe', ru: 'Наше соглашение', en: 'Our agreement' },
    parts: [
      {
        title: { et: 'Teie', ru: 'Вы', en: 'You' },
        body: {
          et: 'Jagate õpitut oma rühmaga umbes aasta jooksul, kohtlete kõiki lugupidavalt, hoiate rühma liikmete andmeid enda teada ja vastate vahel, kuidas läheb. See on vabatahtlik ja tasuta.',
          ru: 'Около года вы делитесь знаниями со своей группой, уважительно относитесь ко всем, не передаёте данные участников другим и иногда отвечаете, как идут дела. Это добровольно и бесплатно.',
          en: 'For about a year you share what you learned with your group, treat everybody with respect, keep the members’ details to yourself and answer now and then how it is going. It is voluntary and unpaid.',
        },
      },
      {
        title: { et: 'Meie', ru: 'Мы', en: 'We' },
        body: {
          et: 'Anname materjalid, vastame abipalvele hiljemalt järgmisel tööpäeval ja väljastame mentori sertifikaadi. Lõpetada või peatuda võite igal ajal; rühmale leiame uue kontakti.',
          ru: 'Мы даём материалы, отвечаем на просьбу о помощи не позже следующего рабочего дня и выдаём сертификат ментора. Сделать паузу или закончить можно в любое время; группе мы найдём новое контактное лицо.',
          en: 'We give you the materials, answer a call for help by the next working day and issue a mentor’s certificate. You may pause or stop at any time; we find the group a new contact.',
        },
      },
    ],
    statement: { et: 'Nõustun kokkuleppega.', ru: 'Принимаю это соглашение.', en: 'I agree to this.' },
  },
};
