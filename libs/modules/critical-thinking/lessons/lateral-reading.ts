import type { LessonDefinition } from '#modules/sdk';

export const lateralReading: LessonDefinition<'lateral-reading'> = {
  key: 'lateral-reading',
  title: { et: 'Lateraalne lugemine ja SIFT', ru: 'Латеральное чтение и SIFT', en: 'Lateral reading and SIFT' },
  objective: {
    et: 'Oskate tundmatut allikat mõne minutiga kontrollida ja jõuda algallikani.',
    ru: 'Вы сумеете за несколько минут проверить незнакомый источник и добраться до первоисточника.',
    en: 'You can check an unfamiliar source within minutes and find your way to the original.',
  },
  minutes: 30,
  competences: ['delphi-evaluation', 'rfcdc-11', 'digcomp-1.2'],
  blocks: [
    {
      kind: 'text',
      body: {
        et: 'Sõber saadab lingi. Leht on teile võõras, pealkiri ajab vihale. Koolis õpetati lugema tähelepanelikult algusest lõpuni. Veebis on see esimese sammuna vale nõu, sest leht võib enda kohta kirjutada, mida tahab. Ilus kujundus, asjalik „Meist“ ja veatu keel ei maksa peaaegu midagi.\n\nElukutselised faktikontrollijad teevad teisiti: nad lahkuvad lehelt kohe ja otsivad, mida ütlevad selle kohta teised. Seda nimetatakse **lateraalseks lugemiseks**: pilk ei liigu mööda lehte alla, vaid kõrvale, uutele vahelehtedele.',
        ru: 'Друг присылает ссылку. Сайт незнакомый, заголовок возмущает. В школе нас учили внимательно читать от начала до конца. В интернете начинать с этого не стоит: сайт может написать о себе что угодно. Красивое оформление, солидный раздел «О нас» и грамотный текст почти ничего не стоят.\n\nПрофессиональные фактчекеры поступают иначе: они сразу уходят со страницы и смотрят, что о ней говорят другие. Это называется **латеральным чтением**: взгляд движется не вниз по странице, а в сторону, по соседним вкладкам.',
        en: 'A friend sends a link. You don’t know the site, and the headline makes you angry. At school we were taught to read closely from top to bottom. Online that is the wrong first step, because a site can write anything it likes about itself. A neat design, a serious About page and flawless spelling cost next to nothing.\n\nProfessional fact-checkers do something else: they leave the page at once and look for what others say about it. This is called **lateral reading**: the eye moves not down the page but sideways, to new tabs.',
      },
    },
    { kind: 'heading', text: { et: 'Neli sammu', ru: 'Четыре шага', en: 'Four moves' } },
    {
      kind: 'list',
      ordered: true,
      items: [
        {
          et: '**Peatuge** (_Stop_). Tugev tunne on märk, et enne jagamist tuleb hinge tõmmata. Kas te tunnete seda allikat?',
          ru: '**Остановитесь** (_Stop_). Сильное чувство — знак, что перед тем, как делиться, нужна пауза. Знаком ли вам этот источник?',
          en: '**Stop.** A strong feeling is a sign to pause before you share. Do you know this source?',
        },
        {
          et: '**Uurige allikat** (_Investigate_). Kes lehte peab, kes maksab, mida kirjutavad sellest sõltumatud allikad?',
          ru: '**Изучите источник** (_Investigate_). Кто ведёт сайт, кто за него платит, что пишут о нём независимые источники?',
          en: '**Investigate the source.** Who runs the site, who pays, what do independent sources write about it?',
        },
        {
          et: '**Leidke parem kajastus** (_Find_). Kas sama sündmust on käsitlenud mõni toimetus, mis avaldab parandusi ja nimetab allikaid?',
          ru: '**Найдите освещение получше** (_Find_). Писала ли об этом редакция, которая называет источники и публикует исправления?',
          en: '**Find better coverage.** Has the same event been reported by a newsroom that names its sources and prints corrections?',
        },
        {
          et: '**Jõudke algallikani** (_Trace_). Otsige üles terve kõne, uuring, seadus või foto, millest lugu alguse sai.',
          ru: '**Дойдите до первоисточника** (_Trace_). Найдите полную речь, исследование, закон или фотографию, с которых всё началось.',
          en: '**Trace to the original.** Find the full speech, study, law or photograph the story came from.',
        },
      ],
    },
    {
      kind: 'note',
      tone: 'tip',
      title: { et: 'Kõike ei pea kontrollima', ru: 'Проверять всё не нужно', en: 'You need not check everything' },
      body: {
        et: 'Kontrollige seda, mille põhjal kavatsete midagi teha: jagada, raha saata, hääletada, ettepanekusse kirjutada. Sageli piisab poolest minutist: leht lahti, allika nimi otsingusse, kolm esimest sõltumatut vastet. Kui pärast seda on ikka segane, lihtsalt ärge jagage.',
        ru: 'Проверяйте то, на основании чего собираетесь действовать: поделиться, отправить деньги, проголосовать, сослаться в предложении. Часто хватает полминуты: новая вкладка, название источника в поиск, три первых независимых результата. Если ясности всё равно нет, просто не делитесь.',
        en: 'Check what you are about to act on: share, send money, vote, quote in a proposal. Half a minute is often enough: a new tab, the name of the source in the search box, the first three independent results. If it is still unclear, simply don’t share.',
      },
    },
    {
      kind: 'heading',
      text: { et: 'Hinnake töövõtteid, mitte keelt', ru: 'Оценивайте метод, а не язык', en: 'Judge the method, not the language' },
    },
    {
      kind: 'text',
      body: {
        et: 'Eestis loevad paljud uudiseid kahes või kolmes keeles. ERR ja rus.err.ee, Põhjarannik ja Severnoje Poberežje kirjutavad samast paigast eri keeltes. Keel ega asukohamaa ei tee väidet õigeks ega valeks. Küsige: kas toimetaja on nimega olemas, kas uudis ja arvamus on lahus, kas allikatele viidatakse, kas vigu parandatakse, kellele väljaanne kuulub?\n\nKui väljaannet juhib riik või erakond, võib ka seal olla tõeseid lauseid. Võtke seda siis kui eksponaati: see näitab, mida üks pool tahab öelda. Tõendusmaterjaliks sellest üksi ei piisa.',
        ru: 'В Эстонии многие читают новости на двух-трёх языках. ERR и rus.err.ee, Põhjarannik и «Северное побережье» пишут об одних и тех же местах на разных языках. Ни язык, ни страна не делают утверждение верным или ложным. Спрашивайте: известен ли редактор, отделены ли новости от мнений, есть ли ссылки на источники, исправляют ли ошибки, кому принадлежит издание?\n\nЕсли изданием управляет государство или партия, верные фразы могут быть и там. Относитесь к нему как к экспонату: оно показывает, что хочет сказать одна из сторон. Одного его в качестве доказательства мало.',
        en: 'Many people in Estonia read the news in two or three languages. ERR and rus.err.ee, Põhjarannik and Severnoje Poberezhje write about the same places in different languages. Neither language nor country makes a claim true or false. Ask: is there a named editor, are news and opinion kept apart, are sources given, are mistakes corrected, who owns the outlet?\n\nAn outlet run by a state or a party may print true sentences too. Treat it as an exhibit: it shows what one side wants to say. On its own it is not enough as evidence.',
      },
    },
    {
      kind: 'example',
      title: { et: 'Kes kaotas hääleõiguse?', ru: 'Кто лишился права голоса?', en: 'Who lost the vote?' },
      body: {
        et: 'Kohalike valimiste päeval, 19. oktoobril 2025 kirjutas Venemaa väljaanne RBK, et NATO riikide kodanikele jäi Eestis hääleõigus alles. Eesti väljaanded kirjutasid, et selline erand jäeti seadusest välja. Kumba uskuda?\n\nKumbagi ei maksa pimesi uskuda. Samm „Jõudke algallikani“ viib Riigi Teatajasse ja valimiste kodulehele. Vastu võetud tekstis NATO erandit ei ole. Eksponaat õpetas meile hea küsimuse, vastuse andis algallikas.',
        ru: 'В день местных выборов, 19 октября 2025 года, российское издание РБК написало, что граждане стран НАТО сохранили в Эстонии право голоса. Эстонские издания писали, что такое исключение из закона убрали. Кому верить?\n\nНикому на слово. Шаг «Дойдите до первоисточника» ведёт в Riigi Teataja и на сайт выборов. В принятом тексте исключения для стран НАТО нет. Экспонат подсказал хороший вопрос, а ответ дал первоисточник.',
        en: 'On the day of the local elections, 19 October 2025, the Russian outlet RBC wrote that citizens of NATO countries kept the vote in Estonia. Estonian outlets wrote that this exception had been dropped. Which one do you believe?\n\nNeither, just on trust. The move “Trace to the original” leads to Riigi Teataja and the elections website. The adopted text has no NATO exception. The exhibit gave us a good question; the original gave the answer.',
      },
    },
    {
      kind: 'law',
      title: { et: 'Kes hääletab kohalikel valimistel', ru: 'Кто голосует на местных выборах', en: 'Who votes in local elections' },
      body: {
        et: '19. oktoobril 2025 said hääletada vähemalt 16-aastased selle omavalitsuse registreeritud elanikud: Eesti kodanikud, teiste Euroopa Liidu riikide kodanikud ja pikaajalise elaniku elamisloaga määratlemata kodakondsusega isikud. Muude riikide kodanikud hääletada ei saanud.\n\n26. märtsil 2025 muudetud korra järgi jääb edaspidi hääleõigus Eesti ja teiste Euroopa Liidu riikide kodanikele. Järgmised korralised valimised on seaduse järgi 21. oktoobril 2029.',
        ru: '19 октября 2025 года могли голосовать зарегистрированные жители самоуправления не моложе 16 лет: граждане Эстонии, граждане других стран Европейского союза и лица с неопределённым гражданством, имеющие вид на жительство долговременного жителя. Граждане других государств голосовать не могли.\n\nПо правилам, изменённым 26 марта 2025 года, в дальнейшем право голоса остаётся у граждан Эстонии и других стран Европейского союза. Следующие очередные выборы, согласно закону, пройдут 21 октября 2029 года.',
        en: 'On 19 October 2025 registered residents of the municipality aged 16 or over could vote: Estonian citizens, citizens of other European Union countries, and persons with undetermined citizenship who hold a long-term resident’s permit. Citizens of other countries could not.\n\nUnder the rules as amended on 26 March 2025, from now on the vote remains with citizens of Estonia and of other European Union countries. By law the next regular elections are on 21 October 2029.',
      },
      provenance: {
        validAsOf: '2026-11-23',
        source: 'err.ee/1609827639; err.ee/1609833165; estonianworld.com; riigiteataja.ee 516032015001 (F1, F2)',
        humanCheck: true,
      },
    },
    {
      kind: 'note',
      tone: 'caution',
      title: { et: 'Ametlik, aga vana', ru: 'Официально, но устарело', en: 'Official but old' },
      body: {
        et: 'Ka ametlik leht vananeb. Veel pärast 2025. aasta muudatust võis Euroopa Liidu ametite lehtedelt leida varasema korra. Vaadake kuupäeva. Seaduse puhul avage Riigi Teataja ja kontrollige, kas ees on kehtiv redaktsioon: jõustumise ja kehtivuse lõpu kuupäev on teksti alguses.',
        ru: 'Официальные страницы тоже стареют. И после поправки 2025 года на страницах учреждений Европейского союза можно было найти прежний порядок. Смотрите на дату. Если речь о законе, откройте Riigi Teataja и проверьте, действует ли эта редакция: даты вступления в силу и окончания действия стоят в начале текста.',
        en: 'Official pages age as well. Even after the 2025 amendment, pages of European Union bodies still showed the earlier rule. Look at the date. For a law, open Riigi Teataja and check that you are reading the version in force: the dates on which it takes and loses effect stand at the top.',
      },
    },
    {
      kind: 'activity',
      title: { et: 'Kümne minuti allikajooks', ru: 'Гонка за источником: десять минут', en: 'Ten-minute source race' },
      minutes: 15,
      steps: [
        {
          et: 'Koolitaja annab kolm linki või pealkirja. Kui õpite üksi, võtke kolm postitust oma voost.',
          ru: 'Тренер даёт три ссылки или заголовка. Если вы учитесь самостоятельно, возьмите три записи из своей ленты.',
          en: 'The trainer gives out three links or headlines. If you study alone, take three posts from your own feed.',
        },
        {
          et: 'Iga lingi jaoks on kolm minutit. Lahkuge lehelt ja kirjutage üles: kes seda peab, kes veel sellest kirjutab, mis on algallikas.',
          ru: 'На каждую ссылку — три минуты. Уйдите со страницы и запишите: кто её ведёт, кто ещё об этом пишет, каков первоисточник.',
          en: 'You have three minutes for each link. Leave the page and note: who runs it, who else reports this, what the original is.',
        },
        {
          et: 'Andke otsus: jagan, ei jaga, ei tea veel. Märkige, milline samm andis vastuse.',
          ru: 'Решите: делюсь, не делюсь, пока не знаю. Отметьте, какой из шагов дал ответ.',
          en: 'Decide: I share, I don’t share, I don’t know yet. Note which move gave you the answer.',
        },
        {
          et: 'Võrrelge rühmas, milliseid otsisõnu ja mis keeles kasutasite. Teine keel avab sageli parema allika.',
          ru: 'Сравните в группе, какие слова и на каком языке вы искали. Другой язык часто выводит на лучший источник.',
          en: 'Compare in the group which search words you used and in which language. Another language often opens a better source.',
        },
      ],
    },
    {
      kind: 'practice',
      key: 'five-sites',
      question: {
        kind: 'single-choice',
        points: 1,
        stem: {
          et: 'Leiate sama üllatava uudise viielt veebilehelt, peaaegu samas sõnastuses. Mida see näitab?',
          ru: 'Вы находите одну и ту же удивительную новость на пяти сайтах почти в одних и тех же словах. О чём это говорит?',
          en: 'You find the same surprising news on five websites in almost the same words. What does that show?',
        },
        options: [
          { key: 'a', correct: false, text: { et: 'Viis allikat kinnitavad uudist', ru: 'Новость подтверждают пять источников', en: 'Five sources confirm the news' } },
          { key: 'b', correct: false, text: { et: 'Uudis on kindlasti vale', ru: 'Новость наверняка ложная', en: 'The news is certainly false' } },
          { key: 'c', correct: true, text: { et: 'Tõenäoliselt on tegu ühe allikaga, mida teised kordavad', ru: 'Скорее всего, источник один, а остальные его повторяют', en: 'There is probably one source that the others repeat' } },
          { key: 'd', correct: false, text: { et: 'Uudis on tähtis, muidu seda ei kopeeritaks', ru: 'Новость важная, иначе её не копировали бы', en: 'The news is important, or nobody would copy it' } },
        ],
        explanation: {
          et: 'Viis koopiat on üks allikas. Otsige, kes avaldas esimesena, ja kas keegi on asja ise kontrollinud.',
          ru: 'Пять копий — это один источник. Найдите, кто опубликовал первым и проверил ли кто-нибудь это сам.',
          en: 'Five copies are one source. Find out who published first and whether anyone has checked it for themselves.',
        },
      },
    },
    {
      kind: 'practice',
      key: 'screenshot',
      question: {
        kind: 'single-choice',
        points: 1,
        stem: {
          et: 'Tuttav saadab ekraanipildi vapustava pealkirjaga. Linki ei ole, all on tuntud ajalehe logo. Millest alustate?',
          ru: 'Знакомый присылает снимок экрана с шокирующим заголовком. Ссылки нет, внизу логотип известной газеты. С чего начать?',
          en: 'A friend sends a screenshot of a shocking headline. There is no link, only the logo of a well-known newspaper. Where do you start?',
        },
        options: [
          { key: 'a', correct: false, text: { et: 'Usun, sest ajaleht on tuntud', ru: 'Поверить: газета известная', en: 'Believe it: the newspaper is well known' } },
          { key: 'b', correct: false, text: { et: 'Suurendan pilti ja otsin töötlemise jälgi', ru: 'Увеличить снимок и искать следы обработки', en: 'Zoom in and look for signs of editing' } },
          { key: 'c', correct: false, text: { et: 'Saadan edasi ja lisan küsimärgi', ru: 'Переслать, добавив вопросительный знак', en: 'Forward it with a question mark' } },
          { key: 'd', correct: true, text: { et: 'Otsin pealkirja ajalehe enda veebilehelt', ru: 'Поискать заголовок на сайте самой газеты', en: 'Search for the headline on the newspaper’s own site' } },
        ],
        explanation: {
          et: 'Logo saab pildile lisada igaüks. Kui ajaleht seda avaldas, leiab loo selle lehelt koos kuupäeva ja autoriga.',
          ru: 'Логотип может добавить кто угодно. Если газета это публиковала, текст найдётся на её сайте, с датой и автором.',
          en: 'Anyone can paste in a logo. If the newspaper published it, the story is on its site with a date and an author.',
        },
      },
    },
    {
      kind: 'summary',
      points: [
        { et: 'Tundmatult lehelt lahkuge ja uurige seda väljastpoolt.', ru: 'Уходите с незнакомого сайта и изучайте его со стороны.', en: 'Leave an unfamiliar page and look at it from outside.' },
        { et: 'Neli sammu: peatuge, uurige allikat, leidke parem kajastus, jõudke algallikani.', ru: 'Четыре шага: остановитесь, изучите источник, найдите освещение получше, дойдите до первоисточника.', en: 'Four moves: stop, investigate the source, find better coverage, trace to the original.' },
        { et: 'Hinnake töövõtteid ja kuupäeva, mitte keelt ega kujundust.', ru: 'Оценивайте метод и дату, а не язык и оформление.', en: 'Judge the method and the date, not the language or the design.' },
      ],
    },
  ],
};
