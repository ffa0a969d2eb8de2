import type { LessonDefinition } from '#modules/sdk';

export const deepfakes: LessonDefinition<'deepfakes'> = {
  key: 'deepfakes',
  title: { et: 'Süvavõltsingud ja manipulatsioon', ru: 'Дипфейки и манипуляции', en: 'Deepfakes and manipulation' },
  objective: {
    et: 'Oskate kahtlase video, hääle või uudislehe päritolu kontrollida ja pettusest teatada.',
    ru: 'Вы сумеете проверить, откуда взялись подозрительное видео, голос или новостная страница, и сообщить об обмане.',
    en: 'You can check where a suspicious video, voice or news page comes from, and report a scam.',
  },
  minutes: 35,
  competences: ['digcomp-1.2', 'digcomp-4.1', 'delphi-evaluation', 'rfcdc-11'],
  blocks: [
    {
      kind: 'text',
      body: {
        et: 'Kaua kehtis reegel: mida oma silmaga näen, seda usun. Nüüd saab inimese näo ja hääle arvutiga järele teha nii, et vahet ei märka ka lähedane. Sellest ei järeldu, et midagi ei või uskuda. Järeldub, et pilt üksi ei ole enam tõendusmaterjal: vaja on teada, kust see pärineb.\n\nEnamik petmisi on endiselt lihtsad: päris foto vale allkirjaga, vana video uue pähe, lause kontekstist välja rebituna. Samad võtted aitavad kõigi puhul.',
        ru: 'Долго действовало правило: вижу своими глазами — значит, верю. Теперь лицо и голос человека можно подделать так, что разницы не заметят и близкие. Из этого не следует, что верить нельзя ничему. Следует другое: картинка сама по себе больше не доказательство, надо знать, откуда она взялась.\n\nЧаще всего обман по-прежнему прост: настоящее фото с чужой подписью, старое видео под видом нового, фраза, вырванная из контекста. Одни и те же приёмы помогают во всех случаях.',
        en: 'For a long time the rule was: I believe what I see with my own eyes. Now a person’s face and voice can be imitated so well that even their family would not notice. It does not follow that nothing can be believed. It follows that a picture alone is no longer evidence: you need to know where it came from.\n\nMost deception is still simple: a real photo with a wrong caption, an old video passed off as new, a sentence torn out of context. The same moves help with all of them.',
      },
    },
    {
      kind: 'list',
      ordered: false,
      items: [
        {
          et: '**Väärinfo** on vale teave, mida levitatakse ilma kurja tahteta, näiteks eksituse tõttu.',
          ru: '**Недостоверная информация** — неверные сведения, которые распространяют без злого умысла, например по ошибке.',
          en: '**Misinformation** is false information spread without ill intent, for example by mistake.',
        },
        {
          et: '**Desinformatsioon** on vale või moonutatud teave, mida levitatakse teadlikult, et eksitada või kahju teha.',
          ru: '**Дезинформация** — ложные или искажённые сведения, которые распространяют намеренно, чтобы ввести в заблуждение или навредить.',
          en: '**Disinformation** is false or twisted information spread on purpose, to mislead or do harm.',
        },
        {
          et: '**Süvavõltsing** on tehisaruga loodud või muudetud pilt, heli või video, mis tundub ehtne.',
          ru: '**Дипфейк** — созданные или изменённые искусственным интеллектом изображение, звук или видео, которые кажутся подлинными.',
          en: 'A **deepfake** is an image, sound or video made or altered by artificial intelligence that seems genuine.',
        },
      ],
    },
    {
      kind: 'example',
      title: { et: 'ERR-i leht, mis ei olnud ERR', ru: 'Страница ERR, которая не была ERR', en: 'An ERR page that was not ERR' },
      body: {
        et: '2025. aasta mais levisid veebis lehed, mis nägid välja nagu ERR-i uudised: sama kujundus, tuttavad saatejuhid, ministrid „intervjuus“. Jutt käis tulusast investeeringust ja all oli link. Lehed olid võltsitud. ERR kinnitas, et ei avalda kunagi investeerimislinke.\n\nMis petjaid aitas? Tuttav logo, tuttav nägu ja kiire kasu lubadus. Mis oleks nad paljastanud? Veebiaadress ja pool minutit: avada err.ee ise ja otsida seda lugu sealt.',
        ru: 'В мае 2025 года по сети ходили страницы, похожие на новости ERR: то же оформление, знакомые ведущие, министры в «интервью». Речь шла о выгодном вложении, внизу была ссылка. Страницы были поддельными. ERR подтвердил, что никогда не публикует ссылок на инвестиции.\n\nЧто помогало мошенникам? Знакомый логотип, знакомое лицо и обещание быстрой выгоды. Что их выдало бы? Адрес сайта и полминуты: самим открыть err.ee и поискать там эту новость.',
        en: 'In May 2025 pages circulated that looked like ERR news: the same design, familiar presenters, ministers in an “interview”. They spoke of a profitable investment, with a link below. The pages were fake. ERR confirmed that it never publishes investment links.\n\nWhat helped the fraudsters? A familiar logo, a familiar face and the promise of quick gain. What would have given them away? The web address, and half a minute: open err.ee yourself and look for the story there.',
      },
    },
    { kind: 'heading', text: { et: 'Hoovad, millele vajutatakse', ru: 'На какие рычаги давят', en: 'The levers they pull' } },
    {
      kind: 'list',
      ordered: false,
      items: [
        { et: '**Kiirus:** „kohe“, „viimane võimalus“, „enne kui see kustutatakse“.', ru: '**Спешка:** «срочно», «последний шанс», «пока не удалили».', en: '**Haste:** “now”, “last chance”, “before they delete it”.' },
        { et: '**Hirm ja viha:** tahame hoiatada või karistada, enne kui mõtleme.', ru: '**Страх и гнев:** хочется предупредить или наказать прежде, чем подумать.', en: '**Fear and anger:** we want to warn or punish before we think.' },
        { et: '**Autoriteet:** minister, arst, pank, politsei, ülemus.', ru: '**Авторитет:** министр, врач, банк, полиция, начальник.', en: '**Authority:** a minister, a doctor, the bank, the police, your boss.' },
        { et: '**Meie omad:** „sellest meie inimestele ei räägita“.', ru: '**Свои:** «нашим людям об этом не говорят».', en: '**Our people:** “this is what they won’t tell people like us”.' },
      ],
    },
    { kind: 'heading', text: { et: 'Kontrollige päritolu, mitte piksleid', ru: 'Проверяйте происхождение, а не пиксели', en: 'Check the origin, not the pixels' } },
    {
      kind: 'list',
      ordered: true,
      items: [
        {
          et: '**Vaadake aadressi.** Loeb see, mis seisab vahetult enne esimest üksikut kaldkriipsu. „rus.err.ee/…“ kuulub ERR-ile; „err.ee-uudised.example/…“ ei kuulu.',
          ru: '**Посмотрите на адрес.** Важно то, что стоит прямо перед первой одиночной косой чертой. «rus.err.ee/…» принадлежит ERR, а «err.ee-uudised.example/…» — нет.',
          en: '**Look at the address.** What counts is what stands right before the first single slash. “rus.err.ee/…” belongs to ERR; “err.ee-uudised.example/…” does not.',
        },
        {
          et: '**Ärge vajutage linki.** Trükkige toimetuse, panga või asutuse aadress ise.',
          ru: '**Не нажимайте на ссылку.** Наберите адрес редакции, банка или учреждения сами.',
          en: '**Don’t click the link.** Type the address of the newsroom, bank or institution yourself.',
        },
        {
          et: '**Otsige tervet originaali.** Kas kõne, pressikonverents või saade on asutuse enda kanalis? Mida öeldi enne ja pärast?',
          ru: '**Найдите полный оригинал.** Есть ли речь, пресс-конференция или передача на канале самого учреждения? Что было сказано до и после?',
          en: '**Find the full original.** Is the speech, press conference or programme on the institution’s own channel? What was said before and after?',
        },
        {
          et: '**Otsige kinnitust.** Tõeliselt suurest uudisest kirjutab mitu toimetust. Kui ei kirjuta keegi, on ka see vastus.',
          ru: '**Ищите подтверждение.** О действительно большой новости пишут несколько редакций. Если не пишет никто, это тоже ответ.',
          en: '**Look for corroboration.** Several newsrooms report a truly big story. If nobody does, that is an answer too.',
        },
      ],
    },
    {
      kind: 'note',
      tone: 'caution',
      title: { et: 'Kui jõudsite juba vajutada', ru: 'Если вы уже нажали', en: 'If you have already clicked' },
      body: {
        et: 'Kui sisestasite PIN-koodi, kaardiandmed või saatsite raha, helistage kohe oma panka. Teatage võltslehest aadressil cert@cert.ee ja pettusest politseile: kelmused@politsei.ee. Tehke ekraanipilt, kuid ärge jagage linki edasi. Häbeneda ei ole vaja: petjad on elukutselised ja kiire teade aitab järgmist inimest.',
        ru: 'Если вы ввели PIN-код, данные карты или отправили деньги, сразу звоните в свой банк. О поддельной странице сообщите на cert@cert.ee, о мошенничестве — в полицию: kelmused@politsei.ee. Сделайте снимок экрана, но не пересылайте ссылку. Стыдиться нечего: мошенники — профессионалы, а быстрое сообщение поможет следующему человеку.',
        en: 'If you entered a PIN or card details or sent money, call your bank at once. Report the fake page to cert@cert.ee and the fraud to the police: kelmused@politsei.ee. Take a screenshot, but don’t pass the link on. There is nothing to be ashamed of: fraudsters are professionals, and a quick report helps the next person.',
      },
    },
    {
      kind: 'law',
      title: { et: 'Süvavõltsingust tuleb teada anda', ru: 'О дипфейке нужно предупреждать', en: 'Deepfakes must be disclosed' },
      body: {
        et: 'Euroopa Liidu tehisintellektimääruse (EL) 2024/1689 artikli 50 järgi peab see, kes kasutab tehisaru süvavõltsingu tegemiseks, avaldama, et sisu on tehislikult loodud või muudetud. Kohustus kehtib alates 2. augustist 2026. Isiklikku, ametiga mitteseotud kasutust see ei puuduta; kunsti ja satiiri jaoks on leebem kord. Petis seadust ei täida: märgise puudumine ei tõenda, et video on ehtne.',
        ru: 'По статье 50 регламента Европейского союза об искусственном интеллекте (ЕС) 2024/1689 тот, кто с помощью ИИ создаёт дипфейк, обязан сообщить, что материал создан или изменён искусственно. Обязанность действует со 2 августа 2026 года. Личного, непрофессионального использования она не касается; для искусства и сатиры правила мягче. Мошенник закон не соблюдает: отсутствие пометки не доказывает, что видео подлинное.',
        en: 'Under Article 50 of the European Union’s Artificial Intelligence Act, Regulation (EU) 2024/1689, whoever uses AI to make a deepfake must disclose that the content was artificially generated or altered. The duty applies from 2 August 2026. It does not cover personal, non-professional use, and the rules for art and satire are lighter. Fraudsters do not obey the law: a missing label does not prove that a video is genuine.',
      },
      provenance: {
        validAsOf: '2026-11-23',
        source: 'eur-lex.europa.eu: Regulation (EU) 2024/1689, Art. 3(4), 50(4), 113, as amended in 2026',
        humanCheck: true,
      },
    },
    {
      kind: 'note',
      tone: 'tip',
      title: { et: 'Parandage nii, et te valet ei levita', ru: 'Опровергайте, не разнося ложь', en: 'Correct without spreading' },
      body: {
        et: 'Kui keegi teie tuttavatest jagas võltsingut, kirjutage talle esmalt eraviisiliselt. Alustage sellest, mis on tõsi, seejärel nimetage viga lühidalt ja lõpetage allikaga. Ärge postitage võltsingut uuesti: ka naeruvääristamine annab sellele vaatajaid.',
        ru: 'Если подделкой поделился кто-то из знакомых, сначала напишите ему лично. Начните с того, что верно, затем коротко назовите ошибку и закончите ссылкой на источник. Не публикуйте подделку повторно: даже насмешка добавляет ей зрителей.',
        en: 'If someone you know has shared a fake, write to them privately first. Start with what is true, then name the error briefly, and end with a source. Don’t post the fake again: even ridicule brings it viewers.',
      },
    },
    {
      kind: 'activity',
      title: { et: 'Võlts-ERR-i juhtum', ru: 'Случай с поддельным ERR', en: 'The fake ERR case' },
      minutes: 20,
      steps: [
        {
          et: 'Kujutlege, et teie organisatsiooni vestlusrühma saadeti ülal kirjeldatud leht. Kaks inimest on juba kirjutanud, et tahavad investeerida.',
          ru: 'Представьте, что в чат вашей организации прислали страницу, описанную выше. Двое уже написали, что хотят вложить деньги.',
          en: 'Imagine that the page described above was sent to your organisation’s group chat. Two people have already written that they want to invest.',
        },
        {
          et: 'Kirjutage järjekorras üles, mida te esimese viie minuti jooksul teete.',
          ru: 'Запишите по порядку, что вы сделаете в первые пять минут.',
          en: 'Write down, in order, what you do in the first five minutes.',
        },
        {
          et: 'Koostage rühmale kolmelauseline teade eesti ja vene keeles: mis on tõsi, mida mitte teha, kuhu pöörduda. Ärge korrake linki.',
          ru: 'Составьте для чата сообщение из трёх фраз на русском и эстонском: что верно, чего не делать, куда обратиться. Ссылку не повторяйте.',
          en: 'Draft a three-sentence message to the group in Estonian and Russian: what is true, what not to do, whom to contact. Don’t repeat the link.',
        },
        {
          et: 'Lugege teateid üksteisele ette. Milline neist kedagi ei häbista ja on siiski selge?',
          ru: 'Прочитайте сообщения друг другу. Какое из них никого не стыдит и при этом понятно?',
          en: 'Read the messages to one another. Which one shames nobody and is still clear?',
        },
      ],
    },
    {
      kind: 'practice',
      key: 'voice-message',
      question: {
        kind: 'single-choice',
        points: 1,
        stem: {
          et: 'Saate häälsõnumi, milles ühingu juht palub kohe 900 eurot üle kanda. Hääl on täpselt tema oma. Mida teete?',
          ru: 'Вам приходит голосовое сообщение: руководитель объединения просит срочно перевести 900 евро. Голос точно его. Что вы сделаете?',
          en: 'You get a voice message in which the head of your association asks you to transfer 900 euros at once. It is exactly their voice. What do you do?',
        },
        options: [
          { key: 'a', correct: false, text: { et: 'Kannan raha üle, sest hääl on õige', ru: 'Переведу: голос ведь его', en: 'Transfer the money, since the voice is right' } },
          { key: 'b', correct: true, text: { et: 'Helistan talle numbril, mis mul varem olemas oli', ru: 'Позвоню ему по номеру, который был у меня раньше', en: 'Call them on the number I already had' } },
          { key: 'c', correct: false, text: { et: 'Vastan samale sõnumile ja palun kinnitust', ru: 'Отвечу на это же сообщение и попрошу подтвердить', en: 'Reply to the same message and ask for confirmation' } },
          { key: 'd', correct: false, text: { et: 'Kuulan sõnumit veel kord ja otsin kummalisi hääli', ru: 'Прослушаю ещё раз и поищу странные звуки', en: 'Listen again for strange sounds' } },
        ],
        explanation: {
          et: 'Häält saab järele teha ja samasse vestlusse vastab petis ise. Kontrollige teise, teile juba tuttava kanali kaudu. Ühingus tasub kokku leppida, et maksed kinnitab alati ka teine inimene.',
          ru: 'Голос можно подделать, а в том же чате ответит сам мошенник. Проверяйте по другому, уже знакомому каналу. В объединении стоит договориться, что платежи всегда подтверждает второй человек.',
          en: 'A voice can be imitated, and in the same chat it is the fraudster who answers. Check through another channel that you already know. It is wise for an association to agree that a second person always confirms payments.',
        },
      },
    },
    {
      kind: 'summary',
      points: [
        { et: 'Pilt ja hääl üksi ei tõenda midagi. Loeb päritolu ja sõltumatu kinnitus.', ru: 'Картинка и голос сами по себе ничего не доказывают. Важны происхождение и независимое подтверждение.', en: 'A picture or a voice alone proves nothing. Origin and independent corroboration count.' },
        { et: 'Vaadake aadressi ja avage õige leht ise.', ru: 'Смотрите на адрес и открывайте настоящий сайт сами.', en: 'Look at the address and open the real site yourself.' },
        { et: 'Võltslehest teatage cert@cert.ee, pettusest kelmused@politsei.ee, raha puhul helistage kohe panka.', ru: 'О поддельной странице — на cert@cert.ee, о мошенничестве — на kelmused@politsei.ee, а если речь о деньгах, сразу звоните в банк.', en: 'Report fake pages to cert@cert.ee and fraud to kelmused@politsei.ee; where money is involved, call your bank at once.' },
      ],
    },
  ],
};
