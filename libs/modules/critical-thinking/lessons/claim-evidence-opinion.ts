import type { LessonDefinition } from '#modules/sdk';

export const claimEvidenceOpinion: LessonDefinition<'claim-evidence-opinion'> = {
  key: 'claim-evidence-opinion',
  title: {
    et: 'Väide, tõendusmaterjal ja arvamus',
    ru: 'Утверждение, доказательство и мнение',
    en: 'Claim, evidence, opinion',
  },
  objective: {
    et: 'Oskate ühes loos eristada väiteid, tõendusmaterjali ja arvamusi ning öelda, mida saab kontrollida.',
    ru: 'Вы сумеете различить в одном тексте утверждения, доказательства и мнения и сказать, что из этого можно проверить.',
    en: 'You can tell claims, evidence and opinions apart in one story and say what can be checked.',
  },
  minutes: 35,
  competences: ['rfcdc-11', 'delphi-interpretation', 'delphi-analysis'],
  blocks: [
    {
      kind: 'text',
      body: {
        et: 'Koosolekul ütleb keegi: „Bussiliin kaotati, sest linnavalitsusel on meist ükskõik.“ Lause on lühike, aga selles on kolm eri asja. Esiteks: liin kaotati. Seda saab kontrollida. Teiseks: kaotamise põhjus. Ka seda saab uurida, kuid palju raskem. Kolmandaks: linnavalitsusel on ükskõik. See on hinnang.\n\nSeni kuni need kolm on ühes lauses koos, saab ainult nõustuda või vastu vaielda. Kui need lahti võtta, saab kontrollida, küsida ja otsustada, mida edasi teha.',
        ru: 'На собрании кто-то говорит: «Автобусный маршрут отменили, потому что горуправе на нас наплевать». Фраза короткая, но в ней спрятаны сразу три вещи. Первая: маршрут отменили — это можно проверить. Вторая: почему отменили — это тоже можно выяснить, хотя гораздо труднее. Третья: горуправе наплевать — это оценка.\n\nПока всё это слито в одну фразу, остаётся только соглашаться или спорить. Если разобрать её на части, можно проверять, спрашивать и решать, что делать дальше.',
        en: 'At a meeting someone says: “They cut the bus line because the city government doesn’t care about us.” It is one short sentence with three different things inside. The line was cut: that can be checked. Why it was cut: that can be looked into as well, though it is much harder. The city government doesn’t care: that is a judgement.\n\nWhile the three are bundled together, all anyone can do is agree or argue. Take them apart and you can check, ask questions and decide what to do next.',
      },
    },
    {
      kind: 'heading',
      text: { et: 'Kolm liiki lauseid', ru: 'Три вида фраз', en: 'Three kinds of sentence' },
    },
    {
      kind: 'list',
      ordered: false,
      items: [
        {
          et: '**Väide** ütleb, et midagi on nii. See võib olla õige või vale. „Õhtuti käib raamatukogus vähe rahvast.“',
          ru: '**Утверждение** говорит, что дело обстоит так-то. Оно может быть верным или неверным. «По вечерам в библиотеке мало людей».',
          en: 'A **claim** says that something is the case. It may be true or false. “Few people use the library in the evening.”',
        },
        {
          et: '**Tõendusmaterjal** on see, mille järgi väidet kontrollida: loendus, dokument, salvestis, pealtnägija jutt. „Oktoobris loeti pärast kella 18 kokku 212 külastust.“',
          ru: '**Доказательство** — это то, по чему утверждение можно проверить: подсчёт, документ, запись, рассказ очевидца. «В октябре после 18:00 насчитали 212 посещений».',
          en: '**Evidence** is what a claim can be checked against: a count, a document, a recording, an eyewitness account. “In October 212 visits were counted after 6 p.m.”',
        },
        {
          et: '**Arvamus** ütleb, mida keegi heaks või halvaks peab või mida tuleks teha. „Raamatukogu peab õhtul lahti olema.“',
          ru: '**Мнение** говорит, что человек считает хорошим или плохим и как, по его мнению, следует поступить. «Вечером библиотека должна работать».',
          en: 'An **opinion** says what someone finds good or bad, or what ought to be done. “The library ought to be open in the evening.”',
        },
      ],
    },
    {
      kind: 'note',
      tone: 'tip',
      title: { et: 'Üks küsimus, mis aitab', ru: 'Один вопрос, который помогает', en: 'One question that helps' },
      body: {
        et: 'Küsige: „Kuidas saaks teada, kui see ei ole nii?“ Kui vastus on olemas, on tegu väitega, mida saab kontrollida. Kui vastust ei ole, on see tõenäoliselt arvamus või on lause liiga ebamäärane.',
        ru: 'Спросите: «Как можно было бы узнать, что это не так?» Если ответ есть, перед вами утверждение, которое можно проверить. Если ответа нет, это, скорее всего, мнение или фраза слишком расплывчата.',
        en: 'Ask: “How could we find out if this were not so?” If there is an answer, it is a claim that can be checked. If there is none, it is probably an opinion, or the sentence is too vague.',
      },
    },
    {
      kind: 'example',
      title: { et: 'Üks hääletus, kolm lauset', ru: 'Одно голосование, три фразы', en: 'One vote, three sentences' },
      body: {
        et: '2025. aasta juulis hääletati Narva-Jõesuus kaasava eelarve ideede üle. Linn avaldas tulemused.\n\n„Kokku loeti 58 häält, neist 36 kettagolfi raja poolt.“ See on **tõendusmaterjal**: avaldatud loendus, mille saab üles otsida.\n\n„Linna elanikud tahavad kettagolfi rada.“ See on **väide**. Loendus seda veel ei tõenda: hääletas väike osa elanikest ja nad otsustasid osaleda ise.\n\n„Raha oleks pidanud minema jõulukaunistustele.“ See on **arvamus**. Ükski loendus seda ümber ei lükka, aga selle üle võib arutleda.',
        ru: 'В июле 2025 года в Нарва-Йыэсуу голосовали за идеи народного бюджета. Город опубликовал итоги.\n\n«Всего учтено 58 голосов, из них 36 — за площадку для диск-гольфа». Это **доказательство**: опубликованный подсчёт, который можно найти.\n\n«Жители города хотят площадку для диск-гольфа». Это **утверждение**. Подсчёт его ещё не доказывает: голосовала малая часть жителей, причём те, кто сам решил участвовать.\n\n«Деньги надо было отдать на рождественские украшения». Это **мнение**. Никакой подсчёт его не опровергнет, но его можно обсуждать.',
        en: 'In July 2025 Narva-Jõesuu held a vote on ideas for its participatory budget. The city published the result.\n\n“58 votes were counted, 36 of them for the disc-golf course.” This is **evidence**: a published count that anyone can look up.\n\n“The people of the town want a disc-golf course.” This is a **claim**. The count does not yet prove it: a small part of the residents voted, and they chose themselves.\n\n“The money should have gone on Christmas decorations.” This is an **opinion**. No count can refute it, but it can be discussed.',
      },
    },
    {
      kind: 'heading',
      text: { et: 'Kui tugev on tõendusmaterjal?', ru: 'Насколько сильно доказательство?', en: 'How strong is the evidence?' },
    },
    {
      kind: 'list',
      ordered: true,
      items: [
        {
          et: '**Kes** luges, nägi või mõõtis? Kas tal on nimi?',
          ru: '**Кто** считал, видел или измерял? Есть ли у него имя?',
          en: '**Who** counted, saw or measured it? Do they have a name?',
        },
        {
          et: 'Kas pääsen **algmaterjali** juurde: protokolli, tabeli, terve salvestise?',
          ru: 'Могу ли я добраться до **исходного материала**: протокола, таблицы, полной записи?',
          en: 'Can I reach the **original**: the minutes, the table, the full recording?',
        },
        {
          et: 'Kas see puudutab **just seda väidet** või midagi lähedast?',
          ru: 'Относится ли оно **именно к этому утверждению** или только к чему-то похожему?',
          en: 'Is it about **exactly this claim**, or only about something close to it?',
        },
        {
          et: 'Mida me näeksime siis, **kui väide oleks vale**? Kas keegi on seda otsinud?',
          ru: 'Что мы увидели бы, **если бы утверждение было неверным**? Искал ли это кто-нибудь?',
          en: 'What would we see **if the claim were false**? Has anyone looked for it?',
        },
      ],
    },
    {
      kind: 'note',
      tone: 'caution',
      title: { et: 'Peidetud allikad', ru: 'Спрятанные источники', en: 'Hidden sources' },
      body: {
        et: '„Kõik teavad“, „teadlased on tõestanud“, „räägitakse“: nende sõnade taga ei ole kedagi, kellelt küsida. Sama kehtib tõlke kohta. Kui ühes keeles seisab „väidetavalt“ ja teises enam mitte, on väitest saanud märkamatult fakt. Võrrelge sama uudist eesti ja vene keeles: just nii kaob vahel kõige tähtsam sõna.',
        ru: '«Все знают», «учёные доказали», «говорят» — за этими словами нет никого, у кого можно спросить. То же бывает при переводе. Если на одном языке написано «по его словам», а на другом этих слов уже нет, утверждение незаметно превратилось в факт. Сравните одну и ту же новость на русском и эстонском: иногда пропадает как раз самое важное слово.',
        en: '“Everyone knows”, “scientists have proved”, “it is said”: there is nobody behind these words whom you could ask. Translation can do the same. If one language says “allegedly” and the other no longer does, a claim has quietly become a fact. Compare the same news item in Estonian and in Russian: sometimes it is the most important word that goes missing.',
      },
    },
    {
      kind: 'law',
      title: {
        et: 'Seadus eristab faktiväidet ja hinnangut',
        ru: 'Закон различает утверждение о факте и оценку',
        en: 'The law tells facts from judgements',
      },
      body: {
        et: 'Kui avaldate kellegi kohta vale faktiväite, võib ta nõuda, et te selle ümber lükkaksite või avaldaksite paranduse (võlaõigusseaduse § 1047). Hinnangut ei saa tõeseks ega valeks tunnistada. See võib olla terav, kuid ei tohi inimest teotada (§ 1046). See kehtib ka sotsiaalmeedias. Riigikohus on öelnud, et pelgalt teise inimese kommentaarile heakskiidu väljendamine ei ole veel andmete avaldamine (2-20-3847, 10.04.2024).',
        ru: 'Если вы публикуете о человеке неверное утверждение о факте, он вправе потребовать опровержения или исправления (§ 1047 Обязательственно-правового закона). Оценку нельзя признать верной или ложной. Она может быть резкой, но не должна унижать честь человека (§ 1046). Это действует и в социальных сетях. Государственный суд отметил, что одно лишь одобрение чужого комментария ещё не является публикацией данных (2-20-3847, 10.04.2024).',
        en: 'If you publish a false statement of fact about someone, they may demand that you refute or correct it (Law of Obligations Act, § 1047). A value judgement cannot be found true or false. It may be sharp, but it must not defame the person (§ 1046). This holds on social media too. The Supreme Court has said that merely expressing approval of another person’s comment is not yet publishing it (2-20-3847, 10.04.2024).',
      },
      provenance: {
        validAsOf: '2026-11-23',
        source: 'riigiteataja.ee: võlaõigusseadus § 1046, § 1047; RKTKo 10.04.2024, 2-20-3847/48',
        humanCheck: true,
      },
    },
    {
      kind: 'text',
      body: {
        et: 'Arvamus ei ole halvem kui fakt. Ilma väärtusteta ei saaks ükski kogukond otsustada, kas panna raha bussiliini või teeremonti. Oluline on, et lugeja ja kuulaja teaks, kumb on kumb. Kes oma ettepanekus need lahus hoiab, seda on raskem kõrvale lükata.',
        ru: 'Мнение ничем не хуже факта. Без ценностей ни одно сообщество не решило бы, на что потратить деньги — на автобус или на ремонт дороги. Важно, чтобы читатель и слушатель понимали, где что. Предложение, в котором одно отделено от другого, труднее отклонить.',
        en: 'An opinion is not worth less than a fact. Without values no community could decide whether to pay for the bus or mend the road. What matters is that readers and listeners know which is which. A proposal that keeps the two apart is harder to brush aside.',
      },
    },
    {
      kind: 'activity',
      title: { et: 'Märgistage üks lugu', ru: 'Разметьте одну новость', en: 'Mark up one story' },
      minutes: 20,
      steps: [
        {
          et: 'Valige üks kohalik uudis, mis on olemas nii eesti kui ka vene keeles, näiteks ERR-i lehel. Võimaluse korral töötage paaris: üks loeb eesti-, teine venekeelset teksti.',
          ru: 'Выберите одну местную новость, которая есть и на русском, и на эстонском, например на сайте ERR. Если можно, работайте в паре: один читает русский текст, другой — эстонский.',
          en: 'Choose one local news story that exists in both Estonian and Russian, for example on the ERR site. Work in pairs if you can: one reads the Estonian text, the other the Russian one.',
        },
        {
          et: 'Kirjutage iga lause juurde V (väide), T (tõendusmaterjal) või A (arvamus).',
          ru: 'Пометьте каждую фразу: У (утверждение), Д (доказательство) или М (мнение).',
          en: 'Write next to each sentence C (claim), E (evidence) or O (opinion).',
        },
        {
          et: 'Tõmmake joon iga väite juurest tõendusmaterjalini, mis seda toetab. Millised väited jäid ilma?',
          ru: 'Проведите линию от каждого утверждения к доказательству, которое его подкрепляет. Какие утверждения остались без опоры?',
          en: 'Draw a line from each claim to the evidence that supports it. Which claims are left without any?',
        },
        {
          et: 'Võrrelge kahte teksti: mis on ühes, aga teises puudu? Kas mõni väide on tõlkes faktiks muutunud?',
          ru: 'Сравните два текста: что есть в одном, но отсутствует в другом? Не стало ли какое-то утверждение в переводе фактом?',
          en: 'Compare the two texts: what does one have that the other lacks? Did any claim turn into a fact in translation?',
        },
      ],
    },
    {
      kind: 'practice',
      key: 'bus-line',
      question: {
        kind: 'single-choice',
        points: 1,
        stem: {
          et: '„Bussiliin kaotati, sest linnavalitsusel on meist ükskõik.“ Mida siin saab kõige kindlamalt kontrollida?',
          ru: '«Автобусный маршрут отменили, потому что горуправе на нас наплевать». Что здесь можно проверить надёжнее всего?',
          en: '“They cut the bus line because the city government doesn’t care about us.” What here can be checked most reliably?',
        },
        options: [
          { key: 'a', correct: false, text: { et: 'Linnavalitsusel on elanikest ükskõik', ru: 'Горуправе наплевать на жителей', en: 'The city government doesn’t care about residents' } },
          { key: 'b', correct: true, text: { et: 'Liin kaotati', ru: 'Маршрут отменили', en: 'The line was cut' } },
          { key: 'c', correct: false, text: { et: 'Otsus oli ebaõiglane', ru: 'Решение было несправедливым', en: 'The decision was unfair' } },
          { key: 'd', correct: false, text: { et: 'Liin kaotati just ükskõiksuse pärast', ru: 'Маршрут отменили именно из равнодушия', en: 'The line was cut out of indifference' } },
        ],
        explanation: {
          et: 'Liini kaotamist näitavad sõiduplaan ja linna otsus. Põhjuse kohta võib küsida selgitust, kuid tundeid ja õiglust ükski dokument ei mõõda.',
          ru: 'Отмену маршрута видно по расписанию и решению города. О причине можно запросить пояснение, но чувства и справедливость никакой документ не измерит.',
          en: 'The timetable and the city’s decision show that the line was cut. You can ask for the reason, but no document measures feelings or fairness.',
        },
      },
    },
    {
      kind: 'practice',
      key: 'evening-visits',
      question: {
        kind: 'multiple-choice',
        points: 2,
        stem: {
          et: 'Millised materjalid aitavad kontrollida väidet „Õhtuti käib raamatukogus vähe rahvast“? Valige kõik sobivad.',
          ru: 'Что поможет проверить утверждение «По вечерам в библиотеке мало людей»? Выберите всё подходящее.',
          en: 'Which materials help to check the claim “Few people use the library in the evening”? Choose all that apply.',
        },
        options: [
          { key: 'a', correct: true, text: { et: 'Raamatukogu külastuste loendus tundide kaupa', ru: 'Подсчёт посещений библиотеки по часам', en: 'The library’s visitor count hour by hour' } },
          {
            key: 'b',
            correct: false,
            text: { et: 'Küsitlus selle kohta, kas raamatukogu peaks õhtul lahti olema', ru: 'Опрос о том, должна ли библиотека работать вечером', en: 'A poll on whether the library should be open in the evening' },
            explanation: { et: 'See mõõdab arvamust, mitte külastusi.', ru: 'Он измеряет мнение, а не посещения.', en: 'It measures opinion, not visits.' },
          },
          { key: 'c', correct: true, text: { et: 'Õhtuste laenutuste andmed kahe aasta kohta', ru: 'Данные о вечерней выдаче книг за два года', en: 'Records of evening loans over two years' } },
          {
            key: 'd',
            correct: false,
            text: { et: 'Naabri sõnad, et tema seal ei käi', ru: 'Слова соседки, что она туда не ходит', en: 'A neighbour saying she never goes there' },
            explanation: { et: 'Üks inimene ei näita, mida teevad teised.', ru: 'Один человек не показывает, что делают остальные.', en: 'One person does not show what the others do.' },
          },
        ],
        explanation: {
          et: 'Väide räägib külastuste hulgast, seega sobib see, mis loeb külastusi või midagi nendega otseselt seotut.',
          ru: 'Утверждение говорит о числе посещений, поэтому подходит то, что считает посещения или что-то прямо с ними связанное.',
          en: 'The claim is about the number of visits, so what fits is whatever counts visits or something closely tied to them.',
        },
      },
    },
    {
      kind: 'summary',
      points: [
        {
          et: 'Võtke lause osadeks: mis on väide, mis tõendusmaterjal, mis arvamus.',
          ru: 'Разберите фразу на части: где утверждение, где доказательство, где мнение.',
          en: 'Take the sentence apart: what is claim, what is evidence, what is opinion.',
        },
        {
          et: 'Küsige iga väite kohta, kuidas saaks teada, et see on vale.',
          ru: 'О каждом утверждении спросите, как можно было бы узнать, что оно неверно.',
          en: 'For each claim, ask how one could find out that it is false.',
        },
        {
          et: 'Tõendusmaterjal peab puudutama just seda väidet ja olema kättesaadav.',
          ru: 'Доказательство должно относиться именно к этому утверждению и быть доступным.',
          en: 'Evidence must be about that very claim, and within reach.',
        },
      ],
    },
  ],
};
