import type { ItemDefinition } from '#modules/sdk';
import type { LessonKey } from '../lessons/index.js';
import { stated, unchecked } from '../provenance.js';

export const toolItems: readonly ItemDefinition<LessonKey>[] = [
  {
    key: 'ac-q5',
    lesson: 'beyond-elections',
    competences: ['rfcdc-6', 'digcomp-2.3'],
    difficulty: 'medium',
    content: {
      kind: 'single-choice',
      stem: {
        et: 'Mida on vaja, et esitada Riigikogule kollektiivne pöördumine?',
        ru: 'Что нужно, чтобы подать коллективное обращение в Рийгикогу?',
        en: 'What does a collective address (kollektiivne pöördumine) to the Riigikogu need?',
      },
      options: [
        {
          key: 'a',
          text: {
            et: 'Vähemalt 10 000 kodaniku allkirja, kõik vähemalt 18-aastased',
            ru: 'Не менее 10 000 подписей граждан от 18 лет',
            en: 'At least 10,000 signatures of citizens aged 18 or over',
          },
          correct: false,
        },
        {
          key: 'b',
          text: { et: '1% kõigi valijate allkirju', ru: 'Подписи 1 % всех избирателей', en: 'Signatures of 1% of all voters' },
          correct: false,
          explanation: {
            et: 'Üheprotsendine määr käib kohaliku algatuse kohta.',
            ru: 'Порог в один процент относится к местной инициативе.',
            en: 'The one per cent threshold belongs to the local initiative.',
          },
        },
        {
          key: 'c',
          text: {
            et: 'Vähemalt 1000 alalise elaniku toetusallkirja, kõik vähemalt 16-aastased',
            ru: 'Не менее 1000 подписей постоянных жителей от 16 лет',
            en: 'At least 1,000 supporting signatures of permanent residents aged 16 or over',
          },
          correct: true,
        },
        {
          key: 'd',
          text: { et: '500 toetaja e-posti aadressid', ru: '500 адресов эл. почты сторонников', en: 'E-mail addresses of 500 supporters' },
          correct: false,
          explanation: {
            et: 'Allkirjast peab selguma, kes selle andis.',
            ru: 'По подписи должно быть видно, кто её поставил.',
            en: 'A signature must identify the person.',
          },
        },
      ],
      explanation: {
        et: 'Allkiri, digitaalne või paberil, peab näitama, kes toetab. E-posti nimekiri ei loe. Pöördumine esitatakse eesti keeles.',
        ru: 'Подпись, цифровая или на бумаге, должна показывать, кто поддерживает. Список адресов не годится. Обращение подают на эстонском языке.',
        en: 'The signature, digital or on paper, must identify the person. E-mail lists do not count. The address is submitted in Estonian.',
      },
      points: 1,
    },
    provenance: stated('help.rahvaalgatus.ee/abi/millised-on-nouded; kogu.ee 2016/03/08'),
  },
  {
    key: 'ac-q6',
    lesson: 'beyond-elections',
    competences: ['rfcdc-20'],
    difficulty: 'hard',
    content: {
      kind: 'single-choice',
      stem: {
        et: 'Kes võib kohaliku omavalitsuse korralduse seaduse § 32 järgi esitada kohaliku algatuse?',
        ru: 'Кто вправе выступить с местной инициативой по § 32 Закона об организации местного самоуправления?',
        en: 'Who can start a local initiative under section 32 of the Local Government Organisation Act?',
      },
      options: [
        {
          key: 'a',
          text: {
            et: 'Vähemalt 1% linna või valla hääleõiguslikest elanikest',
            ru: 'Не менее 1 % жителей города или волости, у которых есть право голоса',
            en: 'At least 1% of the municipality’s residents who have the right to vote',
          },
          correct: true,
        },
        { key: 'b', text: { et: 'Iga kümme elanikku', ru: 'Любые десять жителей', en: 'Any ten residents' }, correct: false },
        { key: 'c', text: { et: 'Ainult volikogu liikmed', ru: 'Только члены собрания', en: 'Only council members' }, correct: false },
        {
          key: 'd',
          text: { et: '1000 alalist elanikku', ru: '1000 постоянных жителей', en: '1,000 permanent residents' },
          correct: false,
          explanation: {
            et: '1000 allkirja on vaja Riigikogule esitatava pöördumise jaoks.',
            ru: '1000 подписей нужна для обращения в Рийгикогу.',
            en: '1,000 signatures are needed for an address to the Riigikogu.',
          },
        },
      ],
      explanation: {
        et: 'Määr on seotud hääleõigusega, seega võib koos hääleõigusega kaduda ka see vahend. Märgukirja saab saata igaüks.',
        ru: 'Порог связан с правом голоса, поэтому вместе с ним может пропасть и этот инструмент. Меморандум может отправить каждый.',
        en: 'The threshold is tied to residents with the vote, so losing the vote may also remove this tool. A memorandum stays open to everyone.',
      },
      points: 1,
    },
    provenance: unchecked('kogu.ee/kohaliku-tasandi-oigus'),
  },
  {
    key: 'ac-q7',
    lesson: 'beyond-elections',
    competences: ['rfcdc-10', 'rfcdc-20'],
    difficulty: 'medium',
    content: {
      kind: 'single-choice',
      stem: {
        et: 'Soovite koopiat linna sõlmitud lepingust. Mille esitate ja mis ajaks peab linn tavaliselt vastama?',
        ru: 'Вам нужна копия договора, который заключил город. Что вы подаёте и в какой срок город обычно обязан ответить?',
        en: 'You want a copy of an existing city contract. What do you file, and what is the normal deadline?',
      },
      options: [
        {
          key: 'a',
          text: { et: 'Märgukirja; 15 kalendripäeva jooksul', ru: 'Меморандум; в течение 15 календарных дней', en: 'A memorandum: within 15 calendar days' },
          correct: false,
          explanation: {
            et: 'Märgukirjaga tehakse ettepanek. Olemasoleva dokumendi saab kiiremini teabenõudega.',
            ru: 'Меморандумом вносят предложение. Готовый документ быстрее получить по запросу информации.',
            en: 'A memorandum makes a proposal. An existing document comes sooner with an information request.',
          },
        },
        {
          key: 'b',
          text: {
            et: 'Teabenõude; viivitamata, hiljemalt viie tööpäeva jooksul',
            ru: 'Запрос информации; сразу, самое позднее в течение пяти рабочих дней',
            en: 'An information request: at once, at latest within five working days',
          },
          correct: true,
        },
        { key: 'c', text: { et: 'Hagi kohtule', ru: 'Иск в суд', en: 'A court claim' }, correct: false },
        { key: 'd', text: { et: 'Kollektiivse pöördumise', ru: 'Коллективное обращение', en: 'A collective address' }, correct: false },
      ],
      explanation: {
        et: 'Olemasolevat dokumenti küsitakse teabenõudega; tähtaega võib pikendada 15 tööpäevani. Kui on vaja analüüsi või selgitust, on see selgitustaotlus ja tähtaeg on pikem.',
        ru: 'Готовый документ запрашивают запросом информации; срок можно продлить до 15 рабочих дней. Если нужен анализ или разъяснение, это уже ходатайство о разъяснении, и срок больше.',
        en: 'For an existing document file an information request; the time can be extended to 15 working days. If you need analysis or an explanation, that is a request for explanation with a longer time limit.',
      },
      points: 1,
    },
    provenance: unchecked(
      'viimsivald.ee/viimsi/dokumendiregister/teabenoue; rik.ee/en/node/274; bill 475 SE of 2024 for the 15 days of a memorandum',
    ),
  },
  {
    key: 'ac-q8',
    lesson: 'acting-together',
    competences: ['rfcdc-16'],
    difficulty: 'easy',
    content: {
      kind: 'single-choice',
      stem: {
        et: 'Kui palju asutajaid on MTÜ-l vähemalt vaja ja kes nad võivad olla?',
        ru: 'Сколько учредителей как минимум нужно для MTÜ и кто ими может быть?',
        en: 'What is the minimum number of founders of a non-profit association (MTÜ), and who may they be?',
      },
      options: [
        { key: 'a', text: { et: 'Üks Eesti kodanik', ru: 'Один гражданин Эстонии', en: 'One Estonian citizen' }, correct: false },
        { key: 'b', text: { et: 'Kolm Eesti elanikku', ru: 'Три жителя Эстонии', en: 'Three residents of Estonia' }, correct: false },
        { key: 'c', text: { et: 'Viis juriidilist isikut', ru: 'Пять юридических лиц', en: 'Five legal persons' }, correct: false },
        {
          key: 'd',
          text: {
            et: 'Kaks füüsilist või juriidilist isikut, ka välismaalased',
            ru: 'Два физических или юридических лица, в том числе иностранцы',
            en: 'Two natural or legal persons, including foreigners',
          },
          correct: true,
        },
      ],
      explanation: {
        et: 'Asutajad sõlmivad asutamislepingu ja kinnitavad põhikirja. Õigusvõime algab registrikandega.',
        ru: 'Учредители заключают учредительный договор и утверждают устав. Правоспособность возникает с записью в регистр.',
        en: 'The founders sign a memorandum of association and approve the articles. Legal capacity begins with the register entry.',
      },
      points: 1,
    },
    provenance: stated('help.helvetios.eu; riigiteataja.ee/en/compare_original/501022023003'),
  },
  {
    key: 'ac-q9',
    lesson: 'acting-together',
    competences: ['rfcdc-6'],
    difficulty: 'easy',
    content: {
      kind: 'single-choice',
      stem: {
        et: 'Mis on kaasamise hea tava?',
        ru: 'Что такое добрая практика вовлечения (kaasamise hea tava)?',
        en: 'What is the good practice of engagement (kaasamise hea tava)?',
      },
      options: [
        { key: 'a', text: { et: 'Seadus, mille rikkumise eest trahvitakse', ru: 'Закон, за нарушение которого штрафуют', en: 'A law with fines' }, correct: false },
        {
          key: 'b',
          text: {
            et: 'Kokkulepitud soovitused, kuidas inimesi avalikesse otsustesse kaasata',
            ru: 'Согласованные рекомендации о том, как вовлекать людей в принятие публичных решений',
            en: 'Agreed recommendations for engaging people in public decisions',
          },
          correct: true,
        },
        { key: 'c', text: { et: 'Riigikogu komisjon', ru: 'Комиссия Рийгикогу', en: 'A Riigikogu committee' }, correct: false },
        { key: 'd', text: { et: 'Rahastusprogramm', ru: 'Программа финансирования', en: 'A funding programme' }, correct: false },
      ],
      explanation: {
        et: 'Hea tava toimib kokkuleppe, mitte karistuse jõul. Viidake sellele ning küsige, millal ja kuidas teie ettepanekule vastatakse.',
        ru: 'Добрая практика держится на договорённости, а не на наказании. Сошлитесь на неё и спросите, когда и как ответят на ваше предложение.',
        en: 'It works by agreement, not by sanction. Cite it and ask when and how your input will be answered.',
      },
      points: 1,
    },
    provenance: stated('sm.ee, kaasamine ja osalemine (stored copy)'),
  },
];
