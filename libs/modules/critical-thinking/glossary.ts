import type { ModuleDefinition } from '#modules/sdk';

export const glossary: ModuleDefinition['glossary'] = [
  {
    term: { et: 'väide', ru: 'утверждение', en: 'claim' },
    meaning: {
      et: 'Lause, mis ütleb, et midagi on nii; võib olla õige või vale.',
      ru: 'Фраза о том, что дело обстоит так-то; может быть верной или неверной.',
      en: 'A sentence saying that something is the case; it may be true or false.',
    },
  },
  {
    term: { et: 'tõendusmaterjal', ru: 'доказательство', en: 'evidence' },
    meaning: {
      et: 'Loendus, dokument, salvestis või tunnistus, mille järgi saab väidet kontrollida.',
      ru: 'Подсчёт, документ, запись или свидетельство, по которым можно проверить утверждение.',
      en: 'A count, document, recording or testimony against which a claim can be checked.',
    },
  },
  {
    term: { et: 'allikakriitika', ru: 'критика источников', en: 'source criticism' },
    meaning: {
      et: 'Harjumus küsida, kes teabe andis, millal, milleks ja kust tema seda teab.',
      ru: 'Привычка спрашивать, кто дал сведения, когда, зачем и откуда он это знает.',
      en: 'The habit of asking who gave the information, when, why and how they know.',
    },
  },
  {
    term: { et: 'lateraalne lugemine', ru: 'латеральное чтение', en: 'lateral reading' },
    meaning: {
      et: 'Tundmatu lehe kontrollimine mujalt: lehelt lahkutakse ja uuritakse, mida ütlevad sellest teised.',
      ru: 'Проверка незнакомого сайта извне: со страницы уходят и смотрят, что о ней говорят другие.',
      en: 'Checking an unfamiliar site from outside: leaving the page to see what others say about it.',
    },
  },
  {
    term: { et: 'algallikas', ru: 'первоисточник', en: 'primary source' },
    meaning: {
      et: 'Tekst, salvestis või andmestik, millest lugu alguse sai, näiteks seadus või terve kõne.',
      ru: 'Текст, запись или данные, с которых всё началось, например закон или полная речь.',
      en: 'The text, recording or data a story came from, such as a law or a full speech.',
    },
  },
  {
    term: { et: 'faktikontroll', ru: 'проверка фактов', en: 'fact-checking' },
    meaning: {
      et: 'Väidete võrdlemine usaldusväärse tõendusmaterjaliga ja tulemuse avaldamine koos allikatega.',
      ru: 'Сверка утверждений с надёжными доказательствами и публикация результата вместе с источниками.',
      en: 'Comparing claims with reliable evidence and publishing the result together with the sources.',
    },
  },
  {
    term: { et: 'väärinfo', ru: 'недостоверная информация', en: 'misinformation' },
    meaning: {
      et: 'Vale teave, mida levitatakse ilma kurja tahteta.',
      ru: 'Неверные сведения, которые распространяют без злого умысла.',
      en: 'False information spread without ill intent.',
    },
  },
  {
    term: { et: 'desinformatsioon', ru: 'дезинформация', en: 'disinformation' },
    meaning: {
      et: 'Vale või moonutatud teave, mida levitatakse teadlikult, et eksitada või kahju teha.',
      ru: 'Ложные или искажённые сведения, которые распространяют намеренно, чтобы ввести в заблуждение или навредить.',
      en: 'False or twisted information spread on purpose, to mislead or do harm.',
    },
  },
  {
    term: { et: 'süvavõltsing', ru: 'дипфейк', en: 'deepfake' },
    meaning: {
      et: 'Tehisaruga loodud või muudetud pilt, heli või video, mis tundub ehtne.',
      ru: 'Изображение, звук или видео, созданные или изменённые искусственным интеллектом и похожие на подлинные.',
      en: 'An image, sound or video made or altered by artificial intelligence that seems genuine.',
    },
  },
  {
    term: { et: 'kinnituskallutatus', ru: 'предвзятость подтверждения', en: 'confirmation bias' },
    meaning: {
      et: 'Kalduvus otsida, märgata ja mäletada seda, mis toetab juba olemasolevat arvamust.',
      ru: 'Склонность искать, замечать и запоминать то, что поддерживает уже сложившееся мнение.',
      en: 'The tendency to look for, notice and remember what supports an opinion one already holds.',
    },
  },
  {
    term: { et: 'valim', ru: 'выборка', en: 'sample' },
    meaning: {
      et: 'Need inimesed või juhtumid, keda päriselt uuriti; nende põhjal järeldatakse midagi suurema rühma kohta.',
      ru: 'Те люди или случаи, которые действительно изучили; по ним судят о более крупной группе.',
      en: 'The people or cases actually studied, from which something is inferred about a larger group.',
    },
  },
  {
    term: { et: 'protsendipunkt', ru: 'процентный пункт', en: 'percentage point' },
    meaning: {
      et: 'Kahe protsendi vahe: 20 protsendilt 25-le on viis protsendipunkti.',
      ru: 'Разница между двумя процентами: от 20 до 25 % — пять процентных пунктов.',
      en: 'The gap between two percentages: from 20% to 25% is five percentage points.',
    },
  },
];
