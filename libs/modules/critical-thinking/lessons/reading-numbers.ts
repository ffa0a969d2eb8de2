import type { LessonDefinition } from '#modules/sdk';

export const readingNumbers: LessonDefinition<'reading-numbers'> = {
  key: 'reading-numbers',
  title: { et: 'Kuidas lugeda arve', ru: 'Как читать цифры', en: 'Reading numbers' },
  objective: {
    et: 'Oskate küsida, mida arv loeb, kelle hulgast ja millega võrreldes, ning teisendada protsendid inimesteks ja juhtumiteks.',
    ru: 'Вы сумеете спросить, что считает эта цифра, из скольких и в сравнении с чем, и перевести проценты в людей и случаи.',
    en: 'You can ask what a number counts, out of how many and compared with what, and turn percentages back into people and cases.',
  },
  minutes: 35,
  competences: ['delphi-inference', 'delphi-analysis', 'rfcdc-11', 'digcomp-1.2'],
  blocks: [
    {
      kind: 'text',
      body: {
        et: 'Arv tundub kindel nagu kivi. Ometi on keegi enne otsustanud, mida lugeda, kelle hulgast, millal ja millega võrrelda. Samadest andmetest saab teha nii rahustava kui ka hirmutava pealkirja, ilma et keegi valetaks. Peast arvutada ei ole vaja: piisab neljast küsimusest ja telefoni kalkulaatorist.',
        ru: 'Цифра кажется твёрдой, как камень. Но кто-то заранее решил, что считать, среди кого, когда и с чем сравнивать. Из одних и тех же данных можно сделать и спокойный, и пугающий заголовок, ни разу не солгав. Быть математиком не нужно: достаточно четырёх вопросов и калькулятора в телефоне.',
        en: 'A number looks as solid as a stone. Yet someone decided beforehand what to count, among whom, when, and what to compare it with. The same data can make a calm headline or a frightening one without anybody lying. You need not be good at sums: four questions and the calculator in your phone will do.',
      },
    },
    {
      kind: 'list',
      ordered: true,
      items: [
        { et: '**Mida loetakse?** Inimesi, hääli, juhtumeid, kaebusi? Kuidas see on määratletud?', ru: '**Что считают?** Людей, голоса, случаи, жалобы? Как это определено?', en: '**What is counted?** People, votes, cases, complaints? How is it defined?' },
        { et: '**Mitme hulgast?** Osa ilma tervikuta ei ütle midagi.', ru: '**Из скольких?** Часть без целого ни о чём не говорит.', en: '**Out of how many?** A part without its whole says nothing.' },
        { et: '**Kes sattusid loendusse?** Kas neid valiti juhuslikult või tulid nad ise?', ru: '**Кто попал в подсчёт?** Их выбрали случайно или они пришли сами?', en: '**Who got counted?** Were they picked at random, or did they come forward themselves?' },
        { et: '**Millega võrreldakse?** Eelmise aasta, naabri või parima kuuga?', ru: '**С чем сравнивают?** С прошлым годом, с соседями, с самым удачным месяцем?', en: '**Compared with what?** Last year, the neighbours, the best month?' },
      ],
    },
    { kind: 'heading', text: { et: 'Osa millest?', ru: 'Доля от чего?', en: 'A share of what?' } },
    {
      kind: 'example',
      title: { et: '62% kellest?', ru: '62 % от кого?', en: '62% of whom?' },
      body: {
        et: 'Narva-Jõesuu kaasava eelarve hääletusel 2025. aastal loeti 58 häält, neist 36 kettagolfi raja poolt. 36 : 58 ≈ 0,62 ehk umbes 62% **loetud häältest**. Linnas elab tuhandeid inimesi, seega ei saa öelda „62% elanikest“.\n\nLugege edasi. Iga osaleja võis toetada kuni kolme ideed, seega ei ole hääl sama mis hääletaja. Veebis sai rada 35 häält 49-st (71%), paberil ühe üheksast (11%). Kes hääletas paberil, soovis enamasti jõulukaunistusi. Ainult paberil antud häälte järgi oleks võitnud teine idee. Tulemus sõltub ka sellest, kuidas küsitakse.',
        ru: 'На голосовании по народному бюджету Нарва-Йыэсуу в 2025 году учли 58 голосов, из них 36 — за площадку для диск-гольфа. 36 : 58 ≈ 0,62, то есть около 62 % **учтённых голосов**. В городе живут тысячи людей, поэтому сказать «62 % жителей» нельзя.\n\nЧитаем дальше. Каждый участник мог поддержать до трёх идей, так что голос — не то же самое, что голосующий. В интернете площадка получила 35 голосов из 49 (71 %), на бумаге — один из девяти (11 %). Те, кто голосовал на бумаге, чаще выбирали рождественские украшения. Если считать только бумажные голоса, победила бы другая идея. Результат зависит и от того, как спрашивают.',
        en: 'In Narva-Jõesuu’s participatory-budget vote in 2025, 58 votes were counted, 36 of them for the disc-golf course. 36 ÷ 58 ≈ 0.62, or about 62% **of counted votes**. Thousands of people live in the town, so you cannot say “62% of residents”.\n\nRead on. Each participant could support up to three ideas, so a vote is not the same as a voter. Online the course got 35 votes of 49 (71%), on paper one of nine (11%). Those who voted on paper mostly wanted Christmas decorations. On paper votes alone, another idea would have won. The result also depends on how you ask.',
      },
    },
    {
      kind: 'note',
      tone: 'caution',
      title: { et: 'Suur ei tähenda esinduslik', ru: 'Большая не значит представительная', en: 'Big does not mean representative' },
      body: {
        et: 'Kui vastajad valivad end ise, ei aita ka see, et neid on palju. Viis tuhat vastust sotsiaalmeedia küsitlusele räägivad nendest, kes seda lehte jälgivad ja vastata viitsivad. Tuhat juhuslikult valitud inimest ütlevad terve linna kohta rohkem.',
        ru: 'Если отвечают только желающие, большое число ответов не спасает. Пять тысяч ответов на опрос в социальной сети рассказывают о тех, кто подписан на страницу и захотел ответить. Тысяча случайно выбранных людей скажет о целом городе больше.',
        en: 'When respondents choose themselves, having many of them does not help. Five thousand answers to a social-media poll tell you about those who follow that page and felt like answering. A thousand people picked at random say more about the whole town.',
      },
    },
    { kind: 'heading', text: { et: 'Kasv: tagasi arvude juurde', ru: 'Рост: назад к числам', en: 'Growth: back to the counts' } },
    {
      kind: 'example',
      title: { et: '„90% rohkem“', ru: '«На 90 % больше»', en: '“90% more”' },
      body: {
        et: 'Riigi Infosüsteemi Amet (RIA) registreeris 2024. aasta kaheksa kuuga 3781 mõjuga küberintsidenti, 90% rohkem kui aasta varem. Mitu neid siis aasta varem oli? 90% rohkem tähendab 1,9 korda nii palju: 3781 : 1,9 ≈ 1990.\n\nNüüd on pilt selge: enne umbes 1990, nüüd 3781. Järgmine küsimus on, miks. Kas ründeid oli rohkem, märgati neid paremini, teatati usinamalt või muutus lugemise viis? Arv üksi sellele ei vasta.',
        ru: 'Департамент государственной инфосистемы (RIA) за восемь месяцев 2024 года зарегистрировал 3781 киберинцидент с последствиями — на 90 % больше, чем годом раньше. Сколько же их было тогда? «На 90 % больше» — это в 1,9 раза: 3781 : 1,9 ≈ 1990.\n\nТеперь картина ясна: было около 1990, стало 3781. Следующий вопрос — почему. Атак стало больше, их лучше замечают, о них чаще сообщают или изменился способ подсчёта? Сама цифра на это не ответит.',
        en: 'In eight months of 2024 the Information System Authority (RIA) recorded 3,781 cyber incidents with an impact, 90% more than a year earlier. So how many were there then? 90% more means 1.9 times as many: 3,781 ÷ 1.9 ≈ 1,990.\n\nNow the picture is clear: about 1,990 before, 3,781 now. The next question is why. Were there more attacks, were they noticed more often, reported more readily, or did the way of counting change? The number alone does not say.',
      },
    },
    {
      kind: 'text',
      body: {
        et: '**Suhteline ja absoluutne muutus.** Kui risk kasvab kahelt juhtumilt kümne tuhande kohta neljani, on see „kahekordistunud“. Samas on lisandunud kaks juhtumit kümne tuhande kohta. Mõlemad laused on õiged; ausas tekstis on mõlemad.\n\n**Protsent ja protsendipunkt.** Kui toetus tõuseb 20 protsendilt 25-le, kasvab see viis protsendipunkti ehk veerandi võrra (25%). Kes ütleb lihtsalt „viis protsenti“, ajab need kaks segi.',
        ru: '**Относительное и абсолютное изменение.** Если риск вырос с двух случаев на десять тысяч до четырёх, он «удвоился». При этом добавилось два случая на десять тысяч. Верны обе фразы; в честном тексте есть обе.\n\n**Процент и процентный пункт.** Если поддержка выросла с 20 до 25 %, это рост на пять процентных пунктов, или на четверть (25 %). Тот, кто говорит просто «на пять процентов», их путает.',
        en: '**Relative and absolute change.** If a risk grows from two cases in ten thousand to four, it has “doubled”. It has also grown by two cases in ten thousand. Both sentences are true; an honest text has both.\n\n**Per cent and percentage points.** If support rises from 20% to 25%, it grows by five percentage points, or by a quarter (25%). Anyone who just says “five per cent” is mixing up the two.',
      },
    },
    {
      kind: 'example',
      title: { et: 'Baasmäär: hea filter, palju valehäireid', ru: 'Базовая доля: хороший фильтр, много ложных тревог', en: 'Base rate: a good filter, many false alarms' },
      body: {
        et: 'Välja mõeldud näide. Organisatsioon saab 1000 kirja, neist 10 on petukirjad. Filter tabab petukirjadest 9 ja märgib ekslikult ohtlikuks 5% ausatest kirjadest ehk umbes 50. Kokku on märgitud 59 kirja, neist petukirju 9. Seega on märgitud kirjadest päriselt ohtlik umbes iga kuues või seitsmes.\n\nKui midagi on haruldane, on ka hea märguanne enamasti valehäire. Sellepärast küsige alati kõigepealt: kui sage see üldse on?',
        ru: 'Вымышленный пример. Организация получает 1000 писем, из них 10 мошеннических. Фильтр ловит 9 мошеннических и по ошибке помечает 5 % честных, то есть около 50. Всего помечено 59 писем, из них мошеннических 9. Значит, по-настоящему опасно примерно каждое шестое-седьмое из помеченных.\n\nКогда явление редкое, даже хороший сигнал чаще всего оказывается ложной тревогой. Поэтому сначала спрашивайте: а как часто это вообще бывает?',
        en: 'An invented example. An organisation gets 1,000 e-mails, of which 10 are scams. The filter catches 9 of the scams and wrongly flags 5% of the honest e-mails, about 50. That makes 59 flagged, 9 of them scams. So only about one flagged e-mail in six or seven is really dangerous.\n\nWhen something is rare, even a good signal is mostly a false alarm. So ask first: how common is it in the first place?',
      },
    },
    {
      kind: 'note',
      tone: 'tip',
      title: { et: 'Neli arvu ühe muudatuse kohta', ru: 'Четыре цифры об одной поправке', en: 'Four numbers about one amendment' },
      body: {
        et: 'Kui 2025. aastal muudeti kohalike valimiste korda, liikusid meedias arvud 69 000, 72 000, umbes 83 000 ja 140 000 „puudutatud inimest“. Osa neist pärineb erapoolikutest kanalitest; võtke neid eksponaatidena. Enne kui otsite „õiget“ arvu, küsige, mida igaüks loeb: milliseid kodakondsusi, kas ainult täisealisi, kas ka määratlemata kodakondsusega inimesi, mis kuupäeva seisuga.',
        ru: 'Когда в 2025 году изменили порядок местных выборов, в медиа ходили цифры: 69 000, 72 000, около 83 000 и 140 000 «затронутых людей». Часть из них взята у пристрастных каналов; относитесь к ним как к экспонатам. Прежде чем искать «правильную» цифру, спросите, что считает каждая: каких граждан, только ли взрослых, учтены ли люди с неопределённым гражданством, на какую дату.',
        en: 'When the rules for local elections changed in 2025, the media carried figures of 69,000, 72,000, about 83,000 and 140,000 “people affected”. Some come from partisan channels; treat them as exhibits. Before you look for the “right” number, ask what each one counts: which citizenships, adults only, people with undetermined citizenship too, at what date.',
      },
    },
    {
      kind: 'activity',
      title: { et: 'Ühe arvu elulugu', ru: 'Биография одной цифры', en: 'The life story of one number' },
      minutes: 15,
      steps: [
        { et: 'Valige oma kodukoha uudistest üks arv.', ru: 'Выберите одну цифру из новостей своего города или посёлка.', en: 'Choose one number from the news of the place you live in.' },
        { et: 'Vastake neljale küsimusele: mida, mitme hulgast, keda, millega võrreldes. Märkige, millele tekst ei vasta.', ru: 'Ответьте на четыре вопроса: что, из скольких, кого, в сравнении с чем. Отметьте, на что в тексте ответа нет.', en: 'Answer the four questions: what, out of how many, who, compared with what. Note what the text leaves out.' },
        { et: 'Otsige puuduv osa üles algallikast, näiteks statistikaameti või omavalitsuse lehelt.', ru: 'Найдите недостающее в первоисточнике, например на сайте Департамента статистики или самоуправления.', en: 'Look up what is missing at the source, for example on the website of Statistics Estonia or the municipality.' },
        { et: 'Kirjutage samade andmete põhjal kaks pealkirja: üks rahustav, teine hirmutav. Siis kolmas, mis on aus.', ru: 'Напишите по тем же данным два заголовка: успокаивающий и пугающий. Затем третий — честный.', en: 'Write two headlines from the same data, one calming, one frightening. Then write a third that is fair.' },
      ],
    },
    {
      kind: 'practice',
      key: 'percentage-points',
      question: {
        kind: 'single-choice',
        points: 1,
        stem: {
          et: 'Enne koolitust vastas õigesti 40% osalejatest, pärast 50%. Kuidas seda õigesti öelda?',
          ru: 'До обучения правильно ответили 40 % участников, после — 50 %. Как сказать об этом верно?',
          en: 'Before the training 40% of participants answered correctly, afterwards 50%. How do you put it correctly?',
        },
        options: [
          { key: 'a', correct: true, text: { et: 'Kasv oli 10 protsendipunkti ehk veerand', ru: 'Рост составил 10 процентных пунктов, то есть четверть', en: 'It rose by 10 percentage points, that is, by a quarter' } },
          { key: 'b', correct: false, text: { et: 'Kasv oli 10%', ru: 'Рост составил 10 %', en: 'It rose by 10%' } },
          { key: 'c', correct: false, text: { et: 'Tulemus kahekordistus', ru: 'Результат удвоился', en: 'The result doubled' } },
          { key: 'd', correct: false, text: { et: 'Pooled osalejad õppisid midagi juurde', ru: 'Половина участников узнала что-то новое', en: 'Half of the participants learned something new' } },
        ],
        explanation: {
          et: 'Kahe protsendi vahe on protsendipunktides: 50 − 40 = 10. Lähtetasemega võrreldes on see 10 : 40 ehk 25% rohkem.',
          ru: 'Разница двух процентов измеряется в процентных пунктах: 50 − 40 = 10. По сравнению с исходным уровнем это 10 : 40, то есть на 25 % больше.',
          en: 'The gap between two percentages is in percentage points: 50 − 40 = 10. Against the starting level it is 10 ÷ 40, or 25% more.',
        },
      },
    },
    {
      kind: 'summary',
      points: [
        { et: 'Mida, mitme hulgast, keda, millega võrreldes: küsige kõik neli.', ru: 'Что, из скольких, кого, в сравнении с чем — задайте все четыре вопроса.', en: 'What, out of how many, who, compared with what: ask all four.' },
        { et: 'Teisendage protsendid tagasi arvudeks ja vaadake muutust mõlemat pidi.', ru: 'Переводите проценты обратно в числа и смотрите на изменение с двух сторон.', en: 'Turn percentages back into counts and look at a change both ways.' },
        { et: 'Kes osalesid omal soovil, ei räägi kõigi eest.', ru: 'Те, кто участвовал по своей воле, не говорят за всех.', en: 'People who chose to take part do not speak for everyone.' },
      ],
    },
  ],
};
