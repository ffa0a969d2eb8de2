import type { AssociationItem, GapItem, MatchingItem, OrderingItem } from '#assessments/engine';
import { keyed, text } from './text.js';

export const matching: MatchingItem = {
  kind: 'matching',
  stem: text('Kelle poole te pöördute?', 'К кому вы обратитесь?', 'Whom do you turn to?'),
  explanation: text('Oma kodukoha asjus aitab omavalitsus, hädas number 112, ostjaid TTJA.', 'По делам своего города помогает самоуправление, в беде — номер 112, покупателям — TTJA.', 'The municipality helps where you live, 112 in an emergency, the TTJA when you buy.'),
  points: 3,
  prompts: keyed({
    lamp: ['Tänavavalgusti ei põle', 'Не горит уличный фонарь', 'A street lamp is out'],
    danger: ['Keegi on ohus', 'Кто-то в опасности', 'Somebody is in danger'],
    shop: ['E-poest ostetud kaup ei jõudnud kohale', 'Товар из интернет-магазина не пришёл', 'What you bought online has not arrived'],
  }),
  choices: keyed({
    town: ['Kohalik omavalitsus', 'Местное самоуправление', 'The municipality'],
    emergency: ['Häirekeskus, 112', 'Центр тревоги, 112', 'The emergency number, 112'],
    consumer: ['Tarbijakaitse (TTJA)', 'Защита потребителей (TTJA)', 'Consumer protection (TTJA)'],
    parliament: ['Riigikogu', 'Рийгикогу', 'The Riigikogu'],
  }),
  pairs: [
    { prompt: 'lamp', choice: 'town' },
    { prompt: 'danger', choice: 'emergency' },
    { prompt: 'shop', choice: 'consumer' },
  ],
};

export const ordering: OrderingItem = {
  kind: 'ordering',
  stem: text('Korraldate naabrite koosoleku. Mis järjekorras te tegutsete?', 'Вы проводите собрание соседей. В каком порядке вы действуете?', 'You hold a meeting of neighbours. In what order do you go about it?'),
  explanation: text('Inimesed tulevad, kui nad teavad, millest räägitakse; kokkuvõte jõuab ka nendeni, kes tulla ei saanud.', 'Люди приходят, когда знают, о чём пойдёт речь; итоги узнают и те, кто не смог прийти.', 'People come when they know what it is about; the summary also reaches those who could not.'),
  points: 2,
  scoring: 'positions',
  elements: keyed({
    topic: ['Lepite kokku, millest räägitakse', 'Договариваетесь, о чём будет разговор', 'You agree on what to talk about'],
    invite: ['Kutsute naabrid', 'Приглашаете соседей', 'You invite the neighbours'],
    hold: ['Peate koosoleku', 'Проводите собрание', 'You hold the meeting'],
    tell: ['Saadate kõigile kokkuvõtte', 'Рассылаете всем итоги', 'You send everybody a summary'],
  }),
};

export const draggedGaps: GapItem = {
  kind: 'gap',
  stem: text('Täitke lüngad. Üks sõna jääb üle.', 'Заполните пропуски. Одно слово лишнее.', 'Fill in the gaps. One word is left over.'),
  text: text('Linnas otsustab {{decides}}. Linnavalitsust juhib {{leads}}.', 'Решения в городе принимает {{decides}}. Городской управой руководит {{leads}}.', 'In a city {{decides}} decides. The city government is led by {{leads}}.'),
  explanation: text('Volikogu otsustab, linnavalitsus linnapea juhtimisel täidab.', 'Собрание решает, а управа во главе с мэром исполняет.', 'The council decides; the city government under the mayor carries it out.'),
  points: 2,
  gaps: [
    { key: 'decides', input: 'dragged', accepts: [{ choice: 'council', share: 1 }] },
    { key: 'leads', input: 'dragged', accepts: [{ choice: 'mayor', share: 1 }] },
  ],
  choices: keyed({
    council: ['volikogu', 'городское собрание', 'the city council'],
    mayor: ['linnapea', 'мэр', 'the mayor'],
    governor: ['maavanem', 'старейшина уезда', 'the county governor'],
  }),
};

export const association: AssociationItem = {
  kind: 'association',
  stem: text('Mis käivad kokku? Moodustage kolm paari.', 'Что подходит друг к другу? Составьте три пары.', 'What belongs together? Make three pairs.'),
  explanation: text('Väidet toetab tõend, parooli hoiab paroolihaldur, koosolekust jääb protokoll.', 'Утверждение подкрепляют доказательством, пароль хранят в менеджере паролей, после собрания остаётся протокол.', 'A claim rests on evidence, a password is kept by a password manager, a meeting leaves minutes.'),
  points: 3,
  maxPairs: 3,
  elements: keyed({
    claim: ['väide', 'утверждение', 'a claim'],
    password: ['parool', 'пароль', 'a password'],
    meeting: ['koosolek', 'собрание', 'a meeting'],
    evidence: ['tõend', 'доказательство', 'evidence'],
    manager: ['paroolihaldur', 'менеджер паролей', 'a password manager'],
    minutes: ['protokoll', 'протокол', 'minutes'],
  }),
  pairs: [{ between: ['claim', 'evidence'] }, { between: ['password', 'manager'] }, { between: ['meeting', 'minutes'] }],
};
