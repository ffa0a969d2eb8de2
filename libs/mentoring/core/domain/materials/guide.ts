import type { Localized } from '#kernel';

interface GuidePart {
  readonly title: Localized;
  readonly points: readonly Localized[];
  /** Begins the other page. */
  readonly overleaf?: true;
}

/** The mentor's guide: two pages to print. docs/guides/mentors.md says the same for readers of the repository. */
export const guideTitle: Localized = { et: 'Mentori juhend', ru: 'Памятка ментора', en: 'The mentor’s guide' };

export const guide: readonly GuidePart[] = [
  {
    title: { et: 'Enne esimest kohtumist', ru: 'До первой встречи', en: 'Before the first meeting' },
    points: [
      { et: 'Läbige kolm lühikest sammu oma mentorilehel: mentori töö, turvaline rühm, kokkulepe.', ru: 'Пройдите три коротких шага на странице ментора: что делает ментор, безопасная группа, соглашение.', en: 'Do the three short steps in your mentor’s space: the work, a safe group, the agreement.' },
      { et: 'Kutsuge inimesi rühma koodi või ruutkoodiga. Kontot ei ole vaja. Kes soovib, allkirjastab paberil ja te lisate ta ise.', ru: 'Пригласите людей кодом или QR-кодом группы. Учётная запись не нужна. Кому удобнее, подпишет лист, и вы добавите человека сами.', en: 'Invite people with the group’s code or QR code. They need no account. Whoever prefers signs on paper and you add them.' },
      { et: 'Alustuseks piisab kahest inimesest. Leppige kokku aeg ja koht.', ru: 'Для начала хватит двух человек. Договоритесь о времени и месте.', en: 'Two people are enough to begin. Agree on a time and a place.' },
    ],
  },
  {
    title: { et: 'Kohtumine', ru: 'Встреча', en: 'The meeting' },
    points: [
      { et: 'Valige üks teema. Printige kava ja vajadusel slaidid; terve kohtumine mahub ühte tundi.', ru: 'Выберите одну тему. Распечатайте план и при необходимости слайды; вся встреча занимает час.', en: 'Choose one topic. Print the plan and, if you like, the slides; a whole meeting fits in an hour.' },
      { et: 'Küsige rohkem, kui räägite. Kui te vastust ei tea, öelge seda ja uurige hiljem.', ru: 'Больше спрашивайте, чем рассказывайте. Если ответа не знаете, так и скажите и выясните позже.', en: 'Ask more than you tell. If you do not know an answer, say so and find out later.' },
      { et: 'Lõpus laske osalemine kinnitada: ruutkood, kuus numbrit või allkirjaleht.', ru: 'В конце попросите подтвердить участие: QR-код, шесть цифр или лист регистрации.', en: 'At the end let people confirm: the QR code, the six digits or the sign-in sheet.' },
    ],
  },
  {
    title: { et: 'Pärast kohtumist', ru: 'После встречи', en: 'After the meeting' },
    points: [
      { et: 'Kirjutage kohtumine päevikusse samal päeval. Mitu inimest käis, on teie arvestus; kinnitused tulevad selle kõrvale.', ru: 'Запишите встречу в дневник в тот же день. Сколько было людей — ваш счёт; подтверждения показываются рядом.', en: 'Write it in the diary on the same day. How many came is your count; confirmations stand beside it.' },
      { et: 'Foto lisage ainult siis, kui kõik pildil olijad on nõus.', ru: 'Фотографию добавляйте, только если согласны все, кто на ней.', en: 'Add a photo only when everybody in it agrees.' },
      { et: 'Vahel küsime kirjaga, kuidas läheb. Vastata saab ühe vajutusega. „Vajan abi“ jõuab inimeseni, kes vastab hiljemalt järgmisel tööpäeval.', ru: 'Иногда мы спросим письмом, как дела. Ответить можно одним нажатием. «Нужна помощь» попадёт к человеку, который ответит не позже следующего рабочего дня.', en: 'Now and then a letter asks how it is going. One tap answers. “I need help” reaches a person who answers by the next working day.' },
      { et: 'Kui te midagi ei tea, küsige oma lehel koolitajalt. Vastus tuleb hiljemalt järgmisel tööpäeval.', ru: 'Если чего-то не знаете, задайте вопрос тренеру на своей странице. Ответ придёт не позже следующего рабочего дня.', en: 'When there is something you do not know, ask a trainer in your space. The answer comes by the next working day.' },
      { et: 'Mõne kohtumise järel esitage rühmale viis küsimust, telefonis või paberil. Nime ei küsita.', ru: 'После нескольких встреч задайте группе пять вопросов, в телефоне или на бумаге. Имён не спрашивают.', en: 'After a few meetings ask the five questions in your group, on a telephone or on paper. No names are asked.' },
      { et: 'Kui soovite, et teile helistataks, jätke oma lehele number ja sobiv aeg.', ru: 'Если вам удобнее, чтобы звонили, оставьте на своей странице номер и удобное время.', en: 'If you would rather be called, leave your number and the best hour in your space.' },
    ],
  },
  {
    title: { et: 'Turvaline rühm', ru: 'Безопасная группа', en: 'A safe group' },
    overleaf: true,
    points: [
      { et: '16–17-aastased võivad tulla ainult siis, kui koordinaator on selle teie rühmale lubanud. Ärge kohtuge noorega kahekesi suletud ruumis.', ru: 'Участники 16–17 лет — только если координатор разрешил это вашей группе. Не встречайтесь с подростком наедине в закрытом помещении.', en: 'People aged 16–17 may come only when the coordinator has cleared your group. Do not meet a young person alone behind a closed door.' },
      { et: 'Kui keegi räägib ohust: kuulake, ärge lubage saladust hoida, teatage turvalisuse eest vastutajale. Ohu korral 112, lapse mure korral 116 111.', ru: 'Если говорят об опасности: выслушайте, не обещайте хранить тайну, сообщите ответственному за безопасность. При опасности — 112, если беда у ребёнка — 116 111.', en: 'When somebody speaks of danger: listen, promise no secret, tell the person for safeguarding. In danger 112, about a child 116 111.' },
      { et: 'Kui keegi palub oma andmed kustutada, öelge seda koordinaatorile. Tema teeb seda kohe.', ru: 'Если участник просит удалить свои данные, скажите координатору: он сделает это сразу.', en: 'When somebody asks that their data be erased, tell the coordinator, who does it at once.' },
      { et: 'Rühma liige võib igal ajal lahkuda, mentorit vahetada või murest teatada. Mure teile ei tule, ja see kaitseb ka teid.', ru: 'Участник может в любое время выйти, сменить ментора или сообщить о проблеме. К вам это сообщение не придёт, и это защищает и вас.', en: 'A member may leave, change mentor or report a concern at any time. The concern does not come to you, and that protects you too.' },
    ],
  },
  {
    title: { et: 'Paus, lõpetamine, sertifikaat', ru: 'Пауза, завершение, сертификат', en: 'Pause, end, certificate' },
    points: [
      { et: 'Pausi või lõpetamise saate valida igas kirjas. Rühma eest vastab siis koordinaator, kuni leitakse uus mentor.', ru: 'Паузу или завершение можно выбрать в любом письме. За группу тогда отвечает координатор, пока не найдётся новый ментор.', en: 'Pause or end with any letter. The coordinator then answers for the group until there is a new mentor.' },
      { et: 'Mentori sertifikaadi saate siis, kui aasta on täis või kui olete pidanud vähemalt viis kinnitatud kohtumist.', ru: 'Сертификат ментора выдаётся, когда прошёл год или проведено не меньше пяти подтверждённых встреч.', en: 'You get a mentor’s certificate when the year is over or after at least five confirmed meetings.' },
    ],
  },
];
