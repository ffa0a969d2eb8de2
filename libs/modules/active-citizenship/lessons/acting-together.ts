import type { LessonDefinition } from '#modules/sdk';
import { stated, unchecked } from '../provenance.js';

export const actingTogether: LessonDefinition<'acting-together'> = {
  key: 'acting-together',
  title: { et: 'Tegutseme koos', ru: 'Действуем вместе', en: 'Acting together' },
  objective: {
    et: 'Teate, kuidas rääkida kaasa eelnõude ja eelarve üle ning mida on vaja MTÜ asutamiseks.',
    ru: 'Вы узнаете, как влиять на проекты решений и бюджет и что нужно, чтобы основать MTÜ.',
    en: 'You know how to have a say on drafts and budgets, and what founding a non-profit association takes.',
  },
  minutes: 16,
  competences: ['rfcdc-16', 'rfcdc-6', 'rfcdc-20'],
  blocks: [
    {
      kind: 'text',
      body: {
        et: 'Ühe inimese kirja võib lugeda arvamuseks. Kui sama palub kümme naabrit või ühing, kes on teemaga aasta aega tegelenud, kutsutakse nad laua taha.\n\nSiin on kolm võimalust koos rohkem korda saata: **eelnõu kohta arvamust avaldada, kaasavasse eelarvesse idee esitada ja asutada ühing.** Neist ükski ei eelda hääleõigust.',
        ru: 'Письмо одного человека могут принять за частное мнение. Когда о том же просят десять соседей или объединение, которое занимается темой уже год, их зовут за стол.\n\nВот три способа добиться большего вместе: **высказаться о проекте решения, подать идею в народный бюджет, создать объединение.** Ни один из них не требует права голоса на выборах.',
        en: 'One person’s letter may be taken for an opinion. When ten neighbours ask the same, or an association that has worked on the subject for a year, they are invited to the table.\n\nHere are three ways to get more done together: **comment on a draft, put an idea to the participatory budget, found an association.** None of them requires the right to vote in elections.',
      },
    },
    {
      kind: 'law',
      title: { et: 'Kaasamise hea tava', ru: 'Добрая практика вовлечения', en: 'The good practice of engagement' },
      body: {
        et: 'Kaasamise hea tava on kokkulepitud soovitused, kuidas valitsusasutused küsivad inimeste ja ühenduste arvamust otsuste ettevalmistamisel. See ei ole seadus ja selle rikkumise eest ei trahvita. Omavalitsused võivad seda samuti järgida.\n\nViidake heale tavale kirjas ja küsige kolme asja: millal saab arvamust avaldada, kes selle läbi vaatab ja kuidas teile vastatakse.',
        ru: 'Добрая практика вовлечения (kaasamise hea tava) — это согласованные рекомендации о том, как государственные учреждения спрашивают мнение людей и объединений, когда готовят решения. Это не закон, и штрафа за нарушение нет. Самоуправления тоже могут ей следовать.\n\nСошлитесь на неё в письме и спросите о трёх вещах: когда можно высказаться, кто рассмотрит мнение и как вам ответят.',
        en: 'The good practice of engagement (_kaasamise hea tava_) is an agreed set of recommendations on how government bodies ask people and organisations for their views while preparing decisions. It is not a law and carries no fines. Municipalities are welcome to follow it too.\n\nCite it in your letter and ask three things: when you can comment, who will read it, and how you will be answered.',
      },
      provenance: stated('sm.ee, kaasamine ja osalemine (stored copy)'),
    },
    {
      kind: 'law',
      title: { et: 'Kaasav eelarve Tallinnas', ru: 'Народный бюджет в Таллинне', en: 'Tallinn’s participatory budget' },
      body: {
        et: 'Kaasava eelarve abil otsustavad elanikud, millele kulub väike osa linna rahast. Tallinnas võib idee esitada igaüks. Hääletada saab vähemalt 14-aastane inimene, kelle registrijärgne elukoht on Tallinn, kuni kahe idee poolt oma linnaosas. Kodakondsust ei küsita.\n\nMujal on reeglid teised: Narvas on kodanikualgatuse hääletusel vanusepiir olnud 16 ja igaühel üks hääl. Enne osalemist lugege selle aasta tingimusi.',
        ru: 'С помощью народного бюджета жители решают, на что пойдёт небольшая часть денег города. В Таллинне подать идею может каждый. Голосовать может человек от 14 лет, зарегистрированный в Таллинне, не более чем за две идеи в своей части города. О гражданстве не спрашивают.\n\nВ других местах правила свои: в Нарве за гражданские инициативы голосовали с 16 лет, у каждого один голос. Перед участием прочитайте условия этого года.',
        en: 'In a participatory budget residents decide how a small part of the city’s money is spent. In Tallinn anyone can propose an idea. People aged 14 or over who are registered in Tallinn can vote for up to two ideas in their own district. Citizenship is not asked.\n\nElsewhere the rules differ: in Narva the age limit in the citizens’ initiative vote has been 16, with one vote each. Read this year’s conditions before you take part.',
      },
      provenance: unchecked('tallinn.ee/et/kaasaveelarve; web.narva.ee (rules of 30.01.2020); rules of the current round to be compared'),
    },
    { kind: 'heading', text: { et: 'Kui ühest korrast ei piisa: MTÜ', ru: 'Когда одного раза мало: MTÜ', en: 'When once is not enough: an association' } },
    {
      kind: 'law',
      title: { et: 'MTÜ asutamine', ru: 'Как создать MTÜ', en: 'Founding a non-profit association' },
      body: {
        et: 'Mittetulundusühingu (MTÜ) asutamiseks on vaja vähemalt kahte asutajat. Asutaja võib olla füüsiline või juriidiline isik, ka välismaalane. Asutajad sõlmivad asutamislepingu ja kinnitavad põhikirja. Õigusvõime tekib siis, kui ühing kantakse registrisse: alles seejärel saab ta oma nimel lepinguid sõlmida ja toetust taotleda.\n\nMTÜ tulu kasutatakse põhikirja eesmärkide heaks, liikmete vahel seda ei jagata.',
        ru: 'Чтобы создать некоммерческое объединение (MTÜ), нужны не менее двух учредителей. Учредителем может быть физическое или юридическое лицо, в том числе иностранец. Учредители заключают учредительный договор и утверждают устав. Правоспособность возникает с записью в регистр: только после этого объединение может от своего имени заключать договоры и просить поддержку.\n\nДоход MTÜ идёт на уставные цели, между членами его не делят.',
        en: 'A non-profit association (_mittetulundusühing_, MTÜ) needs at least two founders. A founder may be a natural or a legal person, foreigners included. The founders conclude a memorandum of association and approve the articles. Legal capacity begins with the entry in the register: only then can the association sign contracts and apply for grants in its own name.\n\nIts income serves the purposes in the articles and is not shared out among members.',
      },
      provenance: stated('help.helvetios.eu; riigiteataja.ee/en/compare_original/501022023003'),
    },
    {
      kind: 'list',
      ordered: true,
      items: [
        {
          et: 'Leppige kokku eesmärk ühe lausega. Kui lause ei mahu ühele reale, on eesmärke mitu.',
          ru: 'Сформулируйте цель одним предложением. Если в одну строку она не помещается, целей несколько.',
          en: 'Agree the aim in one sentence. If it does not fit on one line, you have several aims.',
        },
        {
          et: 'Valige nimi ja kontrollige registrist, et see oleks vaba.',
          ru: 'Выберите название и проверьте в регистре, свободно ли оно.',
          en: 'Choose a name and check in the register that it is free.',
        },
        {
          et: 'Kirjutage põhikiri: liikmed, üldkoosolek, juhatus, raha, lõpetamine.',
          ru: 'Напишите устав: члены, общее собрание, правление, деньги, прекращение деятельности.',
          en: 'Write the articles: members, general meeting, board, money, dissolution.',
        },
        {
          et: 'Sõlmige asutamisleping ja esitage avaldus e-äriregistris. Riigilõivu suurust ja aruande tähtaega vaadake registri lehelt.',
          ru: 'Заключите учредительный договор и подайте заявление в электронном коммерческом регистре (e-äriregister). Размер госпошлины и срок отчёта смотрите на сайте регистра.',
          en: 'Conclude the memorandum of association and apply in the e-Business Register. See its site for the current fee and the reporting deadline.',
        },
        {
          et: 'Küsige nõu maakondlikust arenduskeskusest: vabaühendustele on see tasuta.',
          ru: 'Спросите совета в уездном центре развития: для общественных объединений это бесплатно.',
          en: 'Ask your county development centre for advice: it is free for civil society organisations.',
        },
      ],
    },
    {
      kind: 'example',
      title: { et: 'Kakskeelne hoov', ru: 'Двор на двух языках', en: 'A yard in two languages' },
      body: {
        et: 'Lasnamäel soovisid ühe maja vene pered mänguväljakut ja kõrvalmaja eesti pensionärid pinke. Kumbki pool pidas oma koosolekut omas keeles ja kumbki kirjutas linnale eraldi.\n\nSiis korraldasid nad ühe koosoleku, kus igaüks rääkis oma keeles ja üks naaber tõlkis. Selgus, et mõlemad tahavad sama: kohta, kus lapsed mängivad ja vanemad inimesed saavad istuda. Kaasavasse eelarvesse läks üks idee kahe maja nimel, plaan ja hinnang juures.',
        ru: 'В Ласнамяэ русские семьи одного дома хотели детскую площадку, а эстонские пенсионеры соседнего — скамейки. Каждая сторона проводила собрание на своём языке и писала городу отдельно.\n\nПотом устроили одно общее собрание: каждый говорил на своём языке, соседка переводила. Оказалось, что все хотят одного: места, где дети играют, а пожилые могут посидеть. В народный бюджет пошла одна идея от двух домов, с планом и примерной сметой.',
        en: 'In Lasnamäe, Russian-speaking families in one block wanted a playground, and Estonian-speaking pensioners next door wanted benches. Each side met in its own language and wrote to the city on its own.\n\nThen they held one meeting where everyone spoke their own language and a neighbour interpreted. Both turned out to want the same: a place where children play and older people can sit. One idea went to the participatory budget from both blocks, with a sketch and an estimate.',
      },
    },
    {
      kind: 'note',
      tone: 'tip',
      title: { et: 'Keelte kaupa ei pea jagunema', ru: 'Делиться по языкам не нужно', en: 'No need to split by language' },
      body: {
        et: 'Leppige kohe alguses kokku, mis keeles räägite, mis keeles kirjutate ja kes tõlgib. Laske igaühel rääkida keeles, milles ta mõtleb, ja võtke otsused kirja mõlemas keeles.',
        ru: 'С самого начала договоритесь, на каком языке говорите, на каком пишете и кто переводит. Пусть каждый говорит на том языке, на котором думает, а решения записывайте на обоих.',
        en: 'Agree at the start which language you speak, which one you write, and who interprets. Let people speak the language they think in, and write decisions down in both.',
      },
    },
    {
      kind: 'activity',
      title: { et: 'Vajadusest ideeks', ru: 'От потребности к идее', en: 'From need to idea' },
      minutes: 20,
      steps: [
        {
          et: 'Moodustage paar inimesega, kelle esimene keel on teistsugune kui teil.',
          ru: 'Объединитесь с человеком, у которого другой родной язык.',
          en: 'Pair up with someone whose first language differs from yours.',
        },
        {
          et: 'Kirjutage üles üks oma kodukandi vajadus: kelle oma see on, kus ja miks just praegu.',
          ru: 'Запишите одну потребность вашего района: чья она, где и почему именно сейчас.',
          en: 'Write down one need in your neighbourhood: whose, where, and why now.',
        },
        {
          et: 'Tehke sellest kaasava eelarve idee viie reaga: eesmärk, koht, kasutajad, ligikaudne hind, kes hiljem hooldab.',
          ru: 'Превратите её в идею для народного бюджета из пяти строк: цель, место, кому пригодится, примерная цена, кто потом ухаживает.',
          en: 'Turn it into a five-line idea for a participatory budget: aim, place, users, rough cost, who maintains it.',
        },
        {
          et: 'Lugege idee ette teisele paarile. Tema ülesanne on leida küsimus, millele te ei oska veel vastata.',
          ru: 'Прочитайте идею другой паре. Её задача — найти вопрос, на который у вас пока нет ответа.',
          en: 'Read your idea to another pair. Their job is to find a question that you cannot answer yet.',
        },
      ],
    },
    {
      kind: 'practice',
      key: 'associations-first-contract',
      question: {
        kind: 'single-choice',
        stem: {
          et: 'Viis sõpra pidasid asutamiskoosoleku ja allkirjastasid põhikirja. Millal saab MTÜ oma nimel ruumi üürida?',
          ru: 'Пятеро друзей провели учредительное собрание и подписали устав. Когда MTÜ сможет снять помещение от своего имени?',
          en: 'Five friends held a founding meeting and signed the articles. When can the association rent a room in its own name?',
        },
        options: [
          { key: 'a', text: { et: 'Kohe pärast koosolekut', ru: 'Сразу после собрания', en: 'Right after the meeting' }, correct: false },
          { key: 'b', text: { et: 'Kui pangas on konto', ru: 'Когда есть счёт в банке', en: 'When it has a bank account' }, correct: false },
          { key: 'c', text: { et: 'Kui linn on nõus', ru: 'Когда согласится город', en: 'When the city agrees' }, correct: false },
          { key: 'd', text: { et: 'Kui ühing on registrisse kantud', ru: 'Когда объединение внесено в регистр', en: 'When it has been entered in the register' }, correct: true },
        ],
        explanation: {
          et: 'MTÜ õigusvõime algab registrikandega. Seni saavad lepinguid sõlmida ainult asutajad ise, oma nimel ja oma vastutusel.',
          ru: 'Правоспособность MTÜ начинается с записи в регистр. До этого договоры могут заключать только сами учредители, от своего имени и под свою ответственность.',
          en: 'An association’s legal capacity begins with the register entry. Until then only the founders themselves can sign, in their own names and at their own risk.',
        },
        points: 1,
      },
    },
    {
      kind: 'summary',
      points: [
        {
          et: 'Hea tava on soovitus, mitte seadus. Sellele saab ikkagi viidata.',
          ru: 'Добрая практика — рекомендация, а не закон. Но сослаться на неё можно.',
          en: 'The good practice is a recommendation, not a law. You can still cite it.',
        },
        {
          et: 'Kaasavas eelarves loeb elukoht ja vanus, mitte kodakondsus.',
          ru: 'В народном бюджете важны место жительства и возраст, а не гражданство.',
          en: 'In a participatory budget, home and age count, not citizenship.',
        },
        {
          et: 'MTÜ asutamiseks piisab kahest inimesest ja registrikandest.',
          ru: 'Чтобы создать MTÜ, достаточно двух учредителей и записи в регистр.',
          en: 'Two founders and a register entry make an association.',
        },
      ],
    },
  ],
};
