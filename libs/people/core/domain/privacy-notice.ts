import type { NoticeParagraph, PrivacyNotice } from '#people/contract';
import { consentQuestions } from './consent-questions.js';

const paragraphs: readonly NoticeParagraph[] = [
  {
    title: { et: 'Kes me oleme', ru: 'Кто мы', en: 'Who we are' },
    body: {
      et: 'Programmi korraldab Sillamäe Lastekaitse Ühing. Ühing otsustab, milleks teie andmeid kasutatakse, ja vastutab nende eest. Programmi rahastab British Council.',
      ru: 'Программу проводит Силламяэское общество защиты детей (Sillamäe Lastekaitse Ühing). Общество решает, для чего нужны ваши данные, и отвечает за них. Программу финансирует Британский Совет (British Council).',
      en: 'The programme is run by the Sillamäe Society for Child Welfare (Sillamäe Lastekaitse Ühing). The Society decides what your data is used for and is responsible for it. The programme is funded by the British Council.',
    },
  },
  {
    title: { et: 'Milliseid andmeid me küsime', ru: 'Какие данные мы спрашиваем', en: 'What we ask for' },
    body: {
      et: 'Küsime nime, suhtluskeelt, sünniaastat, sugu ja kohta, kus te elate. Soo kohta võite vastata „ei soovi vastata“. E-posti aadressi võite anda, aga ei pea: ilma selleta saate isikliku koodi ja PIN-i. Kui vajate osalemiseks abi, võite kirjutada, mida vajate; põhjust me ei küsi. Programmi jooksul lisanduvad registreerumised, kohalolek, läbitud õppetunnid, testide vastused ja tulemused ning sertifikaadid. Me ei küsi isikukoodi, rahvust, kodakondsust ega terviseandmeid.',
      ru: 'Мы спрашиваем имя, язык общения, год рождения, пол и место, где вы живёте. На вопрос о поле можно выбрать «не хочу отвечать». Адрес эл. почты давать не обязательно: без него вы получите код участника и PIN. Если для участия вам нужна помощь, можно написать, какая именно; причину мы не спрашиваем. В ходе программы добавляются регистрации, присутствие, пройденные уроки, ответы и результаты тестов, сертификаты. Мы не спрашиваем личный код (isikukood), национальность, гражданство и сведения о здоровье.',
      en: 'We ask for your name, the language you want to use, your year of birth, your gender and the place where you live. For gender you can answer “prefer not to say”. You can give an e-mail address but need not: without one you get a personal code and a PIN. If you need help in order to take part, you can write what you need; we do not ask why. During the programme we add registrations, presence, lessons read, test answers and results, and certificates. We do not ask for your national identity code, ethnicity, citizenship or health data.',
    },
  },
  {
    title: { et: 'Milleks me andmeid kasutame', ru: 'Зачем нам данные', en: 'What we use it for' },
    body: {
      et: 'Nende abil saame hoida teile kohta, teha koolituse teile sobivaks, näidata teie edenemist, anda välja sertifikaadi ja saata teateid, mis on osalemiseks vajalikud. Rahastajale anname aru ainult arvudes: kui palju inimesi osales, kust nad olid ja mida nad õppisid.',
      ru: 'С их помощью мы сохраняем за вами место, делаем обучение удобным для вас, показываем ход обучения, выдаём сертификат и присылаем сообщения, которые нужны для участия. Финансирующая организация получает от нас только числа: сколько людей участвовало, откуда они и чему научились.',
      en: 'It lets us keep a place for you, make the training suit you, show your progress, issue your certificate and send you messages that taking part requires. To the funder we report in numbers only: how many people took part, where they came from and what they learned.',
    },
  },
  {
    title: { et: 'Mis õigus meil selleks on', ru: 'На каком основании', en: 'What allows us to do so' },
    body: {
      et: 'Registreerumise, õppimise ja sertifikaadi andmeid vajame, et täita kokkulepet, mille te meiega registreerudes sõlmite (isikuandmete kaitse üldmäärus, artikkel 6 lõige 1 punkt b). Arvude koondamine aruandeks on meie õigustatud huvi (punkt f). Mentorite teemal kirjutame, fotosid kasutame ja hiljem uurime programmi mõju ainult teie nõusolekul (punkt a). Seda, mida te osalemiseks vajate, hoiame ainult siis, kui te ise selle kirja panete, ja see on teie selgesõnaline nõusolek (artikkel 9 lõige 2 punkt a).',
      ru: 'Данные о регистрации, обучении и сертификате нужны, чтобы выполнить договорённость, в которую вы вступаете при регистрации (Общий регламент по защите данных, статья 6, часть 1, пункт b). Сводить числа для отчёта — наш законный интерес (пункт f). Писать вам о менторстве, использовать фотографии и позже изучать пользу программы мы будем только с вашего согласия (пункт a). Сведения о том, какая помощь вам нужна, мы храним, только если вы сами их напишете; это ваше явное согласие (статья 9, часть 2, пункт a).',
      en: 'We need the data on registration, learning and the certificate to keep the agreement that you enter into by registering (General Data Protection Regulation, Article 6(1)(b)). Adding up numbers for the report is our legitimate interest (point f). We write to you about mentoring, use photos and later ask what the programme changed only with your consent (point a). What you need in order to take part is kept only when you write it down yourself, and that is your explicit consent (Article 9(2)(a)).',
    },
  },
  {
    title: { et: 'Kui kaua me andmeid hoiame', ru: 'Сколько мы храним данные', en: 'How long we keep it' },
    body: {
      et: 'Hoiame andmeid viis aastat pärast programmi lõppu, sest nii kaua peame suutma aruannet tõendada ja nii kaua saab kontrollida sertifikaadi ehtsust. Siis kustutame kõik, mille järgi saab teid ära tunda; alles jäävad ainult arvud. See, mida te osalemiseks vajate, kustutatakse kohe, kui te selle oma andmetest eemaldate, ja hiljemalt programmi lõppedes. Sisselogimine seadmes lõpeb 90 päeva pärast viimast kasutamist.',
      ru: 'Мы храним данные пять лет после окончания программы: столько времени мы должны иметь возможность подтвердить отчёт и столько времени можно проверить сертификат. Затем мы удаляем всё, по чему вас можно узнать; остаются только числа. Сведения о нужной вам помощи удаляются сразу, когда вы убираете их из своих данных, и самое позднее в конце программы. Вход на устройстве действует 90 дней после последнего использования.',
      en: 'We keep the data for five years after the programme ends, because for that long we must be able to prove the report and certificates can be checked. Then we delete everything by which you can be recognised; only numbers remain. What you need in order to take part is deleted as soon as you remove it from your data, and at the latest when the programme ends. Being signed in on a device ends 90 days after its last use.',
    },
  },
  {
    title: { et: 'Kes teie andmeid näeb', ru: 'Кто видит ваши данные', en: 'Who sees your data' },
    body: {
      et: 'Koordinaator näeb teie andmeid ja tulemusi. Koolitaja näeb nende koolituste osalejaid, mida ta ise juhib. Rahastaja näeb arve ilma nimedeta. Sertifikaadi saajat ja sisu näeb see, kellele te sertifikaadi või selle QR-koodi annate. Me ei müü andmeid, ei näita reklaami ega kasuta võõraid jälgijaid.',
      ru: 'Координатор видит ваши данные и результаты. Тренер видит участников тех тренингов, которые ведёт. Финансирующая организация видит числа без имён. Кому выдан сертификат и за что, видит тот, кому вы дадите сертификат или его QR-код. Мы не продаём данные, не показываем рекламу и не используем чужие средства слежения.',
      en: 'The coordinator sees your data and results. A trainer sees the participants of the trainings that they lead. The funder sees numbers without names. Whoever you give your certificate or its QR code to sees whom it was issued to and what for. We do not sell data, show advertising or use other companies’ trackers.',
    },
  },
  {
    title: { et: 'Teie õigused', ru: 'Ваши права', en: 'Your rights' },
    body: {
      et: 'Võite oma andmeid vaadata, parandada ja endale saada, paluda need kustutada või nende kasutamist piirata ning esitada vastuväite. Nõusoleku saate igal ajal tagasi võtta; see ei muuda seda, mis enne tehti, ega võta teilt kohta koolitusel. Vastame kuu aja jooksul. Kui te ei jää vastusega rahule, võite pöörduda Andmekaitse Inspektsiooni poole (www.aki.ee).',
      ru: 'Вы можете посмотреть, исправить и получить свои данные, попросить их удалить или ограничить их использование, возразить против него. Согласие можно отозвать в любое время: это не изменит того, что уже сделано, и не лишит вас места на обучении. Мы ответим в течение месяца. Если ответ вас не устроит, обратитесь в Инспекцию по защите данных (www.aki.ee).',
      en: 'You can see, correct and obtain your data, ask us to delete it or limit its use, and object. You can withdraw a consent at any time; that does not change what was done before, and does not cost you your place in a training. We answer within a month. If our answer does not satisfy you, you can turn to the Estonian Data Protection Inspectorate (www.aki.ee).',
    },
  },
  {
    title: { et: 'Kellelt küsida', ru: 'К кому обращаться', en: 'Whom to ask' },
    body: {
      et: 'Rääkige programmi koordinaatori või oma koolitajaga või vastake kirjale, mille programm on teile saatnud. Keelt võite valida: eesti, vene või inglise.',
      ru: 'Поговорите с координатором программы или со своим тренером либо ответьте на письмо, которое прислала вам программа. Язык выбираете вы: эстонский, русский или английский.',
      en: 'Talk to the programme’s coordinator or to your trainer, or reply to a message that the programme has sent you. You choose the language: Estonian, Russian or English.',
    },
  },
];

export const privacyNotice: PrivacyNotice = {
  version: 1,
  paragraphs,
  consents: consentQuestions,
  humanCheck: 'Not yet read by a lawyer and by native reviewers; the retention of five years has to be held against the funding agreement.',
};
