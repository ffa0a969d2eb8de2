import type { LessonDefinition } from '#modules/sdk';
import { stated, unchecked } from '../provenance.js';
import { beyondElectionsPractice } from './beyond-elections.practice.js';

export const beyondElections: LessonDefinition<'beyond-elections'> = {
  key: 'beyond-elections',
  title: { et: 'Kuidas mõjutada valimiste vahel', ru: 'Как влиять между выборами', en: 'Tools beyond elections' },
  objective: {
    et: 'Oskate valida murele sobiva vahendi ja kirjutada lühikese teabenõude või märgukirja.',
    ru: 'Вы сможете выбрать подходящий способ и написать короткий запрос информации или меморандум.',
    en: 'You can choose the tool that fits your problem and write a short information request or memorandum.',
  },
  minutes: 20,
  competences: ['rfcdc-6', 'rfcdc-20', 'rfcdc-15', 'digcomp-2.3'],
  blocks: [
    {
      kind: 'text',
      body: {
        et: 'Valimised on kord nelja aasta jooksul, mured igal nädalal. Nende vahel on teil terve tööriistakast ja enamik sellest ei sõltu hääleõigusest.\n\nHea pöördumine algab ühest küsimusest: **mida ma tahan saada?** Dokumenti, seletust, muudatust või uut reeglit? Vastusest sõltub, mis kirja kirjutada ja kui kaua vastust oodata.',
        ru: 'Выборы бывают раз в четыре года, а заботы — каждую неделю. Между выборами у вас есть целый набор инструментов, и большинство из них не зависит от права голоса.\n\nХорошее обращение начинается с одного вопроса: **что я хочу получить?** Документ, разъяснение, перемену или новое правило? От ответа зависит, что писать и сколько ждать.',
        en: 'Elections come every four years, problems every week. In between you have a whole toolbox, and most of it does not depend on the right to vote.\n\nA good letter starts with one question: **what do I want to get?** A document, an explanation, a change, a new rule? The answer tells you what to write and how long to wait.',
      },
    },
    { kind: 'heading', text: { et: 'Valige vahend eesmärgi järgi', ru: 'Выберите инструмент по цели', en: 'Choose the tool by the aim' } },
    {
      kind: 'list',
      ordered: false,
      items: [
        {
          et: 'Tahan **dokumenti, mis on juba olemas** – teabenõue.',
          ru: 'Нужен **документ, который уже существует**, — запрос информации (teabenõue).',
          en: 'I want **a document that already exists**: an information request (_teabenõue_).',
        },
        {
          et: 'Tahan, et mulle **seletataks või analüüsitaks** – selgitustaotlus.',
          ru: 'Нужно, чтобы мне **что-то разъяснили или проанализировали**, — ходатайство о разъяснении (selgitustaotlus).',
          en: 'I want something **explained or analysed**: a request for explanation (_selgitustaotlus_).',
        },
        {
          et: 'Tahan teha **ettepaneku või juhtida tähelepanu** – märgukiri.',
          ru: 'Хочу **предложить или обратить внимание** — меморандум (märgukiri).',
          en: 'I want to **propose something or draw attention** to it: a memorandum (_märgukiri_).',
        },
        {
          et: 'Tahan muuta **seadust või riigi korraldust** ja mul on mõttekaaslasi – kollektiivne pöördumine Riigikogule.',
          ru: 'Хочу изменить **закон или порядок в государстве**, и есть единомышленники — коллективное обращение в Рийгикогу.',
          en: 'I want to change **a law or how the state works**, and others agree: a collective address to the Riigikogu.',
        },
        {
          et: 'Tahan muuta **linna või valla reeglit** – kohalik algatus, kui teil ja toetajatel on hääleõigus, muidu märgukiri.',
          ru: 'Хочу изменить **правило города или волости** — местная инициатива, если у вас и ваших сторонников есть право голоса, иначе меморандум.',
          en: 'I want to change **a local rule**: a local initiative if you and your supporters have the right to vote, otherwise a memorandum.',
        },
      ],
    },
    {
      kind: 'law',
      title: { et: 'Teabenõue: viis tööpäeva', ru: 'Запрос информации: пять рабочих дней', en: 'Information request: five working days' },
      body: {
        et: 'Teabenõudega küsite teavet, mis asutusel on juba olemas, näiteks lepingut, protokolli või kirja koopiat. Asutus vastab viivitamata, kõige hiljem viie tööpäeva jooksul. Kui teabenõuet tuleb täpsustada või teavet on vaja kauem otsida, võib tähtaega pikendada kuni 15 tööpäevani; sellest peab asutus teile teatama.\n\nPõhjendama te ei pea. Osa dokumente on seaduse alusel piiratud juurdepääsuga; siis peab asutus keeldumist põhjendama.',
        ru: 'Запросом вы просите то, что у учреждения уже есть, например копию договора, протокола или письма. Учреждение отвечает сразу, самое позднее в течение пяти рабочих дней. Если запрос нужно уточнить или информацию долго искать, срок можно продлить до 15 рабочих дней; об этом вам обязаны сообщить.\n\nОбъяснять причину вы не обязаны. Доступ к некоторым документам ограничен законом; тогда учреждение должно обосновать отказ.',
        en: 'With an information request you ask for what the authority already has: a copy of a contract, minutes or a letter. The authority answers at once, at the latest within five working days. If the request has to be clarified or the information takes longer to find, the time may be extended to 15 working days, and the authority must tell you.\n\nYou need not give reasons. Access to some documents is restricted by law; then the authority must justify its refusal.',
      },
      provenance: stated('viimsivald.ee/viimsi/dokumendiregister/teabenoue; rik.ee/en/node/274; Avaliku teabe seadus'),
    },
    {
      kind: 'law',
      title: { et: 'Märgukiri ja selgitustaotlus: 15 kalendripäeva', ru: 'Меморандум и разъяснение: 15 календарных дней', en: 'Memorandum and explanation: 15 calendar days' },
      body: {
        et: 'Märgukirjale ja selgitustaotlusele vastatakse viivitamata, kõige hiljem 15 kalendripäeva jooksul. Keerulise küsimuse puhul võib tähtaega põhjendatult pikendada, kõige rohkem kahe kuuni. Varem oli tähtaeg 30 päeva; Riigikogu lühendas seda 2024. aasta detsembris, aga mitmel veebilehel seisab vana number siiani.\n\nMärkige kirja oma nimi ja kontakt. Kirjutage eesti keeles: võõrkeelne kiri võib jääda vastuseta, kui keeleseadus ei kohusta asutust sellele vastama.',
        ru: 'На меморандум и ходатайство о разъяснении отвечают сразу, самое позднее в течение 15 календарных дней. В сложном случае срок могут обоснованно продлить, но не более чем до двух месяцев. Раньше срок составлял 30 дней; Рийгикогу сократил его в декабре 2024 года, но на некоторых сайтах до сих пор стоит старая цифра.\n\nУкажите имя и контакт. Пишите по-эстонски: письмо на другом языке могут оставить без ответа, если Закон о языке не обязывает учреждение отвечать.',
        en: 'A memorandum or request for explanation is answered at once, at the latest within 15 calendar days. In a complicated case the time may be extended, with reasons, to two months at most. The limit used to be 30 days; the Riigikogu shortened it in December 2024, but some websites still show the old number.\n\nGive your name and contact. Write in Estonian: a letter in another language may stay unanswered where the Language Act does not oblige the authority to reply.',
      },
      provenance: unchecked(
        'riigitode.ee/agenda/1197 (bill 475 SE: 15 days, extension to two months); seti.ee 05.12.2024 (adopted); older pages such as viimsivald.ee, kohtla-jarve.ee say 30 days; compare § 6 of the Act in force',
        '2024-12-05',
      ),
    },
    {
      kind: 'example',
      title: { et: 'Märgukiri, mis mahub ühele lehele', ru: 'Меморандум на одну страницу', en: 'A memorandum on one page' },
      body: {
        et: '**Kellele:** Sillamäe Linnavalitsus\n\n**Teema:** ettepanek paigaldada pink ja valgusti Kesk tänava bussipeatusse\n\nBussipeatuses ei ole istet ega valgust. Loendasime kolmel õhtul 41 ootajat, neist 15 olid eakad. Palume linnal paigaldada peatusse pink ja valgusti. Esimese sammuna palume teatada, kas see on võimalik järgmise aasta eelarvest ja kes küsimusega tegeleb.\n\nNimi, aadress, e-post, kuupäev\n\n_Pange tähele: üks mure, üks arv, üks palve, üks küsimus vastajale._',
        ru: '**Кому:** Sillamäe Linnavalitsus (Силламяэская городская управа)\n\n**Тема:** предложение установить скамью и фонарь на остановке на улице Кеск\n\nНа остановке негде сесть и нет света. За три вечера мы насчитали 41 ожидающего, из них 15 пожилых. Просим город установить скамью и фонарь. Для начала просим сообщить, возможно ли это за счёт бюджета следующего года и кто занимается вопросом.\n\nИмя, адрес, эл. почта, дата\n\n_Обратите внимание: одна проблема, один подсчёт, одна просьба, один вопрос. Отправляйте текст на эстонском языке._',
        en: '**To:** Sillamäe Linnavalitsus (Sillamäe city government)\n\n**Subject:** proposal to put a bench and a light at the Kesk street bus stop\n\nThe bus stop has no seat and no light. On three evenings we counted 41 people waiting, 15 of them elderly. We ask the city to install a bench and a light. As a first step, please tell us whether next year’s budget allows it and who deals with the matter.\n\nName, address, e-mail, date\n\n_Note: one problem, one count, one request, one question. Send the text in Estonian._',
      },
    },
    {
      kind: 'law',
      title: { et: 'Kollektiivne pöördumine: 1000 allkirja', ru: 'Коллективное обращение: 1000 подписей', en: 'Collective address: 1,000 signatures' },
      body: {
        et: 'Riigikogule saab esitada ettepaneku, kui seda toetab allkirjaga vähemalt 1000 Eesti alalist elanikku, kes on vähemalt 16-aastased. Alaline elanik on ka välismaalane, kellel on pikaajalise elaniku elamisluba või alaline elamisõigus.\n\nAllkirjast peab selguma, kes selle andis: e-posti aadresside nimekiri ei loe. Pöördumine esitatakse eesti keeles koos kuni kolmeleheküljelise põhjendusega. Allkirju saab koguda portaalis rahvaalgatus.ee või paberil. Riigikogu juhatus otsustab 30 päeva jooksul, kas pöördumine menetlusse võtta, ja komisjon arutab seda. Komisjon võib ettepaneku ka tagasi lükata.',
        ru: 'Предложение можно подать в Рийгикогу, если его поддержали подписями не менее 1000 постоянных жителей Эстонии от 16 лет. Постоянным жителем считается и иностранец с видом на жительство долговременного жителя или правом постоянного проживания.\n\nПо подписи должно быть видно, кто её поставил: список адресов эл. почты не годится. Обращение подают на эстонском языке с обоснованием до трёх страниц. Подписи собирают на портале rahvaalgatus.ee или на бумаге. Правление Рийгикогу в течение 30 дней решает, принять ли обращение, затем его обсуждает комиссия. Комиссия может предложение и отклонить.',
        en: 'You can put a proposal to the Riigikogu if at least 1,000 permanent residents of Estonia aged 16 or over support it with their signatures. A foreigner with a long-term resident’s permit or a permanent right of residence is a permanent resident too.\n\nA signature must show who gave it: a list of e-mail addresses does not count. The address is submitted in Estonian with reasons of up to three pages. Signatures are collected on rahvaalgatus.ee or on paper. The Board of the Riigikogu decides within 30 days whether to take it up, and a committee then discusses it. The committee may also reject it.',
      },
      provenance: unchecked('help.rahvaalgatus.ee/abi/millised-on-nouded; kogu.ee 2016/03/08; inimoigustegiid.ee (procedure)'),
    },
    {
      kind: 'law',
      title: { et: 'Kohalik algatus: 1% valijatest', ru: 'Местная инициатива: 1 % избирателей', en: 'Local initiative: 1% of voters' },
      body: {
        et: 'Vähemalt üks protsent linna või valla hääleõiguslikest elanikest, aga mitte vähem kui viis, võib algatada kohaliku õigusakti vastuvõtmise, muutmise või kehtetuks tunnistamise. Omavalitsus peab algatust arutama.\n\nMäär on seotud hääleõigusega. Kes on hääleõiguse kaotanud, selle allkiri siin tõenäoliselt enam ei loe.',
        ru: 'Не менее одного процента жителей города или волости с правом голоса, но не меньше пяти человек, могут предложить принять, изменить или отменить местный правовой акт. Самоуправление обязано рассмотреть инициативу.\n\nПорог связан с правом голоса. Подписи тех, кто это право потерял, здесь, по всей видимости, больше не учитываются.',
        en: 'At least one per cent of the residents of a municipality who have the right to vote, and no fewer than five, may propose that a local legal act be passed, amended or repealed. The municipality has to discuss it.\n\nThe threshold is tied to the right to vote. The signatures of those who have lost it apparently no longer count here.',
      },
      provenance: unchecked('kogu.ee/kohaliku-tasandi-oigus; saartehaal.ee 12.04.2018 (minimum of five); Kohaliku omavalitsuse korralduse seadus § 32'),
    },
    {
      kind: 'note',
      tone: 'tip',
      title: { et: 'Kui vastust ei tule', ru: 'Если ответа нет', en: 'If no answer comes' },
      body: {
        et: 'Pange kirja saatmise päev ja tähtaeg kalendrisse. Kui tähtaeg on möödas, saatke lühike meeldetuletus ja küsige kirja registreerimisnumbrit. Kui ka see ei aita, saab teabenõude kohta pöörduda Andmekaitse Inspektsiooni ja märgukirja kohta õiguskantsleri poole.',
        ru: 'Отметьте в календаре день отправки и срок. Если срок прошёл, напишите короткое напоминание и спросите регистрационный номер письма. Если и это не поможет, по поводу запроса информации можно обратиться в Инспекцию по защите данных, по поводу меморандума — к канцлеру права.',
        en: 'Put the day you sent it and the deadline in your calendar. When the deadline has passed, send a short reminder and ask for the registration number. If that does not help either, turn to the Data Protection Inspectorate about an information request, or to the Chancellor of Justice about a memorandum.',
      },
    },
    {
      kind: 'activity',
      title: { et: 'Kirjutage oma kiri', ru: 'Напишите своё письмо', en: 'Write your letter' },
      minutes: 20,
      steps: [
        {
          et: 'Valige mure, mille otsustaja leidsite esimeses õppetunnis.',
          ru: 'Возьмите проблему, для которой в первом уроке нашёлся адресат.',
          en: 'Take the problem whose owner you found in the first lesson.',
        },
        {
          et: 'Otsustage, kas vajate dokumenti (teabenõue) või muudatust (märgukiri).',
          ru: 'Решите, что нужно: документ (запрос информации) или перемена (меморандум).',
          en: 'Decide whether you need a document (information request) or a change (memorandum).',
        },
        {
          et: 'Kirjutage kuni kaheksa lauset: mis on mure, mille järgi te seda teate, mida palute, mis ajaks vastust ootate.',
          ru: 'Напишите до восьми предложений: в чём проблема, откуда вы это знаете, о чём просите, к какому сроку ждёте ответа.',
          en: 'Write up to eight sentences: what the problem is, how you know, what you ask for, by when you expect an answer.',
        },
        {
          et: 'Laske kirja lugeda kellelgi, kes teemat ei tunne. Kui ta ei oska öelda, mida te palute, kirjutage palve ümber.',
          ru: 'Дайте прочитать тому, кто не знает темы. Если человек не может сказать, о чём вы просите, переформулируйте просьбу.',
          en: 'Let somebody who does not know the subject read it. If they cannot say what you ask for, rewrite the request.',
        },
      ],
    },
    ...beyondElectionsPractice,
    {
      kind: 'summary',
      points: [
        {
          et: 'Kõigepealt eesmärk, siis vahend.',
          ru: 'Сначала цель, потом инструмент.',
          en: 'First the aim, then the tool.',
        },
        {
          et: 'Olemasolev dokument: teabenõue, viis tööpäeva. Ettepanek või seletus: märgukiri või selgitustaotlus, 15 kalendripäeva.',
          ru: 'Готовый документ: запрос информации, пять рабочих дней. Предложение или разъяснение: меморандум или ходатайство, 15 календарных дней.',
          en: 'An existing document: information request, five working days. A proposal or explanation: memorandum or request, 15 calendar days.',
        },
        {
          et: 'Riigikogule: 1000 alalise elaniku allkirja. Kohalik algatus: 1% valijatest.',
          ru: 'В Рийгикогу: 1000 подписей постоянных жителей. Местная инициатива: 1 % избирателей.',
          en: 'To the Riigikogu: 1,000 signatures of permanent residents. Local initiative: 1% of voters.',
        },
        {
          et: 'Märgukirja võib saata igaüks.',
          ru: 'Меморандум может отправить каждый.',
          en: 'Anyone may send a memorandum.',
        },
      ],
    },
  ],
};
