import type { ActivityKind } from '#programme/contract';
import type { Localized } from '#kernel';
import type { Indicator, OutcomeArea } from './indicator.js';

const counted = `f.type = 'presence.recorded' and f.payload->>'state' = 'present'`;

const presenceWords: Localized = {
  et: 'Inimesed, kelle kohalolek on kirjas ja keda pole hiljem parandatud. Iga inimene loetakse üks kord.',
  ru: 'Люди, чьё присутствие отмечено и не исправлено позже. Каждый человек считается один раз.',
  en: 'People whose presence was recorded and not corrected later. Each person counts once.',
};

function attendance(id: string, outcomeArea: OutcomeArea, kind: ActivityKind, target: number, targetIsMaximum: boolean, title: Localized): Indicator {
  const query = { name: `people-present-at-${kind}`, version: 1, evidence: `${counted} and f.payload->>'activityKind' = '${kind}'`, count: 'people', text: presenceWords } as const;
  return { id, outcomeArea, resultType: 'output', title, unit: 'person', baseline: 0, target, targetIsMaximum, query };
}

/** The indicators that the ledger can answer; those of surveys, proposals and reach follow with their facts. */
export const indicators: readonly Indicator[] = [
  {
    id: 'I01',
    outcomeArea: 'OA4',
    resultType: 'output',
    title: { et: 'Otsesed osalejad kokku', ru: 'Прямые участники всего', en: 'Direct participants in all' },
    unit: 'person',
    baseline: 0,
    target: 410,
    targetIsMaximum: true,
    query: { name: 'people-present-anywhere', version: 1, evidence: counted, count: 'people', text: presenceWords },
  },
  attendance('I02', 'OA3', 'kick-off', 10, false, { et: 'Avakohtumisel osalejad', ru: 'Участники стартовой встречи', en: 'Participants of the kick-off' }),
  attendance('I03', 'OA2', 'public-discussion', 20, false, { et: 'Avalikul arutelul osalejad', ru: 'Участники общественной дискуссии', en: 'Participants of the public discussion' }),
  attendance('I04', 'OA2', 'forum', 100, true, { et: 'Foorumil osalejad', ru: 'Участники форума', en: 'Participants of the forum' }),
  attendance('I05', 'OA3', 'study-visit', 15, false, { et: 'Õppekülastusel osalejad', ru: 'Участники учебной поездки', en: 'Participants of the study visit' }),
  {
    id: 'I06',
    outcomeArea: 'OA1',
    resultType: 'output',
    title: { et: 'Toimunud koolituspäevad', ru: 'Проведённые учебные дни', en: 'Training days held' },
    unit: 'event',
    baseline: 0,
    target: 5,
    targetIsMaximum: false,
    query: {
      name: 'trainings-with-presence',
      version: 1,
      evidence: `${counted} and f.payload->>'activityKind' = 'training'`,
      count: 'activities',
      text: {
        et: 'Koolitused, kus vähemalt ühe inimese kohalolek on kirjas.',
        ru: 'Тренинги, на которых отмечено присутствие хотя бы одного человека.',
        en: 'Trainings at which the presence of at least one person was recorded.',
      },
    },
  },
  attendance('I07', 'OA1', 'training', 120, false, { et: 'Koolitustel osalejad', ru: 'Участники тренингов', en: 'Training participants' }),
  attendance('I08', 'OA3', 'round-table', 40, false, { et: 'Ümarlaual osalejad', ru: 'Участники круглого стола', en: 'Participants of the round table' }),
  {
    id: 'I09',
    outcomeArea: 'OA1',
    resultType: 'outcome',
    title: { et: 'Teadmised kasvasid', ru: 'Знания выросли', en: 'Knowledge gained' },
    unit: 'percent',
    baseline: null,
    target: null,
    targetIsMaximum: false,
    query: {
      name: 'post-test-above-pre-test',
      version: 1,
      evidence: `f.type = 'attempt.graded'`,
      count: 'gain',
      text: {
        et: 'Nende osalejate osakaal, kelle lõputesti parim tulemus on kõrgem kui sama mooduli eeltestis. Arvesse lähevad vaid need, kes tegid mõlemad testid.',
        ru: 'Доля участников, чей лучший результат итогового теста выше, чем во входном тесте того же модуля. Учитываются только те, кто прошёл оба теста.',
        en: 'The share of participants whose best post-test beats their pre-test of the same module. Only those who took both tests count.',
      },
    },
  },
  {
    id: 'I13',
    outcomeArea: 'OA1',
    resultType: 'outcome',
    title: { et: 'Tegutsevad mentorid', ru: 'Действующие менторы', en: 'Active mentors' },
    unit: 'person',
    baseline: 0,
    target: null,
    targetIsMaximum: false,
    query: {
      name: 'mentors-with-a-meeting-in-the-diary',
      version: 2,
      evidence: `f.type = 'mentor.session-held'`,
      count: 'people',
      text: {
        et: 'Mentorid, kelle päevikus on vähemalt üks kohtumine oma rühmaga.',
        ru: 'Менторы, в дневнике которых есть хотя бы одна встреча с группой.',
        en: 'Mentors with at least one meeting with their group in the diary.',
      },
    },
  },
  {
    id: 'I14',
    outcomeArea: 'OA2',
    resultType: 'output',
    title: { et: 'Segarühmade ühisalgatused', ru: 'Совместные инициативы смешанных команд', en: 'Joint initiatives by mixed teams' },
    unit: 'project',
    baseline: 0,
    target: 3,
    targetIsMaximum: false,
    query: {
      name: 'initiatives-of-two-languages',
      version: 1,
      evidence: `f.type = 'initiative.started' and jsonb_array_length(f.payload->'languages') >= 2`,
      count: 'facts',
      text: {
        et: 'Algatused, mille meeskonnas on vähemalt üks eesti- ja üks venekeelne liige.',
        ru: 'Инициативы, в команде которых есть хотя бы один эстоноязычный и один русскоязычный участник.',
        en: 'Initiatives whose team has at least one Estonian-speaking and one Russian-speaking member.',
      },
    },
  },
];

/** What the public front page shows. */
export const publicIndicatorIds: readonly string[] = ['I01', 'I07', 'I13', 'I14'];

export function indicatorOf(id: string): Indicator | undefined {
  return indicators.find((indicator) => indicator.id === id);
}
