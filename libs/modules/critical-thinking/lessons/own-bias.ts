import type { LessonDefinition } from '#modules/sdk';

export const ownBias: LessonDefinition<'own-bias'> = {
  key: 'own-bias',
  title: { et: 'Oma kallutatuse märkamine', ru: 'Как заметить собственную предвзятость', en: 'Seeing your own bias' },
  objective: {
    et: 'Oskate märgata, millal otsite ainult kinnitust, ja kasutada võtet, mis toob nähtavale ka teise poole parimad põhjendused.',
    ru: 'Вы сумеете заметить, когда ищете только подтверждения, и применить приём, который помогает увидеть лучшие доводы другой стороны.',
    en: 'You can notice when you are only looking for confirmation, and use a routine that brings out the other side’s best arguments.',
  },
  minutes: 30,
  competences: ['delphi-self-regulation', 'rfcdc-9', 'rfcdc-11'],
  blocks: [
    {
      kind: 'text',
      body: {
        et: 'Teiste eksimusi näeme kergesti, enda omi raskelt. See ei ole rumalus ega halb tahe. Mõistus säästab jõudu: märkab seda, mis sobib juba olemasoleva pildiga, ja laseb ülejäänul mööda libiseda. Haritus selle eest ei kaitse. Tark inimene leiab lihtsalt rohkem põhjendusi sellele, mida ta niikuinii uskus.\n\nSelles õppetunnis ei hinda keegi teie vaateid. Harjutame võtet, mis aitab neid kontrollida.',
        ru: 'Чужие ошибки видны легко, свои — с трудом. Дело не в глупости и не в злом умысле. Ум бережёт силы: он замечает то, что вписывается в готовую картину, и пропускает остальное. Образование от этого не спасает. Умный человек просто находит больше доводов в пользу того, во что и так верил.\n\nВ этом уроке никто не оценивает ваши взгляды. Мы упражняемся в приёме, который помогает их проверять.',
        en: 'Other people’s mistakes are easy to see, our own are hard. This is neither stupidity nor ill will. The mind saves effort: it notices what fits the picture it already has and lets the rest slip by. Education is no protection. A clever person simply finds more reasons for what they believed anyway.\n\nNobody marks your views in this lesson. We practise a routine for testing them.',
      },
    },
    { kind: 'heading', text: { et: 'Neli tavalist lõksu', ru: 'Четыре частые ловушки', en: 'Four common traps' } },
    {
      kind: 'list',
      ordered: false,
      items: [
        {
          et: '**Kinnituskallutatus.** Otsime, märkame ja mäletame seda, mis meie arvamust toetab.',
          ru: '**Предвзятость подтверждения.** Мы ищем, замечаем и запоминаем то, что поддерживает наше мнение.',
          en: '**Confirmation bias.** We look for, notice and remember what supports our opinion.',
        },
        {
          et: '**Ere näide.** Üks liigutav lugu tundub kaalukam kui sada igavat juhtumit tabelis.',
          ru: '**Яркий пример.** Одна трогательная история кажется весомее, чем сто скучных случаев в таблице.',
          en: '**The vivid example.** One moving story seems to weigh more than a hundred dull cases in a table.',
        },
        {
          et: '**Oma ja võõras.** Sama teo juures otsime omadele vabandust ja võõrastele süüd.',
          ru: '**Свои и чужие.** Один и тот же поступок своим мы прощаем, а чужим ставим в вину.',
          en: '**Us and them.** For the same deed we excuse our own people and blame the others.',
        },
        {
          et: '**Kordamine.** Mida tihedamini lauset kuuleme, seda tõesem see tundub, ka siis, kui kuulsime seda ühest kohast.',
          ru: '**Повторение.** Чем чаще мы слышим фразу, тем вернее она кажется, даже если слышали её из одного места.',
          en: '**Repetition.** The more often we hear a sentence, the truer it feels, even if it always came from the same place.',
        },
      ],
    },
    {
      kind: 'example',
      title: { et: 'Kaks inimest, üks väljak', ru: 'Два человека, одна площадь', en: 'Two people, one square' },
      body: {
        et: 'Välja mõeldud näide. Linn tahab sulgeda väljaku autodele. Anna loeb linnadest, kus äri läks pärast seda paremini. Maria loeb linnadest, kus poed kolisid ära. Mõlemad on lugenud palju ja mõlemal on tõesed näited. Kumbki ei ole küsinud, mitmes linnas läks nii ja mitmes teisiti ning mille poolest need kodulinnaga sarnanevad.\n\nVaidlus muutub siis, kui nad otsivad selle vastuse üles koos.',
        ru: 'Вымышленный пример. Город хочет закрыть площадь для машин. Анна читает о городах, где торговля после этого оживилась. Мария читает о городах, откуда магазины ушли. Обе прочли много, и примеры у обеих верные. Но ни Анна, ни Мария не задали вопрос: в скольких городах вышло так, а в скольких иначе и чем эти города похожи на наш?\n\nСпор станет другим, если искать этот ответ вместе.',
        en: 'An invented example. The city wants to close a square to cars. Anna reads about towns where trade picked up afterwards. Maria reads about towns where the shops moved out. Both have read a lot and both have true examples. Neither has asked in how many towns it went one way and in how many the other, and in what ways those towns are like their own.\n\nThe argument changes once they look for that answer together.',
      },
    },
    { kind: 'heading', text: { et: 'Võte, mis töötab paremini kui hea tahe', ru: 'Приём, который работает лучше добрых намерений', en: 'A routine that beats good intentions' } },
    {
      kind: 'list',
      ordered: true,
      items: [
        {
          et: 'Kirjutage oma seisukoht ühe lausega üles. Lisage, kui kindel te selles olete, 0 kuni 100.',
          ru: 'Запишите свою позицию одной фразой. Добавьте, насколько вы в ней уверены, от 0 до 100.',
          en: 'Write down your position in one sentence. Add how sure you are of it, from 0 to 100.',
        },
        {
          et: 'Kirjutage juurde, mis paneks teid meelt muutma. Kui mitte miski, on tegu väärtusega, mitte väitega.',
          ru: 'Допишите, что заставило бы вас изменить мнение. Если ничто, то перед вами ценность, а не утверждение.',
          en: 'Add what would change your mind. If nothing would, it is a value, not a claim.',
        },
        {
          et: 'Otsige üles vastaspoole **tugevaim** põhjendus, mitte kõige naeruväärsem.',
          ru: 'Найдите **самый сильный** довод другой стороны, а не самый нелепый.',
          en: 'Find the other side’s **strongest** argument, not its silliest.',
        },
        {
          et: 'Sõnastage see nii, et teise arvamusega inimene ütleks: „Jah, just seda ma mõtlengi.“',
          ru: 'Изложите его так, чтобы человек с другим мнением сказал: «Да, именно это я и думаю».',
          en: 'Put it so that someone who holds that view would say: “Yes, that is what I mean.”',
        },
        {
          et: 'Vaadake arv uuesti üle. Ka muutus 90-lt 75-le on tulemus.',
          ru: 'Пересмотрите своё число. Сдвиг с 90 до 75 — тоже результат.',
          en: 'Look at your number again. Moving from 90 to 75 is a result too.',
        },
      ],
    },
    {
      kind: 'note',
      tone: 'caution',
      title: { et: 'Keskel ei ole tingimata tõde', ru: 'Истина не всегда посередине', en: 'The middle is not always the truth' },
      body: {
        et: 'Teise poole ärakuulamine ei tähenda, et mõlemal on võrdselt õigus. Kui üks väide toetub kontrollitud andmetele ja teine mitte, ei ole aus lahendus nende keskmine. Lugupidamine kuulub inimesele, kaal tõendusmaterjalile.',
        ru: 'Выслушать другую сторону — не значит признать, что обе правы поровну. Если одно утверждение опирается на проверенные данные, а другое нет, среднее между ними не будет честным ответом. Уважение принадлежит человеку, вес — доказательствам.',
        en: 'Hearing the other side does not mean that both are equally right. If one claim rests on checked data and the other does not, the fair answer is not halfway between them. Respect is for the person, weight is for the evidence.',
      },
    },
    {
      kind: 'note',
      tone: 'tip',
      title: { et: 'Mida teeb uudisvoog', ru: 'Что делает лента', en: 'What your feed does' },
      body: {
        et: 'Sotsiaalmeedia näitab rohkem seda, millele te varem reageerisite. Nii kitseneb pilt ka siis, kui keegi teid petta ei taha. Lisage jälgitavate hulka mõni toimetus teises keeles ja üks väljaanne, millega te tihti ei nõustu. Kord nädalas avage uudised otse toimetuse lehelt, mitte voost.',
        ru: 'Социальная сеть чаще показывает то, на что вы уже откликались. Так картина сужается, даже если никто не хочет вас обмануть. Подпишитесь на редакцию, которая пишет на другом языке, и на издание, с которым часто не согласны. Раз в неделю открывайте новости прямо на сайте редакции, а не в ленте.',
        en: 'Social media shows you more of what you reacted to before. The picture narrows even when nobody means to deceive you. Follow a newsroom in another language, and one outlet you often disagree with. Once a week open the news on a newsroom’s own site instead of in the feed.',
      },
    },
    {
      kind: 'activity',
      title: { et: 'Kaitske teist poolt', ru: 'Защитите другую сторону', en: 'Argue the other side' },
      minutes: 20,
      steps: [
        {
          et: 'Leppige rühmas kokku kohalik küsimus, milles arvamused lähevad lahku, näiteks pargi, bussiliini või raamatukogu asi. Valige teema, mis kedagi ei haava.',
          ru: 'Выберите в группе местный вопрос, по которому мнения расходятся: парк, автобус, библиотека. Возьмите тему, которая никого не ранит.',
          en: 'Agree in the group on a local question that divides opinion, such as a park, a bus line or a library. Choose a topic that hurts nobody.',
        },
        {
          et: 'Kirjutage üles oma seisukoht ja kindlus 0–100. Seda ei pea teistele näitama.',
          ru: 'Запишите свою позицию и уверенность от 0 до 100. Показывать её другим не обязательно.',
          en: 'Write down your position and how sure you are, 0–100. You need not show it to anyone.',
        },
        {
          et: 'Moodustage paarid. Kumbki kaitseb viis minutit vastupidist seisukohta, nii hästi kui oskab.',
          ru: 'Разбейтесь на пары. Каждый пять минут защищает противоположную позицию так хорошо, как умеет.',
          en: 'Form pairs. Each of you argues for the opposite position for five minutes, as well as you can.',
        },
        {
          et: 'Kuulaja ütleb, milline põhjendus oli kõige tugevam ja mida ta enne ei teadnud.',
          ru: 'Слушатель говорит, какой довод был самым сильным и что для него оказалось новым.',
          en: 'The listener says which argument was the strongest and what was new to them.',
        },
        {
          et: 'Vaadake oma arv uuesti üle. Arutage, mis tunne oli teist poolt kaitsta.',
          ru: 'Вернитесь к своему числу. Обсудите, каково было защищать другую сторону.',
          en: 'Look at your number again. Talk about what it was like to argue for the other side.',
        },
      ],
    },
    {
      kind: 'practice',
      key: 'change-of-mind',
      question: {
        kind: 'single-choice',
        points: 1,
        stem: {
          et: 'Olete kindel, et noortekeskuse lahtiolekuaegu tuleb pikendada. Milline samm aitab seda arvamust kõige paremini kontrollida?',
          ru: 'Вы уверены, что молодёжный центр должен работать дольше. Какой шаг лучше всего поможет проверить это мнение?',
          en: 'You are sure that the youth centre should stay open longer. Which step tests that opinion best?',
        },
        options: [
          { key: 'a', correct: false, text: { et: 'Küsida nõu neilt, kes sama meelt on', ru: 'Посоветоваться с теми, кто думает так же', en: 'Ask those who think the same' } },
          { key: 'b', correct: false, text: { et: 'Koguda veel näiteid, mis seda toetavad', ru: 'Собрать ещё примеров в его поддержку', en: 'Collect more examples that support it' } },
          { key: 'c', correct: false, text: { et: 'Loobuda arvamusest, et olla erapooletu', ru: 'Отказаться от мнения, чтобы быть беспристрастным', en: 'Give up the opinion to be impartial' } },
          { key: 'd', correct: true, text: { et: 'Otsida andmeid, mis võiksid näidata, et õhtuti keskuses ei käida', ru: 'Поискать данные, которые могли бы показать, что вечером туда не ходят', en: 'Look for data that might show nobody comes in the evening' } },
        ],
        explanation: {
          et: 'Arvamust kontrollib see, mis võiks selle ümber lükata. Kui otsisite ausalt ja ei leidnud, on teie ettepanek tugevam.',
          ru: 'Мнение проверяется тем, что могло бы его опровергнуть. Если вы честно искали и не нашли, ваше предложение стало сильнее.',
          en: 'An opinion is tested by what could refute it. If you looked honestly and found nothing, your proposal is stronger.',
        },
      },
    },
    {
      kind: 'practice',
      key: 'opposing-view',
      question: {
        kind: 'single-choice',
        points: 1,
        stem: {
          et: 'Milline lause annab teise poole seisukoha kõige ausamalt edasi?',
          ru: 'Какая фраза честнее всего передаёт позицию другой стороны?',
          en: 'Which sentence states the other side’s position most fairly?',
        },
        options: [
          { key: 'a', correct: false, text: { et: '„Neil on linnast ükskõik.“', ru: '«Им наплевать на город».', en: '“They don’t care about the town.”' } },
          {
            key: 'b',
            correct: true,
            text: {
              et: '„Nad kardavad, et ilma parkimiseta jäävad poodidesse tulemata need, kes halvasti liiguvad.“',
              ru: '«Они опасаются, что без стоянки в магазины не попадут те, кому трудно ходить».',
              en: '“They fear that without parking, people who find walking hard won’t reach the shops.”',
            },
          },
          { key: 'c', correct: false, text: { et: '„Nad lihtsalt ei saa aru.“', ru: '«Они просто не понимают».', en: '“They just don’t understand.”' } },
          { key: 'd', correct: false, text: { et: '„Nad on alati kõige vastu.“', ru: '«Они всегда против всего».', en: '“They are always against everything.”' } },
        ],
        explanation: {
          et: 'Selle lausega nõustuks ka teine pool ise ja seda saab kontrollida. Ülejäänud hindavad inimesi, mitte põhjendust.',
          ru: 'С этой фразой согласилась бы и сама другая сторона, и её можно проверить. Остальные оценивают людей, а не довод.',
          en: 'The other side would recognise themselves in it, and it can be checked. The rest judge people, not the argument.',
        },
      },
    },
    {
      kind: 'summary',
      points: [
        {
          et: 'Kinnituskallutatus puudutab kõiki, ka teid ja meid.',
          ru: 'Предвзятость подтверждения есть у всех, и у вас, и у нас.',
          en: 'Confirmation bias is in everyone, you and us included.',
        },
        {
          et: 'Teadmisest üksi ei piisa; aitab kindel võte, mida korrata.',
          ru: 'Одного знания мало; помогает приём, который повторяют.',
          en: 'Knowing is not enough; a routine that you repeat helps.',
        },
        {
          et: 'Otsige teise poole tugevaimat põhjendust ja kaaluge tõendusmaterjali.',
          ru: 'Ищите самый сильный довод другой стороны и взвешивайте доказательства.',
          en: 'Look for the other side’s strongest argument and weigh the evidence.',
        },
      ],
    },
  ],
};
