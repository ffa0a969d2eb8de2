import type { LessonDefinition } from '#modules/sdk';
import { grandchildInTrouble, parcelMessage } from '../practice/phishing.js';

export const phishing: LessonDefinition<'phishing'> = {
  key: 'phishing',
  title: { et: 'Õngitsuskirjad ja petukõned', ru: 'Фишинговые письма и звонки мошенников', en: 'Phishing messages and fraud calls' },
  objective: {
    et: 'Tunnete pettuse ära, lõpetate kõne rahulikult ja teate, mida teha, kui kood on juba sisestatud.',
    ru: 'Вы узнаёте обман, спокойно кладёте трубку и знаете, что делать, если код уже введён.',
    en: 'You recognise fraud, end the call calmly and know what to do if a code has already been entered.',
  },
  minutes: 20,
  competences: ['digcomp-4.1', 'digcomp-4.2'],
  blocks: [
    {
      kind: 'text',
      body: {
        et: 'Mõne inimese jaoks on petmine igapäevatöö. Helistaja räägib selget eesti või vene keelt, on viisakas ja teab vahel teie nime ja sünniaega. See jutt on sadu kordi läbi harjutatud.\n\nSeepärast ei ole petta saamine häbiasi ega rumalus. Seda juhtub juristide, ettevõtjate ja õpetajatega. Teid ei kaitse tarkus, vaid harjumus: **peatuda, lõpetada kõne, kontrollida ise**.',
        ru: 'Обманывать людей — чья-то ежедневная работа. Звонящий чисто говорит по-русски или по-эстонски, вежлив и порой знает ваше имя и дату рождения. Свою речь он отрепетировал сотни раз.\n\nПоэтому попасться не стыдно и не глупо. Такое случается с юристами, предпринимателями, учителями. Защищает не ум, а привычка: **остановиться, положить трубку, перепроверить**.',
        en: 'Deceiving people is somebody’s daily work. The caller speaks good Estonian, Russian or English, is polite and may know your name and date of birth. The story has been rehearsed hundreds of times.\n\nSo being deceived is neither shameful nor stupid. It happens to lawyers, business owners and teachers. What protects you is not cleverness but a habit: **stop, hang up, check for yourself**.',
      },
    },
    {
      kind: 'heading',
      text: { et: 'Neli nuppu, millele pettur vajutab', ru: 'На что давит мошенник', en: 'Four buttons a fraudster presses' },
    },
    {
      kind: 'list',
      ordered: false,
      items: [
        {
          et: '**Kiirus.** „Tehke kohe, muidu on raha kadunud.“ Mõtlemiseks aega ei anta.',
          ru: '**Спешка.** «Сделайте это сейчас, иначе деньги пропадут». Времени подумать не дают.',
          en: '**Hurry.** “Do it now or the money is gone.” You get no time to think.',
        },
        {
          et: '**Hirm või rõõm.** Teie nimele võetakse laenu – või on teile tulemas tagasimakse.',
          ru: '**Страх или радость.** На ваше имя берут кредит — или вам полагается возврат денег.',
          en: '**Fear or joy.** Someone is taking a loan in your name – or a refund is waiting for you.',
        },
        {
          et: '**Tähtis nimi.** Pank, politsei, Tervisekassa, Elektrilevi, kuller. Ekraanil näha olevat numbrit saab võltsida.',
          ru: '**Громкое имя.** Банк, полиция, Касса здоровья, Elektrilevi, курьер. Номер на экране можно подделать.',
          en: '**A big name.** The bank, the police, the Health Insurance Fund, Elektrilevi, a courier. The number on the screen can be faked.',
        },
        {
          et: '**Saladus.** „Ärge rääkige kellelegi, uurimine käib.“ Nii jääte ilma nõuandjata.',
          ru: '**Тайна.** «Никому не говорите, идёт расследование». Так вас оставляют без совета.',
          en: '**Secrecy.** “Tell no one, an investigation is under way.” That leaves you without advice.',
        },
      ],
    },
    {
      kind: 'example',
      title: { et: 'Kaks kõnet, üks pettus', ru: 'Два звонка, один обман', en: 'Two calls, one fraud' },
      body: {
        et: 'Esmaspäeval helistab „Elektrilevi“: arvesti vahetuse aja kinnitamiseks palutakse sisestada PIN1. Tundub tühine asi.\n\nTunni pärast helistab „pank“: teid on petetud, raha tuleb kohe päästa, selleks sisestage PIN2. Teine helistaja räägib esimesest tõtt ja just seepärast tundub usaldusväärne. Tegelikult töötavad nad koos: esimene sai sisse, teine saab allkirja.',
        ru: 'В понедельник звонит «Elektrilevi»: чтобы подтвердить время замены счётчика, нужно ввести PIN1. Кажется, мелочь.\n\nЧерез час звонит «банк»: вас обманули, деньги надо срочно спасать, для этого введите PIN2. О первом звонке второй говорит правду и как раз поэтому вызывает доверие. На деле они работают вместе: первый получил вход, второй получит подпись.',
        en: 'On Monday “Elektrilevi” calls: to confirm when your meter will be replaced, you are asked to enter PIN1. It seems a trifle.\n\nAn hour later “the bank” calls: you have been deceived, the money must be saved at once, enter PIN2. The second caller tells the truth about the first and for that very reason seems trustworthy. In fact they work together: the first got in, the second gets the signature.',
      },
    },
    {
      kind: 'law',
      title: { et: 'Ükski asutus ei küsi helistades PIN-koodi', ru: 'Ни одно учреждение не просит PIN-код по телефону', en: 'No authority calls to ask for a PIN' },
      body: {
        et: 'Võõra inimese juhendamisel ei tohi telefonikõne ajal PIN-koode sisestada ega midagi Smart-ID või Mobiil-ID-ga kinnitada. Ükski riigiasutus ega ettevõte ei palu seda teile ise helistades. Nii hoiatavad Riigi Infosüsteemi Amet ning Politsei- ja Piirivalveamet.',
        ru: 'Под диктовку незнакомого человека по телефону нельзя вводить PIN-коды и ничего подтверждать через Smart-ID или Mobiil-ID. Ни государственное учреждение, ни фирма не звонят с такой просьбой. Об этом предупреждают Департамент государственной инфосистемы и Департамент полиции и погранохраны.',
        en: 'While a stranger is instructing you on the phone, do not enter PINs or confirm anything with Smart-ID or Mobile-ID. No public authority or company calls you to ask for that. This is the warning of the Information System Authority and the Police and Border Guard Board.',
      },
      provenance: { validAsOf: '2026-11-23', source: 'itvaatlik.ee (PPA/RIA warning)', humanCheck: false },
    },
    {
      kind: 'heading',
      text: { et: 'Mida teha', ru: 'Как поступать', en: 'What to do' },
    },
    {
      kind: 'list',
      ordered: true,
      items: [
        {
          et: '**Kõne.** Öelge „aitäh, ma kontrollin ise“ ja lõpetage kõne. Te ei pea vabandama ega vastama.',
          ru: '**Звонок.** Скажите «спасибо, я всё проверю» и положите трубку. Извиняться и отвечать не нужно.',
          en: '**A call.** Say “thank you, I will check myself” and hang up. You need not apologise or answer.',
        },
        {
          et: 'Helistage siis ise numbril, mis on pangakaardil või asutuse kodulehel. Tagasi helistada sissetulnud numbrile ei ole kontroll.',
          ru: 'Затем позвоните сами по номеру с банковской карты или с сайта учреждения. Перезвонить на тот номер, с которого звонили, — не проверка.',
          en: 'Then call the number on your bank card or the authority’s own website. Calling back the number that called you is not a check.',
        },
        {
          et: '**Kiri või SMS.** Ärge vajutage lingile. Avage panga või asutuse leht ise ja vaadake, kas teade on seal.',
          ru: '**Письмо или SMS.** Не нажимайте на ссылку. Откройте сайт банка или учреждения сами и посмотрите, есть ли там это сообщение.',
          en: '**A message.** Do not press the link. Open the site of the bank or authority yourself and see whether the message is there.',
        },
        {
          et: 'Aadressi lugege lõpust: „eesti.ee.kinnita-andmed.example“ ei ole eesti.ee, vaid kinnita-andmed.example.',
          ru: 'Адрес читайте с конца: «eesti.ee.kinnita-andmed.example» — это не eesti.ee, а kinnita-andmed.example.',
          en: 'Read an address from its end: “eesti.ee.kinnita-andmed.example” is not eesti.ee but kinnita-andmed.example.',
        },
        {
          et: '**Lähedane hädas.** Katkestage ja helistage talle vanal numbril. Leppige perega kokku küsimus, mille vastust võõras ei tea.',
          ru: '**Близкий в беде.** Прервите разговор и позвоните ему по старому номеру. Договоритесь в семье о вопросе, на который чужой не ответит.',
          en: '**A relative in trouble.** Break off and call them on the old number. Agree in the family on a question that a stranger cannot answer.',
        },
      ],
    },
    {
      kind: 'law',
      title: { et: 'Kui kood on juba sisestatud', ru: 'Если код уже введён', en: 'If a code has already been entered' },
      body: {
        et: 'Loeb iga minut. **1.** Helistage kohe panka: paluge makselimiidid alla tuua ja makseid takistada. **2.** Sulgege Smart-ID konto; ID-kaardi ja Mobiil-ID puhul laske sertifikaadid peatada. **3.** Teatage: kelmused@politsei.ee (politsei) ja cert@cert.ee (Riigi Infosüsteemi Amet).\n\nSeejärel rääkige kellelegi lähedasele. Järgmistel päevadel võivad petturid uuesti helistada ja lubada raha tagasi tuua.',
        ru: 'Важна каждая минута. **1.** Сразу позвоните в банк: попросите снизить лимиты и остановить платежи. **2.** Закройте учётную запись Smart-ID; для ID-карты и Mobiil-ID попросите приостановить сертификаты. **3.** Сообщите: kelmused@politsei.ee (полиция) и cert@cert.ee (Департамент государственной инфосистемы).\n\nЗатем расскажите кому-нибудь из близких. В ближайшие дни мошенники могут позвонить снова и пообещать вернуть деньги.',
        en: 'Every minute counts. **1.** Call your bank at once: ask them to lower the limits and stop payments. **2.** Close the Smart-ID account; for the ID-card and Mobile-ID have the certificates suspended. **3.** Report it: kelmused@politsei.ee (police) and cert@cert.ee (Information System Authority).\n\nThen tell someone close to you. In the next days the fraudsters may call again and promise to get the money back.',
      },
      provenance: { validAsOf: '2026-11-23', source: 'am.ee/9398; itvaatlik.ee', humanCheck: true },
    },
    {
      kind: 'note',
      tone: 'tip',
      title: { et: 'Paber telefoni kõrval', ru: 'Листок у телефона', en: 'A sheet of paper by the phone' },
      body: {
        et: 'Kirjutage paberile kolm numbrit: oma pank, sertifikaatide peatamise number lehelt id.ee ja üks inimene, keda usaldate. Ehmatuse hetkel ei jõua otsida.',
        ru: 'Запишите на бумаге три номера: свой банк, номер для приостановки сертификатов с сайта id.ee и человека, которому доверяете. В минуту испуга искать некогда.',
        en: 'Write three numbers on paper: your bank, the number at id.ee for suspending certificates, and one person you trust. In a moment of fright there is no time to search.',
      },
    },
    {
      kind: 'activity',
      title: { et: 'Sorteerige kümme teadet', ru: 'Разберите десять сообщений', en: 'Sort ten messages' },
      minutes: 20,
      steps: [
        {
          et: 'Jagage leht kolmeks: „usutav“, „tuleb kontrollida“, „pettus“. Töötage kolmekesi ja lugege teated ette.',
          ru: 'Разделите лист на три части: «похоже на правду», «нужно проверить», «обман». Работайте втроём и читайте сообщения вслух.',
          en: 'Divide a sheet into three: “plausible”, “to be checked”, “fraud”. Work in threes and read the messages aloud.',
        },
        {
          et: '(1) SMS: pakk ootab, makske lingi kaudu 1,99 €. (2) Pank kirjutab: teile on uus teade, logige internetipanka nagu tavaliselt; linki ei ole. (3) „Politsei“ helistab: kinnitage isik Smart-ID-ga. (4) Polikliinik tuletab meelde aega, mille te ise kinni panite. (5) „Lapselaps“ kirjutab uuelt numbrilt ja palub raha.',
          ru: '(1) SMS: посылка ждёт, оплатите по ссылке 1,99 €. (2) Банк пишет: для вас есть сообщение, войдите в интернет-банк как обычно; ссылки нет. (3) Звонит «полиция»: подтвердите личность через Smart-ID. (4) Поликлиника напоминает о приёме, на который вы записаны. (5) «Внук» пишет с нового номера и просит денег.',
          en: '(1) SMS: a parcel is waiting, pay €1.99 through a link. (2) The bank writes: you have a message, sign in to the internet bank as usual; there is no link. (3) “The police” call: confirm your identity with Smart-ID. (4) The clinic reminds you of an appointment you booked. (5) “Your grandchild” writes from a new number asking for money.',
        },
        {
          et: '(6) E-kiri „Tervisekassalt“: tagasimakse 180 €, logige lingi kaudu sisse. (7) Tuttav palub Facebookis hääletada ja saata talle SMS-iga tulnud kood. (8) „Elektrilevi“ palub arvesti vahetuseks PIN1. (9) Smart-ID avaneb iseenesest. (10) Koordinaator, keda tunnete, saadab järgmise koolituse aja.',
          ru: '(6) Письмо от «Кассы здоровья»: возврат 180 €, войдите по ссылке. (7) Знакомая в Facebook просит проголосовать и прислать ей код из SMS. (8) «Elektrilevi» просит PIN1 для замены счётчика. (9) Smart-ID открывается сам. (10) Координатор, которого вы знаете, присылает время следующего тренинга.',
          en: '(6) An e-mail from “the Health Insurance Fund”: a refund of €180, sign in through the link. (7) A friend on Facebook asks you to vote and to send her the code you get by SMS. (8) “Elektrilevi” asks for PIN1 to replace the meter. (9) Smart-ID opens by itself. (10) A coordinator you know sends the time of the next training.',
        },
        {
          et: 'Võrrelge. Usutavad: 2, 4 ja 10, sest neis ei küsita raha, koodi ega lingi avamist. Kontrollige vanal numbril: 5. Ülejäänud on pettused. Millisele nupule iga pettus vajutas?',
          ru: 'Сравните. Похожи на правду 2, 4 и 10: в них не просят денег, кодов и переходов по ссылке. Проверить по старому номеру: 5. Остальное — обман. На что давили в каждом случае?',
          en: 'Compare. Plausible: 2, 4 and 10, which ask for no money, code or click. Check on the old number: 5. The rest are fraud. Which button did each one press?',
        },
      ],
    },
    { kind: 'practice', key: 'phishing-parcel', question: parcelMessage },
    { kind: 'practice', key: 'phishing-grandchild', question: grandchildInTrouble },
    {
      kind: 'summary',
      points: [
        {
          et: 'Kiirus, hirm, tähtis nimi ja saladus: kui neid on kaks, on see peaaegu kindlasti pettus.',
          ru: 'Спешка, страх, громкое имя и тайна: если сошлись два признака, это почти наверняка обман.',
          en: 'Hurry, fear, a big name and secrecy: if two come together, it is almost certainly fraud.',
        },
        {
          et: 'Lõpetage kõne ja helistage ise ametlikul numbril.',
          ru: 'Положите трубку и позвоните сами по официальному номеру.',
          en: 'Hang up and call the official number yourself.',
        },
        {
          et: 'Kui kood on sisestatud: helistage panka, sulgege Smart-ID või peatage sertifikaadid, teatage politseile.',
          ru: 'Если код введён: позвоните в банк, закройте Smart-ID или приостановите сертификаты, сообщите в полицию.',
          en: 'If a code was entered: call the bank, close Smart-ID or suspend the certificates, report to the police.',
        },
      ],
    },
  ],
};
