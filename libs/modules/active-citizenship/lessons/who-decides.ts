import type { LessonDefinition } from '#modules/sdk';
import { unchecked } from '../provenance.js';

export const whoDecides: LessonDefinition<'who-decides'> = {
  key: 'who-decides',
  title: { et: 'Kes otsustab', ru: 'Кто принимает решения', en: 'Who decides' },
  objective: {
    et: 'Oskate öelda, kas mure lahendab riik, kohalik omavalitsus või keegi kolmas, ja teate, kelle poole pöörduda.',
    ru: 'Вы сможете определить, кто решает проблему: государство, местное самоуправление или кто-то третий, и будете знать, к кому обратиться.',
    en: 'You can tell whether a problem belongs to the state, the municipality or somebody else, and you know whom to turn to.',
  },
  minutes: 15,
  competences: ['rfcdc-20', 'rfcdc-11'],
  blocks: [
    {
      kind: 'text',
      body: {
        et: 'Tänavalamp ei põle juba teist nädalat. Kirjutate ministeeriumile, ministeerium vastab, et see pole tema asi, ja kuu on läinud. Kiri ei olnud halb, see läks lihtsalt valesse kohta.\n\nKes oskab leida õige otsustaja, saab vastuse kiiremini. Selles õppetunnis vaatame, **mida otsustab riik, mida linn või vald** ja mida ei otsusta kumbki neist.',
        ru: 'Фонарь на улице не горит вторую неделю. Вы пишете в министерство, там отвечают, что это не их дело, и месяц потерян. С письмом всё было в порядке, просто оно попало не туда.\n\nЕсли сразу найти того, кто решает, ответ придёт быстрее. В этом уроке разберём, **что решает государство, что город или волость** и что не решает ни то, ни другое.',
        en: 'The street light has been out for nearly two weeks. You write to a ministry, the ministry answers that this is not its business, and a month has gone. There was nothing wrong with the letter. It went to the wrong place.\n\nFind the right decision-maker and the answer comes sooner. This lesson shows **what the state decides, what the city or rural municipality decides**, and what neither of them does.',
      },
    },
    { kind: 'heading', text: { et: 'Kolm võimalikku otsustajat', ru: 'Три возможных адресата', en: 'Three possible owners of a problem' } },
    {
      kind: 'list',
      ordered: false,
      items: [
        {
          et: '**Riik.** Riigikogu võtab vastu seadused ja riigieelarve. Valitsus, ministeeriumid ja ametid viivad need ellu. Siia kuuluvad näiteks pensionid, kodakondsus, elamisload, politsei ja riigimaanteed.',
          ru: '**Государство.** Рийгикогу принимает законы и государственный бюджет. Правительство, министерства и департаменты их исполняют. Сюда относятся, например, пенсии, гражданство, виды на жительство, полиция и государственные шоссе.',
          en: '**The state.** The Riigikogu (parliament) passes laws and the state budget. The government, ministries and agencies carry them out. Pensions, citizenship, residence permits, the police and national roads belong here.',
        },
        {
          et: '**Kohalik omavalitsus**, see tähendab linn või vald. Tema mure on see, mis jääb kodu lähedale: lasteaiad, põhikoolid, raamatukogud, tänavad, kohalik buss, sotsiaalabi.',
          ru: '**Местное самоуправление**, то есть город или волость. Его забота — всё, что рядом с домом: детские сады, основные школы, библиотеки, улицы, местный автобус, социальная помощь.',
          en: '**Local government**, that is, the city or rural municipality. It looks after what is close to home: kindergartens, basic schools, libraries, streets, local buses, social care.',
        },
        {
          et: '**Omanik ise.** Kortermaja trepikoja ja katuse üle otsustab korteriühistu, poe lahtiolekuaja üle kaupmees. Siin aitab üldkoosolek või läbirääkimine, mitte kiri ametiasutusele.',
          ru: '**Сам собственник.** Подъездом и крышей многоквартирного дома распоряжается квартирное товарищество, часами работы магазина — его владелец. Здесь помогут общее собрание или переговоры, а не письмо в учреждение.',
          en: '**The owner.** The stairwell and roof of a block of flats are for the apartment association to decide, the opening hours of a shop for the shopkeeper. A general meeting or a conversation helps here; a letter to an authority does not.',
        },
      ],
    },
    {
      kind: 'law',
      title: { et: 'Mida seadus annab omavalitsusele', ru: 'Что закон поручает самоуправлению', en: 'What the law gives to municipalities' },
      body: {
        et: 'Kohaliku omavalitsuse korralduse seaduse § 6 loetleb omavalitsuse ülesanded. Nende seas on sotsiaalteenused ja abi, eakate hoolekanne, noorsootöö, veevarustus ja kanalisatsioon, heakord, jäätmehooldus, planeerimine, kohalik ühistransport ja tänavate korrashoid. Samuti peab omavalitsus ülal oma lasteaedu, põhikoole, huvikoole, raamatukogusid ja rahvamaju.\n\nLisaks otsustab ta kõiki kohaliku elu küsimusi, mida seadus ei ole andnud kellelegi teisele.',
        ru: 'Статья 6 Закона об организации местного самоуправления перечисляет задачи самоуправления. Среди них социальные услуги и помощь, уход за пожилыми людьми, работа с молодёжью, водоснабжение и канализация, благоустройство, вывоз отходов, планировка, местный общественный транспорт и содержание улиц. Самоуправление также содержит свои детские сады, основные школы, школы по интересам, библиотеки и народные дома.\n\nКроме того, оно решает все вопросы местной жизни, которые закон не передал кому-то другому.',
        en: 'Section 6 of the Local Government Organisation Act lists the tasks of a municipality. They include social services and support, care for older people, youth work, water and sewerage, public amenities, waste, planning, local public transport and the upkeep of streets. A municipality also maintains its own kindergartens, basic schools, hobby schools, libraries and community centres.\n\nBeyond that it decides every local matter that the law has not given to somebody else.',
      },
      provenance: unchecked('riigiteataja.ee, Kohaliku omavalitsuse korralduse seadus § 6 (read in an older wording)'),
    },
    { kind: 'heading', text: { et: 'Volikogu ja valitsus ei ole sama', ru: 'Собрание и управа — не одно и то же', en: 'The council is not the government' } },
    {
      kind: 'text',
      body: {
        et: 'Linna või valla juhtimisel on kaks poolt.\n\n**Volikogu** valivad elanikud neljaks aastaks. Volikogu otsustab suured asjad: eelarve, arengukava, üldplaneeringu, kohalikud reeglid. Volikogu valib ka linnapea või vallavanema.\n\n**Linna- või vallavalitsus** viib otsused ellu ja lahendab igapäevaseid küsimusi. Tema heaks töötavad ametnikud, kelle nimed ja kontaktid leiate omavalitsuse veebilehelt.\n\nTallinnas on lisaks **linnaosad** oma vanema ja valitsusega. Linnaosa tegeleb oma piirkonna heakorra, sündmuste ja elanike muredega, aga linna eelarve võtab vastu linnavolikogu.',
        ru: 'В управлении городом или волостью участвуют две стороны.\n\n**Собрание** (volikogu) жители избирают на четыре года. Оно решает главное: бюджет, программу развития, общую планировку, местные правила. Собрание избирает и мэра города или старейшину волости.\n\n**Городская или волостная управа** исполняет решения и занимается повседневными вопросами. В ней работают чиновники, их имена и контакты есть на сайте самоуправления.\n\nВ Таллинне есть ещё **части города** (linnaosa) со своим старейшиной и управой. Они занимаются благоустройством, событиями и заботами жителей своего района, но бюджет города принимает Таллиннское городское собрание.',
        en: 'A city or rural municipality is run by two bodies.\n\nThe **council** (_volikogu_) is elected by residents for four years. It decides the big things: the budget, the development plan, the comprehensive plan, local rules. It also elects the mayor.\n\nThe **city or rural municipality government** (_linna- või vallavalitsus_) carries the decisions out and deals with everyday matters. Officials work for it; their names and contacts are on the municipality’s website.\n\nTallinn also has **city districts**, each with an elder and an administration. A district deals with upkeep, events and residents’ worries in its area, but the city budget is adopted by the city council.',
      },
    },
    {
      kind: 'law',
      title: { et: 'Volikogu töö on avalik', ru: 'Собрание работает открыто', en: 'The council works in public' },
      body: {
        et: 'Eelarve, üldplaneeringu ja kohalikud maksud võib kehtestada ainult volikogu, mitte valitsus ega linnapea. Volikogu istungid on avalikud, kui volikogu ei ole seaduses lubatud põhjusel kuulutanud istungit kinniseks. Päevakorra ja protokollid leiate omavalitsuse dokumendiregistrist.',
        ru: 'Бюджет, общую планировку и местные налоги устанавливает только собрание, а не управа и не мэр. Заседания собрания открытые, если собрание не объявило заседание закрытым по причине, предусмотренной законом. Повестка дня и протоколы есть в регистре документов самоуправления.',
        en: 'Only the council can adopt the budget, the comprehensive plan and local taxes; the municipality government or the mayor cannot. Council sittings are public unless the council closes a sitting for a reason allowed by law. Agendas and minutes are in the municipality’s document register.',
      },
      provenance: unchecked('riigiteataja.ee, Kohaliku omavalitsuse korralduse seadus §§ 22, 44'),
    },
    {
      kind: 'example',
      title: { et: 'Bussipeatus kooli juures', ru: 'Остановка у школы', en: 'A bus stop by the school' },
      body: {
        et: 'Maardu lapsevanemad soovivad, et buss peatuks kooli juures. Kohaliku bussi peatuse üle otsustab linn, seega kirjutavad nad linnavalitsusele.\n\nSelgub aga, et kool seisab riigimaantee ääres. Peatuse ehitamiseks on vaja ka Transpordiameti nõusolekut. Vanemad paluvad linnal koostada taotlus ja saadavad ametile oma kirja koos loendusega: 64 last ületab hommikul teed. **Ühel murel võib olla kaks otsustajat. Siis kirjutage mõlemale ja öelge seda kirjas ka.**',
        ru: 'Родители из Маарду хотят, чтобы автобус останавливался у школы. Остановку местного автобуса определяет город, поэтому они пишут в городскую управу.\n\nНо выясняется, что школа стоит у государственного шоссе. Для остановки нужно ещё согласие Департамента транспорта. Родители просят город подать заявление и сами отправляют в департамент письмо с подсчётом: утром дорогу переходят 64 ребёнка. **У одной проблемы бывает два адресата. Тогда напишите обоим и так и скажите в письме.**',
        en: 'Parents in Maardu want the bus to stop by the school. The city decides on local bus stops, so they write to the city government.\n\nThen they find out that the school stands on a national road, so the Transport Administration has to agree too. The parents ask the city to apply, and send the agency their own letter with a count: 64 children cross the road each morning. **One problem can have two owners. Write to both, and say so in each letter.**',
      },
    },
    {
      kind: 'law',
      title: { et: 'Kui kiri läks valesse kohta', ru: 'Если письмо попало не туда', en: 'If your letter goes to the wrong place' },
      body: {
        et: 'Asutus, kelle pädevuses küsimus ei ole, edastab märgukirja või selgitustaotluse viie tööpäeva jooksul õigele asutusele ja annab teile sellest teada. Ta ei tohi kirja lihtsalt kõrvale panna.',
        ru: 'Если вопрос не входит в компетенцию учреждения, оно в течение пяти рабочих дней передаёт ваш меморандум или ходатайство о разъяснении куда следует и сообщает вам об этом. Просто отложить письмо в сторону учреждение не вправе.',
        en: 'An authority that is not competent in the matter passes your memorandum or request for explanation to the right one within five working days and tells you so. It may not simply put the letter aside.',
      },
      provenance: unchecked('tja.ee, Selgitustaotlus/märgukiri (2017 page); riigiteataja.ee, Märgukirjale ja selgitustaotlusele vastamise ning kollektiivse pöördumise esitamise seadus § 5'),
    },
    {
      kind: 'activity',
      title: { et: 'Kaksteist muret, kolm otsustajat', ru: 'Двенадцать проблем, три адресата', en: 'Twelve problems, three owners' },
      minutes: 10,
      steps: [
        {
          et: 'Tõmmake lehele kolm tulpa: riik, omavalitsus, omanik.',
          ru: 'Разделите лист на три столбца: государство, самоуправление, собственник.',
          en: 'Draw three columns on a sheet: state, municipality, owner.',
        },
        {
          et: 'Pange iga mure oma tulpa: 1) linnabuss käib õhtul liiga harva; 2) auk kortermaja enda hoovis; 3) pensioni suurus; 4) lasteaiakoht; 5) kodakondsuseksami nõuded; 6) tänavalamp ei põle; 7) ohtlik ülekäik Tallinna–Narva maanteel; 8) elamisloa pikendamine; 9) raamatukogu lahtiolekuaeg; 10) trepikoja remont; 11) koduabi eakale naabrile; 12) ükski perearst ei võta uusi patsiente.',
          ru: 'Распределите проблемы: 1) вечером городской автобус ходит слишком редко; 2) яма во дворе, который принадлежит дому; 3) размер пенсии; 4) место в детском саду; 5) требования экзамена на гражданство; 6) не горит уличный фонарь; 7) опасный переход на шоссе Таллинн–Нарва; 8) продление вида на жительство; 9) часы работы библиотеки; 10) ремонт подъезда; 11) помощь на дому пожилой соседке; 12) ни один семейный врач не берёт новых пациентов.',
          en: 'Place each problem: 1) the city bus is too rare in the evening; 2) a hole in a yard owned by the block of flats; 3) the size of pensions; 4) a kindergarten place; 5) the rules of the citizenship exam; 6) a street light is out; 7) a dangerous crossing on the Tallinn–Narva highway; 8) renewing a residence permit; 9) library opening hours; 10) repairing the stairwell; 11) home help for an elderly neighbour; 12) no family doctor takes new patients.',
        },
        {
          et: 'Võrrelge naabriga. Kus te eri meelt olete, otsige omavalitsuse või ameti veebilehelt, kes selle eest vastutab.',
          ru: 'Сравните с соседом по столу. Если мнения разошлись, найдите на сайте самоуправления или департамента, кто за это отвечает.',
          en: 'Compare with a neighbour. Where you disagree, look on the website of the municipality or the agency to see who is responsible.',
        },
        {
          et: 'Valige üks mure, mis puudutab teid ennast, ja kirjutage üles asutus, ametniku nimi ja kontakt.',
          ru: 'Выберите одну проблему, которая касается вас самих, и запишите учреждение, имя чиновника и контакт.',
          en: 'Choose one problem that touches you and note the authority, the official’s name and the contact.',
        },
      ],
    },
    {
      kind: 'note',
      tone: 'tip',
      title: { et: 'Kontrollige ennast', ru: 'Проверьте себя', en: 'Check yourself' },
      body: {
        et: 'Riik: 3, 5, 7, 8, 12. Omavalitsus: 1, 4, 6, 9, 11. Omanik ehk korteriühistu: 2 ja 10. Kui tänav või hoov kuulub hoopis linnale, muutub ka vastus: omaniku leiate kinnistusraamatust.',
        ru: 'Государство: 3, 5, 7, 8, 12. Самоуправление: 1, 4, 6, 9, 11. Собственник, то есть квартирное товарищество: 2 и 10. Если двор на самом деле принадлежит городу, ответ меняется: собственника можно найти в крепостной книге (kinnistusraamat).',
        en: 'State: 3, 5, 7, 8, 12. Municipality: 1, 4, 6, 9, 11. Owner, here the apartment association: 2 and 10. If the yard in fact belongs to the city, the answer changes: the land register shows the owner.',
      },
    },
    {
      kind: 'practice',
      key: 'budget-owner',
      question: {
        kind: 'single-choice',
        stem: {
          et: 'Soovite, et linna järgmise aasta eelarvesse tuleks raha mänguväljaku jaoks. Kes eelarve vastu võtab?',
          ru: 'Вы хотите, чтобы в бюджете города на следующий год появились деньги на детскую площадку. Кто принимает бюджет?',
          en: 'You want next year’s city budget to include money for a playground. Who adopts the budget?',
        },
        options: [
          { key: 'a', text: { et: 'Linnapea', ru: 'Мэр', en: 'The mayor' }, correct: false },
          { key: 'b', text: { et: 'Rahandusministeerium', ru: 'Министерство финансов', en: 'The Ministry of Finance' }, correct: false },
          { key: 'c', text: { et: 'Linnavolikogu', ru: 'Городское собрание', en: 'The city council' }, correct: true },
          { key: 'd', text: { et: 'Linnaosa vanem', ru: 'Старейшина части города', en: 'The elder of the city district' }, correct: false },
        ],
        explanation: {
          et: 'Eelarve võtab vastu volikogu. Linnavalitsus koostab eelnõu, seepärast tasub kirjutada mõlemale: valitsusele enne, kui eelnõu valmib, ja volikogu liikmetele enne hääletust.',
          ru: 'Бюджет принимает собрание. Проект готовит управа, поэтому стоит написать обоим: управе, пока проект не готов, а членам собрания — до голосования.',
          en: 'The council adopts the budget. The city government prepares the draft, so write to both: to the government before the draft is ready, and to council members before the vote.',
        },
        points: 1,
      },
    },
    {
      kind: 'summary',
      points: [
        {
          et: 'Enne kirjutamist küsige: kes võib selle üle otsustada?',
          ru: 'Прежде чем писать, спросите: кто вправе это решить?',
          en: 'Before you write, ask who has the power to decide.',
        },
        {
          et: 'Kodulähedased asjad on enamasti linna või valla otsustada, üleriigilised reeglid riigi otsustada.',
          ru: 'То, что рядом с домом, обычно решает город или волость, а правила для всей страны — государство.',
          en: 'Matters close to home are mostly for the municipality; rules for the whole country are for the state.',
        },
        {
          et: 'Volikogu otsustab, valitsus viib ellu.',
          ru: 'Собрание решает, управа исполняет.',
          en: 'The council decides, the municipality government carries it out.',
        },
        {
          et: 'Vale asutus peab kirja edasi saatma ja sellest teile teatama.',
          ru: 'Если письмо попало не туда, учреждение обязано переслать его и сообщить вам.',
          en: 'An authority that is not competent must pass your letter on and tell you.',
        },
      ],
    },
  ],
};
