import type { LessonDefinition } from '#modules/sdk';
import { stated, unchecked } from '../provenance.js';
import { votingRightsPractice } from './voting-rights.practice.js';

export const votingRights: LessonDefinition<'voting-rights'> = {
  key: 'voting-rights',
  title: { et: 'Teie õigus valida ja osaleda', ru: 'Ваше право избирать и участвовать', en: 'Your right to vote and take part' },
  objective: {
    et: 'Oskate öelda, millistel valimistel võite hääletada ja millised õigused on teil kodakondsusest sõltumata.',
    ru: 'Вы будете знать, на каких выборах можете голосовать и какие права есть у вас независимо от гражданства.',
    en: 'You can say in which elections you may vote and which rights you have whatever your citizenship.',
  },
  minutes: 18,
  competences: ['rfcdc-20', 'rfcdc-6', 'digcomp-2.3'],
  blocks: [
    {
      kind: 'text',
      body: {
        et: '2025. aasta kevadel muutis Riigikogu põhiseadust ja koos sellega seda, kes valib kohalikke volikogusid. Mõni inimene kaotas hääle kohe, mõni hääletas sügisel viimast korda. Internetis on siiani alles lehti vana reegliga, ka ametlikke.\n\nSellepärast on siin iga seaduse juures kuupäev ja allikas. **Kui loete hääleõiguse kohta midagi mujalt, vaadake esimese asjana, mis päevast see tekst on.**',
        ru: 'Весной 2025 года Рийгикогу изменил конституцию, а с ней и то, кто избирает местные собрания. Одни жители потеряли голос сразу, другие осенью голосовали в последний раз. В интернете до сих пор есть страницы со старым правилом, в том числе официальные.\n\nПоэтому здесь у каждого закона стоят дата и источник. **Если читаете о праве голоса где-то ещё, прежде всего посмотрите, каким днём датирован текст.**',
        en: 'In spring 2025 the Riigikogu amended the constitution, and with it who elects local councils. Some people lost the vote at once; others voted that autumn for the last time. Pages with the old rule are still online, official ones among them.\n\nThat is why every legal statement here has a date and a source. **When you read about voting rights elsewhere, look first at the date of the text.**',
      },
    },
    {
      kind: 'law',
      title: { et: 'Kes valis 19. oktoobril 2025', ru: 'Кто голосовал 19 октября 2025 года', en: 'Who voted on 19 October 2025' },
      body: {
        et: 'Kohalikel valimistel said hääletada vähemalt 16-aastased inimesed, kelle elukoht oli rahvastikuregistri järgi selles linnas või vallas ja kes olid Eesti kodanikud, teiste Euroopa Liidu riikide kodanikud või kodakondsuseta isikud, kellel on pikaajalise elaniku elamisluba või alaline elamisõigus.\n\nMuude riikide, näiteks Venemaa, Ukraina või Ameerika Ühendriikide kodanikud enam hääletada ei saanud. NATO riikide kodanikele kavandatud erand jäi lõplikust tekstist välja.',
        ru: 'На местных выборах могли голосовать люди от 16 лет, которые по регистру народонаселения жили в этом городе или волости и были гражданами Эстонии, гражданами других стран Европейского союза или лицами без гражданства с видом на жительство долговременного жителя либо правом постоянного проживания.\n\nГраждане других стран, например России, Украины или США, голосовать уже не могли. Исключение для граждан стран НАТО, которое сначала предлагалось, в окончательный текст не вошло.',
        en: 'In the local elections you could vote if you were at least 16, were registered as living in that city or rural municipality, and were an Estonian citizen, a citizen of another European Union country, or a stateless person with a long-term resident’s permit or a permanent right of residence.\n\nCitizens of other countries, such as Russia, Ukraine or the United States, could no longer vote. An exception once proposed for citizens of NATO countries was left out of the final text.',
      },
      provenance: stated('err.ee/1609827639; err.ee/1609833165; news.err.ee/1609827421; estonianworld.com (amendment of 26.03.2025)'),
    },
    {
      kind: 'law',
      title: { et: 'Kes valib järgmisel korral', ru: 'Кто голосует в следующий раз', en: 'Who votes next time' },
      body: {
        et: 'Järgmised korralised kohalikud valimised on 2029. aasta oktoobri kolmandal pühapäeval, see on 21. oktoobril. Siis hääletavad vähemalt 16-aastased Eesti ja teiste Euroopa Liidu riikide kodanikud. Kodakondsuseta isikutel seda õigust enam ei ole. Kes saab enne Eesti kodanikuks, see saab hääletada.',
        ru: 'Следующие очередные местные выборы пройдут в третье воскресенье октября 2029 года, то есть 21 октября. Голосовать будут граждане Эстонии и других стран Европейского союза от 16 лет. У лиц без гражданства этого права больше нет. Тот, кто до выборов получит эстонское гражданство, голосовать сможет.',
        en: 'The next regular local elections fall on the third Sunday of October 2029, which is 21 October. Estonian citizens and citizens of other European Union countries aged 16 or over will vote. Stateless persons no longer have this right. Anyone who becomes an Estonian citizen before then can vote.',
      },
      provenance: unchecked('estonianworld.com; err.ee/1609825965; riigiteataja.ee 516032015001 (date computed)'),
    },
    {
      kind: 'law',
      title: { et: 'Vanus ja kodakondsus ühe pilguga', ru: 'Возраст и гражданство: коротко', en: 'Age and citizenship at a glance' },
      body: {
        et: '**Valida kohalikku volikogu:** 16 aastat; Eesti või teise Euroopa Liidu riigi kodanik.\n\n**Kandideerida kohalikku volikogusse:** 18 aastat; Eesti või teise Euroopa Liidu riigi kodanik, kes elab selles omavalitsuses.\n\n**Valida Riigikogu:** 18 aastat; Eesti kodanik.',
        ru: '**Избирать местное собрание:** с 16 лет; гражданин Эстонии или другой страны Европейского союза.\n\n**Баллотироваться в местное собрание:** с 18 лет; гражданин Эстонии или другой страны Европейского союза, который живёт в этом самоуправлении.\n\n**Избирать Рийгикогу:** с 18 лет; гражданин Эстонии.',
        en: '**Vote for the local council:** 16; citizen of Estonia or another European Union country.\n\n**Stand for the local council:** 18; citizen of Estonia or another European Union country who lives in that municipality.\n\n**Vote for the Riigikogu:** 18; Estonian citizen.',
      },
      provenance: unchecked('estlex.ee RT I 15.05.2015, 1; fra.europa.eu node 33815 (older wording); Eesti Vabariigi põhiseadus §§ 57, 156'),
    },
    { kind: 'heading', text: { et: 'Mis ei sõltu kodakondsusest', ru: 'Что не зависит от гражданства', en: 'What does not depend on citizenship' } },
    {
      kind: 'law',
      title: { et: 'Igaühe õigused põhiseaduses', ru: 'Права каждого по конституции', en: 'Everyone’s rights in the constitution' },
      body: {
        et: 'Igaühel on õigus pöörduda märgukirjade ja avaldustega riigiasutuste ja omavalitsuste poole (§ 46), koguneda rahumeelselt ja pidada koosolekuid (§ 47) ning koonduda mittetulundusühingutesse ja -liitudesse (§ 48).\n\nErakonda võivad kuuluda ainult Eesti ja teiste Euroopa Liidu riikide kodanikud.',
        ru: 'Каждый вправе обращаться с меморандумами и заявлениями в государственные учреждения и самоуправления (§ 46), мирно собираться и проводить собрания (§ 47), объединяться в некоммерческие объединения и союзы (§ 48).\n\nЧленами партии могут быть только граждане Эстонии и других стран Европейского союза.',
        en: 'Everyone has the right to address state and local authorities with memoranda and petitions (section 46), to assemble peacefully and hold meetings (section 47), and to form non-profit associations and unions (section 48).\n\nOnly citizens of Estonia and other European Union countries may belong to a political party.',
      },
      provenance: unchecked('riigiteataja.ee, Eesti Vabariigi põhiseadus §§ 46–48; et.wikipedia.org Mittetulundusühing (parties)'),
    },
    {
      kind: 'example',
      title: { et: 'Üks trepikoda, neli inimest', ru: 'Один подъезд, четыре человека', en: 'One stairwell, four people' },
      body: {
        et: 'Kõigi nelja registrijärgne elukoht on Narvas.\n\n**Liis, 17, Eesti kodanik.** Hääletab kohalikel valimistel, kandideerida ja Riigikogu valida veel ei saa.\n\n**Andrei, 52, määratlemata kodakondsusega.** Hääletas 2025. aastal viimast korda. Märgukirja kirjutada ja MTÜ-d asutada võib ta endiselt.\n\n**Jelena, 40, Venemaa kodanik.** Kohalikel valimistel ei hääleta. Võib pöörduda linna poole, asutada MTÜ ja korraldada koosoleku.\n\n**Juris, 34, Läti kodanik.** Võib kohalikul tasandil valida ja kandideerida, aga Riigikogu ei vali.',
        ru: 'Все четверо живут и зарегистрированы в Нарве.\n\n**Лийс, 17 лет, гражданка Эстонии.** Голосует на местных выборах; баллотироваться и избирать Рийгикогу пока не может.\n\n**Андрей, 52 года, с неопределённым гражданством.** В 2025 году голосовал в последний раз. Писать меморандумы и создавать MTÜ он по-прежнему вправе.\n\n**Елена, 40 лет, гражданка России.** На местных выборах не голосует. Может обращаться в город, основать MTÜ и провести собрание.\n\n**Юрис, 34 года, гражданин Латвии.** На местном уровне может избирать и баллотироваться, но Рийгикогу не избирает.',
        en: 'All four live and are registered in Narva.\n\n**Liis, 17, Estonian citizen.** Votes in local elections; cannot yet stand, or vote for the Riigikogu.\n\n**Andrei, 52, of undetermined citizenship.** Voted for the last time in 2025. He can still write memoranda and found an association.\n\n**Jelena, 40, Russian citizen.** Does not vote in local elections. She may address the city, found an association and hold a meeting.\n\n**Juris, 34, Latvian citizen.** May vote and stand locally, but does not vote for the Riigikogu.',
      },
    },
    { kind: 'heading', text: { et: 'Hääl on vaba ja salajane', ru: 'Голос свободный и тайный', en: 'A vote is free and secret' } },
    {
      kind: 'law',
      title: { et: 'E-häält saab muuta', ru: 'Электронный голос можно изменить', en: 'An online vote can be changed' },
      body: {
        et: 'Internetis saab hääletada eelhääletuse ajal, vaja on arvutit ja ID-kaarti, mobiil-ID-d või Smart-ID-d. E-häält võib muuta nii mitu korda, kui soovite: loeb viimane. Kui hääletate pärast seda jaoskonnas paberil, loeb paberhääl. Jaoskonnas antud häält muuta ei saa.\n\nSee kaitseb surve eest: kui keegi teie hääletamist pealt vaatas, saate hiljem üksi olles uuesti valida.',
        ru: 'Голосовать в интернете можно в дни предварительного голосования; нужны компьютер и ID-карта, Mobiil-ID или Smart-ID. Менять электронный голос можно сколько угодно раз: засчитают последний. Если после этого проголосовать на участке бумажным бюллетенем, засчитают бумажный. Голос, отданный на участке, изменить нельзя.\n\nЭто защищает от давления: если кто-то смотрел, как вы голосуете, позже можно спокойно выбрать заново.',
        en: 'You can vote online during advance voting, with a computer and an ID-card, Mobile-ID or Smart-ID. You may change your online vote as often as you like: the last one counts. If you then vote on paper at a polling place, the paper vote counts. A vote cast at a polling place is final.\n\nThis protects you from pressure. If somebody watched you vote, you can choose again later, alone.',
      },
      provenance: stated('err.ee/1609827639; err.ee/1609833165; news.err.ee/1609832157 (rules of the 2025 elections)'),
    },
    {
      kind: 'note',
      tone: 'caution',
      title: { et: 'Ka ametlik leht võib olla vana', ru: 'И официальная страница бывает старой', en: 'Official pages grow old too' },
      body: {
        et: 'Hääleõiguse kohta uskuge kõigepealt kehtivat seadust Riigi Teatajas ja valimiste lehte valimised.ee. Kui uudis, foorum või isegi asutuse leht väidab muud, võrrelge kuupäevi.',
        ru: 'О праве голоса прежде всего верьте действующему закону в Riigi Teataja и сайту выборов valimised.ee. Если новость, форум или даже страница учреждения говорит другое, сравните даты.',
        en: 'On voting rights trust first the law in force in Riigi Teataja and the elections site valimised.ee. If a news story, a forum or even an authority’s page says otherwise, compare the dates.',
      },
    },
    {
      kind: 'activity',
      title: { et: 'Minu õiguste kaart', ru: 'Карта моих прав', en: 'A map of my rights' },
      minutes: 10,
      steps: [
        {
          et: 'Mõelge välja inimene: vanus, kodakondsus, elukoht. Ärge kirjutage enda ega naabri andmeid.',
          ru: 'Придумайте человека: возраст, гражданство, место жительства. Свои данные и данные соседей не записывайте.',
          en: 'Invent a person: age, citizenship, home. Do not write down your own details or a neighbour’s.',
        },
        {
          et: 'Märkige tema kohta jah või ei: valib volikogu, kandideerib volikogusse, valib Riigikogu, kuulub erakonda, asutab MTÜ, saadab märgukirja.',
          ru: 'Отметьте, что этому человеку можно: избирать собрание, баллотироваться в него, избирать Рийгикогу, состоять в партии, основать MTÜ, отправить меморандум.',
          en: 'Mark yes or no: votes for the council, stands for it, votes for the Riigikogu, belongs to a party, founds an association, sends a memorandum.',
        },
        {
          et: 'Vahetage lehed naabriga ja kontrollige üksteist selle õppetunni järgi.',
          ru: 'Обменяйтесь листами и проверьте друг друга по этому уроку.',
          en: 'Swap sheets with a neighbour and check each other against this lesson.',
        },
        {
          et: 'Iga „ei“ kõrvale kirjutage üks viis, kuidas see inimene saab samas küsimuses ikkagi kaasa rääkida.',
          ru: 'Рядом с каждым «нет» запишите один способ, которым этот человек всё же может повлиять на тот же вопрос.',
          en: 'Next to every “no”, write one way in which this person can still have a say in the same matter.',
        },
      ],
    },
    ...votingRightsPractice,
    {
      kind: 'summary',
      points: [
        {
          et: 'Kohalikke volikogusid valivad alates 2029. aastast Eesti ja teiste EL-i riikide kodanikud, kes on vähemalt 16-aastased.',
          ru: 'Начиная с 2029 года местные собрания избирают граждане Эстонии и других стран ЕС от 16 лет.',
          en: 'From 2029, local councils are elected by citizens of Estonia and other EU countries aged 16 or over.',
        },
        {
          et: 'Kandideerida ja Riigikogu valida saab 18-aastaselt; Riigikogu valivad ainult Eesti kodanikud.',
          ru: 'Баллотироваться и избирать Рийгикогу можно с 18 лет; Рийгикогу избирают только граждане Эстонии.',
          en: 'Standing and voting for the Riigikogu start at 18; only Estonian citizens elect the Riigikogu.',
        },
        {
          et: 'Pöörduda ametiasutuste poole, koguneda ja asutada ühinguid võib igaüks.',
          ru: 'Обращаться к властям, собираться и создавать объединения может каждый.',
          en: 'Everyone may address authorities, assemble and found associations.',
        },
        {
          et: 'E-häält saab muuta, paberhääl jääb peale.',
          ru: 'Электронный голос можно изменить, бумажный важнее.',
          en: 'An online vote can be changed; a paper vote prevails.',
        },
      ],
    },
  ],
};
