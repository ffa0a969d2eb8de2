import type { ModuleDefinition } from '#modules/sdk';

export const glossary: ModuleDefinition['glossary'] = [
  {
    term: { et: 'kohalik omavalitsus (KOV)', ru: 'местное самоуправление', en: 'local government' },
    meaning: {
      et: 'Linn või vald, kus elanike valitud volikogu ja selle valitsus korraldavad kohalikku elu.',
      ru: 'Город или волость, где местной жизнью управляют избранное жителями собрание и его управа.',
      en: 'A city or rural municipality where an elected council and its government run local life.',
    },
  },
  {
    term: { et: 'volikogu', ru: 'собрание (городское, волостное)', en: 'municipal council' },
    meaning: {
      et: 'Elanike neljaks aastaks valitud kogu, mis võtab vastu eelarve ja kohalikud reeglid.',
      ru: 'Избранный жителями на четыре года орган, который принимает бюджет и местные правила.',
      en: 'The body elected by residents for four years that adopts the budget and local rules.',
    },
  },
  {
    term: { et: 'linna- või vallavalitsus', ru: 'городская или волостная управа', en: 'city or rural municipality government' },
    meaning: {
      et: 'Viib volikogu otsused ellu ja lahendab igapäevaseid küsimusi.',
      ru: 'Исполняет решения собрания и занимается повседневными вопросами.',
      en: 'Carries out the council’s decisions and deals with everyday matters.',
    },
  },
  {
    term: { et: 'hääleõigus', ru: 'право голоса', en: 'right to vote' },
    meaning: {
      et: 'Õigus valimistel hääletada. Sõltub valimistest, vanusest, kodakondsusest ja elukohast.',
      ru: 'Право голосовать на выборах. Зависит от выборов, возраста, гражданства и места жительства.',
      en: 'The right to vote in an election. It depends on the election, age, citizenship and home.',
    },
  },
  {
    term: {
      et: 'määratlemata kodakondsusega isik',
      ru: 'лицо с неопределённым гражданством',
      en: 'person with undetermined citizenship',
    },
    meaning: {
      et: 'Eestis seaduslikult elav inimene, kellel ei ole ühegi riigi kodakondsust. Igapäevakeeles kodakondsuseta isik.',
      ru: 'Человек, который законно живёт в Эстонии и не имеет гражданства ни одной страны. В быту — лицо без гражданства.',
      en: 'A person lawfully living in Estonia who has no country’s citizenship; in everyday language, stateless.',
    },
  },
  {
    term: { et: 'kolmanda riigi kodanik', ru: 'гражданин третьей страны', en: 'third-country national' },
    meaning: {
      et: 'Kodanik riigist, mis ei kuulu Euroopa Liitu.',
      ru: 'Гражданин страны, которая не входит в Европейский союз.',
      en: 'A citizen of a country outside the European Union.',
    },
  },
  {
    term: { et: 'teabenõue', ru: 'запрос информации', en: 'request for information' },
    meaning: {
      et: 'Taotlus saada teavet, mis asutusel on juba olemas.',
      ru: 'Просьба предоставить информацию, которая у учреждения уже есть.',
      en: 'A request for information that an authority already holds.',
    },
  },
  {
    term: { et: 'märgukiri', ru: 'меморандум', en: 'memorandum' },
    meaning: {
      et: 'Kiri asutusele, millega tehakse ettepanek või antakse teada murest avalikus elus.',
      ru: 'Письмо в учреждение с предложением или сообщением о проблеме общественной жизни.',
      en: 'A letter to an authority that makes a proposal or reports a problem of public life.',
    },
  },
  {
    term: { et: 'selgitustaotlus', ru: 'ходатайство о разъяснении', en: 'request for explanation' },
    meaning: {
      et: 'Kiri, millega palutakse õigusalast selgitust või teavet, mida asutus peab alles koguma või analüüsima.',
      ru: 'Письмо с просьбой дать правовое разъяснение или информацию, которую учреждению ещё нужно собрать или проанализировать.',
      en: 'A letter asking for a legal explanation, or for information that the authority must first collect or analyse.',
    },
  },
  {
    term: { et: 'kollektiivne pöördumine', ru: 'коллективное обращение', en: 'collective address' },
    meaning: {
      et: 'Ettepanek Riigikogule, mida toetab allkirjaga vähemalt 1000 alalist elanikku.',
      ru: 'Предложение в Рийгикогу, которое поддержали подписями не менее 1000 постоянных жителей.',
      en: 'A proposal to the Riigikogu supported by the signatures of at least 1,000 permanent residents.',
    },
  },
  {
    term: { et: 'kaasav eelarve', ru: 'народный бюджет', en: 'participatory budget' },
    meaning: {
      et: 'Osa linna või valla rahast, mille kasutamise üle otsustavad elanikud ideede ja hääletusega.',
      ru: 'Часть денег города или волости, о которой решают сами жители: предлагают идеи и голосуют.',
      en: 'A part of a municipality’s money that residents allocate themselves, by ideas and a vote.',
    },
  },
  {
    term: { et: 'kaasamise hea tava', ru: 'добрая практика вовлечения', en: 'good practice of engagement' },
    meaning: {
      et: 'Kokkulepitud soovitused, kuidas asutused küsivad inimeste arvamust enne otsuse tegemist.',
      ru: 'Согласованные рекомендации о том, как учреждения спрашивают мнение людей до принятия решения.',
      en: 'Agreed recommendations on how authorities ask people for their views before deciding.',
    },
  },
  {
    term: { et: 'mittetulundusühing (MTÜ)', ru: 'некоммерческое объединение (MTÜ)', en: 'non-profit association (MTÜ)' },
    meaning: {
      et: 'Vähemalt kahe isiku asutatud ühing, mille eesmärk ei ole tulu teenimine.',
      ru: 'Объединение, созданное как минимум двумя лицами, цель которого — не получение дохода.',
      en: 'An association founded by at least two persons whose purpose is not to earn income.',
    },
  },
];
