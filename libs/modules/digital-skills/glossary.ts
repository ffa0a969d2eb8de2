import type { ModuleDefinition } from '#modules/sdk';

export const glossary: ModuleDefinition['glossary'] = [
  {
    term: { et: 'PIN1', ru: 'PIN1', en: 'PIN1' },
    meaning: {
      et: 'Kood, millega tõendate e-teenuses, kes te olete.',
      ru: 'Код, которым вы подтверждаете в э-услуге, кто вы.',
      en: 'The code with which you prove to an e-service who you are.',
    },
  },
  {
    term: { et: 'PIN2', ru: 'PIN2', en: 'PIN2' },
    meaning: {
      et: 'Kood, millega annate digiallkirja või kinnitate makse.',
      ru: 'Код, которым вы ставите цифровую подпись или подтверждаете платёж.',
      en: 'The code with which you give a digital signature or confirm a payment.',
    },
  },
  {
    term: { et: 'digiallkiri', ru: 'цифровая подпись', en: 'digital signature' },
    meaning: {
      et: 'PIN2-ga antud allkiri. See kehtib nagu allkiri paberil.',
      ru: 'Подпись, поставленная с помощью PIN2. Действует так же, как подпись на бумаге.',
      en: 'A signature given with PIN2. It is as good as one on paper.',
    },
  },
  {
    term: { et: 'sertifikaadi peatamine', ru: 'приостановка сертификата', en: 'suspending a certificate' },
    meaning: {
      et: 'ID-kaardi või Mobiil-ID ajutine sulgemine, et keegi ei saaks seda internetis kasutada.',
      ru: 'Временное закрытие ID-карты или Mobiil-ID, чтобы никто не мог пользоваться ими в интернете.',
      en: 'Closing an ID-card or Mobile-ID for a time so that nobody can use it online.',
    },
  },
  {
    term: { et: 'õngitsuskiri', ru: 'фишинговое письмо', en: 'phishing e-mail' },
    meaning: {
      et: 'Võltsitud kiri, mis meelitab teid lehele, kus küsitakse paroole, koode või kaardi andmeid.',
      ru: 'Поддельное письмо, которое заманивает на сайт, где спрашивают пароли, коды или данные карты.',
      en: 'A fake message that lures you to a site which asks for passwords, codes or card details.',
    },
  },
  {
    term: { et: 'petukõne', ru: 'звонок мошенника', en: 'fraud call' },
    meaning: {
      et: 'Kõne, milles helistaja esineb panga, politsei või muu asutuse töötajana, et saada raha või koode.',
      ru: 'Звонок, в котором человек выдаёт себя за сотрудника банка, полиции или другого учреждения, чтобы получить деньги или коды.',
      en: 'A call in which someone poses as a bank, the police or another body to get money or codes.',
    },
  },
  {
    term: { et: 'kaheastmeline autentimine', ru: 'двухфакторная аутентификация', en: 'two-factor authentication' },
    meaning: {
      et: 'Sisselogimine, kus parooli järel küsitakse veel üht kinnitust, näiteks koodi telefonist.',
      ru: 'Вход, при котором после пароля просят ещё одно подтверждение, например код с телефона.',
      en: 'Signing in with a password and one more proof, such as a code from your phone.',
    },
  },
  {
    term: { et: 'paroolihaldur', ru: 'менеджер паролей', en: 'password manager' },
    meaning: {
      et: 'Programm, mis mõtleb paroolid välja ja hoiab neid ühe peaparooli taga.',
      ru: 'Программа, которая придумывает пароли и хранит их под одним главным паролем.',
      en: 'A program that invents passwords and keeps them behind one main password.',
    },
  },
  {
    term: { et: 'isikuandmed', ru: 'персональные данные', en: 'personal data' },
    meaning: {
      et: 'Kõik andmed, mille järgi saab inimese ära tunda, ka foto ja hääl.',
      ru: 'Любые сведения, по которым можно узнать человека, в том числе фото и голос.',
      en: 'Any information by which a person can be recognised, including a photo and a voice.',
    },
  },
  {
    term: { et: 'nõusolek', ru: 'согласие', en: 'consent' },
    meaning: {
      et: 'Vaba ja teadlik „jah“ oma andmete kasutamisele. Selle saab igal ajal tagasi võtta.',
      ru: 'Свободное и осознанное «да» на использование своих данных. Его можно отозвать в любое время.',
      en: 'A free and informed “yes” to the use of one’s data. It can be withdrawn at any time.',
    },
  },
  {
    term: { et: 'riigiportaal eesti.ee', ru: 'государственный портал eesti.ee', en: 'state portal eesti.ee' },
    meaning: {
      et: 'Koht internetis, kust leiate oma andmed riigi registrites ja riigi e-teenused.',
      ru: 'Место в интернете, где собраны ваши данные из государственных регистров и государственные э-услуги.',
      en: 'The place online where you find your data in state registers and the state’s e-services.',
    },
  },
  {
    term: { et: 'ligipääsetavus', ru: 'доступность', en: 'accessibility' },
    meaning: {
      et: 'Omadus, tänu millele saab lehte, koosolekut või hoonet kasutada ka inimene, kes näeb, kuuleb või liigub teisiti.',
      ru: 'Свойство сайта, встречи или здания, благодаря которому ими может пользоваться и человек, который иначе видит, слышит или передвигается.',
      en: 'What makes a site, a meeting or a building usable also for people who see, hear or move differently.',
    },
  },
];
