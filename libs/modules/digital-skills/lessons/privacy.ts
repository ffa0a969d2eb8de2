import type { LessonDefinition } from '#modules/sdk';
import { healthInGroupChat, photoOfParticipants } from '../practice/privacy.js';

export const privacy: LessonDefinition<'privacy'> = {
  key: 'privacy',
  title: { et: 'Enda ja teiste isikuandmed', ru: 'Свои и чужие персональные данные', en: 'Your own and other people’s personal data' },
  objective: {
    et: 'Kogute ja näitate nii vähe isikuandmeid, kui eesmärk nõuab, ning teavitate inimesi enne salvestamist.',
    ru: 'Вы собираете и показываете столько персональных данных, сколько нужно для цели, и предупреждаете людей до начала записи.',
    en: 'You collect and show only as much personal data as the purpose needs, and tell people before you record them.',
  },
  minutes: 15,
  competences: ['digcomp-2.4', 'digcomp-4.2'],
  blocks: [
    {
      kind: 'text',
      body: {
        et: 'Ühingus, korteriühistus või külaseltsis on keegi alati see, kes peab nimekirja. Ühel päeval olete see teie. Siis on teie käes teiste inimeste nimed, telefonid, mõnikord ka teadmine, kes kasutab ratastooli või kellel on allergia.\n\nTeiste andmeid tuleb hoida nagu enda omi. See ei ole ainult viisakus, vaid ka seadus.',
        ru: 'В объединении, квартирном товариществе или сельском обществе всегда есть тот, кто ведёт список. Однажды это будете вы. Тогда у вас в руках окажутся имена и телефоны людей, а порой и то, кто пользуется инвалидной коляской или у кого аллергия.\n\nБеречь чужие данные как свои — это не только вежливость. Это ещё и закон.',
        en: 'In an association, a flat owners’ association or a village society, someone always keeps the list. One day it is you. Then you hold other people’s names and phone numbers, sometimes also who uses a wheelchair or has an allergy.\n\nKeeping other people’s data as you would keep your own is not only good manners. It is also the law.',
      },
    },
    {
      kind: 'heading',
      text: { et: 'Mis on isikuandmed', ru: 'Что такое персональные данные', en: 'What personal data is' },
    },
    {
      kind: 'list',
      ordered: false,
      items: [
        {
          et: '**Isikuandmed** on kõik, mille järgi inimese ära tunneb: nimi, telefon, aadress, foto, hääl, auto number.',
          ru: '**Персональные данные** — всё, по чему можно узнать человека: имя, телефон, адрес, фото, голос, номер машины.',
          en: '**Personal data** is anything by which a person can be recognised: name, phone, address, photo, voice, car number.',
        },
        {
          et: '**Eriti tundlikud** on andmed tervise, rahvuse, usu, poliitiliste vaadete ja ametiühingusse kuulumise kohta. Neid küsitakse ainult siis, kui selleks on selge vajadus ja seaduslik alus.',
          ru: '**Особенно чувствительны** сведения о здоровье, национальности, вере, политических взглядах и членстве в профсоюзе. Их спрашивают, только если в них есть явная нужда и законное основание.',
          en: '**Especially sensitive** is data about health, ethnic origin, religion, political views and trade-union membership. It is asked for only when there is a clear need and a legal ground.',
        },
        {
          et: '**Isikukood** ei ole salajane, aga selle abil otsivad petturid ohvreid. Nimekirja ei ole seda tavaliselt vaja.',
          ru: '**Личный код** не секретен, но помогает мошенникам находить жертв. В списке он обычно не нужен.',
          en: '**The personal code** is not secret, but it helps fraudsters to find victims. A list usually does not need it.',
        },
      ],
    },
    {
      kind: 'law',
      title: { et: 'Nii vähe kui võimalik', ru: 'Как можно меньше', en: 'As little as possible' },
      body: {
        et: 'Isikuandmete kaitse üldmäärus ütleb: andmeid tohib koguda ainult nii palju, kui eesmärgi jaoks vaja. Enne iga lahtrit küsige: milleks? Kui vastust ei ole, jätke lahter ära.\n\nTerviseandmed, rahvus ja poliitilised vaated kuuluvad eriliiki. Neid üldjuhul töödelda ei tohi, kui ei ole mõnda erandit, näiteks inimese selgesõnalist nõusolekut.',
        ru: 'Общий регламент по защите данных (GDPR) говорит: собирать можно лишь столько данных, сколько нужно для цели. Перед каждой графой спросите: зачем? Если ответа нет, уберите её.\n\nСведения о здоровье, национальности и политических взглядах относятся к особой категории. Обрабатывать их, как правило, запрещено, если нет исключения, например явного согласия человека.',
        en: 'The General Data Protection Regulation says: you may collect only as much data as the purpose needs. Before each column ask: what for? If there is no answer, leave it out.\n\nHealth data, ethnic origin and political views form a special category. Processing them is prohibited as a rule, unless an exception applies, such as the person’s explicit consent.',
      },
      provenance: { validAsOf: '2026-11-23', source: 'GDPR art. 5(1)(c), art. 9 (from memory)', humanCheck: true },
    },
    {
      kind: 'example',
      title: { et: 'Kaks allkirjalehte', ru: 'Два листа регистрации', en: 'Two sign-in sheets' },
      body: {
        et: '**Esimene leht** ringleb laual: nimi, isikukood, telefon, rahvus, „kas teil on puue“. Iga järgmine osaleja loeb eelmiste vastuseid.\n\n**Teine leht:** nimi ja allkiri. Telefoninumbrit ja abivajadust küsis koordinaator registreerumisel eraldi ning neid näeb ainult tema. Aruande jaoks on olemas kõik vajalik ja kellelgi ei ole piinlik.',
        ru: '**Первый лист** ходит по кругу: имя, личный код, телефон, национальность, «есть ли у вас инвалидность». Каждый следующий участник читает ответы предыдущих.\n\n**Второй лист:** имя и подпись. О телефоне и нужной помощи координатор спросил отдельно, при регистрации, и видит это только он. Для отчёта есть всё, и никому не неловко.',
        en: '**The first sheet** goes round the table: name, personal code, phone, ethnicity, “do you have a disability”. Everyone reads the answers of those before them.\n\n**The second sheet:** name and signature. The coordinator asked about phone and support needs separately at registration, and only the coordinator sees them. The report has all it needs and nobody is embarrassed.',
      },
    },
    {
      kind: 'heading',
      text: { et: 'Enne salvestamist ja pildistamist', ru: 'Перед записью и съёмкой', en: 'Before recording and taking photos' },
    },
    {
      kind: 'list',
      ordered: true,
      items: [
        {
          et: '**Öelge varakult.** Teatage juba kutses, et koosolek salvestatakse või pildistatakse.',
          ru: '**Скажите заранее.** Уже в приглашении сообщите, что встречу будут записывать или снимать.',
          en: '**Say so beforehand.** State in the invitation that the meeting will be recorded or photographed.',
        },
        {
          et: '**Selgitage.** Milleks salvestate, kes seda näeb ja millal te selle kustutate.',
          ru: '**Объясните.** Для чего нужна запись, кто её увидит и когда вы её удалите.',
          en: '**Explain.** What the recording is for, who will see it and when you will delete it.',
        },
        {
          et: '**Laske valida.** Kes ei soovi, lülitab kaamera välja, istub kaadrist eemal või küsib enne või pärast salvestust.',
          ru: '**Дайте выбор.** Кто не хочет, выключает камеру, садится вне кадра или задаёт вопрос до или после записи.',
          en: '**Give a choice.** Whoever prefers switches the camera off, sits out of frame or asks before or after the recording.',
        },
        {
          et: '**Lisage subtiitrid.** Need aitavad neid, kes kuulevad halvasti, ja neid, kelle emakeel on teine.',
          ru: '**Добавьте субтитры.** Они помогают тем, кто плохо слышит, и тем, у кого другой родной язык.',
          en: '**Add captions.** They help people who hear poorly and those with another mother tongue.',
        },
      ],
    },
    {
      kind: 'law',
      title: { et: 'Salvestis on isikuandmed', ru: 'Запись — это персональные данные', en: 'A recording is personal data' },
      body: {
        et: 'Hääle ja näo salvestamine on isikuandmete töötlemine. Inimesele tuleb öelda, kes ja milleks andmeid kogub, kellele neid antakse ja kui kaua neid hoitakse. Vaikne nupulevajutus ei ole aus ega läbipaistev.',
        ru: 'Запись голоса и лица — это обработка персональных данных. Человеку нужно сказать, кто и зачем собирает данные, кому их передадут и как долго будут хранить. Молча включить запись — нечестно и непрозрачно.',
        en: 'Recording a voice and a face is processing personal data. People must be told who collects the data and why, who will get it and how long it is kept. Quietly pressing the button is neither fair nor transparent.',
      },
      provenance: { validAsOf: '2026-11-23', source: 'GDPR arts 5, 13 (from memory)', humanCheck: true },
    },
    {
      kind: 'law',
      title: { et: 'Teie enda õigused', ru: 'Ваши собственные права', en: 'Your own rights' },
      body: {
        et: 'Võite küsida igalt ühingult, asutuselt ja ettevõttelt, mida teie kohta teatakse. Võite paluda vead parandada ja andmed kustutada, kui neid enam vaja ei ole. Vastata tuleb üldjuhul ühe kuu jooksul.\n\nKui vastust ei tule, võite pöörduda Andmekaitse Inspektsiooni poole.',
        ru: 'Вы можете спросить любое объединение, учреждение или фирму, что им о вас известно. Можно попросить исправить ошибки и удалить данные, если они больше не нужны. Ответить, как правило, должны в течение месяца.\n\nЕсли ответа нет, можно обратиться в Инспекцию по защите данных (Andmekaitse Inspektsioon).',
        en: 'You may ask any association, authority or company what it knows about you. You may ask for errors to be corrected and for data to be deleted when it is no longer needed. As a rule, they must answer within one month.\n\nIf no answer comes, you may turn to the Data Protection Inspectorate (Andmekaitse Inspektsioon).',
      },
      provenance: { validAsOf: '2026-11-23', source: 'GDPR arts 12(3), 15–17, 77; aki.ee (from memory)', humanCheck: true },
    },
    {
      kind: 'note',
      tone: 'tip',
      title: { et: 'Viis minutit oma telefonis', ru: 'Пять минут со своим телефоном', en: 'Five minutes with your own phone' },
      body: {
        et: 'Avage seaded ja vaadake, millised rakendused näevad teie asukohta, kontakte ja mikrofoni. Keelake see neil, kellel pole seda vaja. Vaadake ka, kes näeb teie postitusi sotsiaalmeedias: kõik või ainult sõbrad.',
        ru: 'Откройте настройки и посмотрите, каким приложениям видны ваше местоположение, контакты и микрофон. Запретите тем, кому это не нужно. Проверьте и то, кто видит ваши записи в соцсетях: все или только друзья.',
        en: 'Open the settings and see which apps can use your location, contacts and microphone. Switch it off for those that do not need it. Check, too, who sees your posts on social media: everyone or only friends.',
      },
    },
    {
      kind: 'activity',
      title: { et: 'Kärpige nimekirja', ru: 'Сократите список', en: 'Trim the list' },
      minutes: 15,
      steps: [
        {
          et: 'Kujutage ette: korraldate 20 inimesele tasuta koolituse koos lõunaga. Vanal lehel on lahtrid: nimi, isikukood, sünniaeg, aadress, telefon, e-post, rahvus, toidusoovid, diagnoos, allkiri.',
          ru: 'Представьте: вы проводите бесплатный тренинг с обедом для 20 человек. В старом бланке есть графы: имя, личный код, дата рождения, адрес, телефон, э-почта, национальность, пожелания к еде, диагноз, подпись.',
          en: 'Imagine you run a free training with lunch for 20 people. The old form has these columns: name, personal code, date of birth, address, phone, e-mail, ethnicity, food wishes, diagnosis, signature.',
        },
        {
          et: 'Kirjutage iga lahtri juurde, milleks seda vaja on. Kui eesmärki ei ole, tõmmake lahter maha.',
          ru: 'Напишите у каждой графы, зачем она нужна. Если цели нет, вычеркните графу.',
          en: 'Write beside each column what it is needed for. If there is no purpose, cross it out.',
        },
        {
          et: 'Jagage allesjäänud lahtrid kaheks: mis on lehel, mida näevad kõik, ja mida näeb ainult korraldaja. Märkige, millal need andmed kustutate.',
          ru: 'Разделите оставшиеся графы: что будет на листе, который видят все, и что увидит только организатор. Отметьте, когда эти данные будут удалены.',
          en: 'Split what is left: what goes on the sheet everyone sees, and what only the organiser sees. Note when the data will be deleted.',
        },
        {
          et: 'Võrrelge naabriga. Ühine lahendus: kõigile nähtavale lehele nimi ja allkiri; korraldajale kontakt ja toidusoov; „diagnoosi“ asemel küsimus „Millist abi vajate?“.',
          ru: 'Сравните с соседями. Общее решение: на листе для всех — имя и подпись; у организатора — контакт и пожелание к еде; вместо «диагноза» — вопрос «Какая помощь вам нужна?».',
          en: 'Compare with your neighbour. A shared solution: name and signature on the sheet all can see; a contact and food wishes for the organiser; instead of “diagnosis”, the question “What support do you need?”.',
        },
      ],
    },
    { kind: 'practice', key: 'privacy-photo', question: photoOfParticipants },
    { kind: 'practice', key: 'privacy-health-in-chat', question: healthInGroupChat },
    {
      kind: 'summary',
      points: [
        {
          et: 'Enne iga lahtrit küsige: milleks seda vaja on?',
          ru: 'Перед каждой графой спросите: зачем она нужна?',
          en: 'Before each column, ask what it is needed for.',
        },
        {
          et: 'Abivajadust ja kontakte näeb ainult see, kellel neid tööks vaja on.',
          ru: 'Контакты и сведения о нужной помощи видит только тот, кому они нужны для работы.',
          en: 'Support needs and contacts are seen only by those who need them for their work.',
        },
        {
          et: 'Enne salvestamist: milleks, kellele, kui kauaks – ja päris võimalus kõrvale jääda.',
          ru: 'Перед записью: зачем, для кого, на какой срок — и настоящая возможность не участвовать.',
          en: 'Before recording: why, for whom, for how long – and a real chance to stay out.',
        },
      ],
    },
  ],
};
