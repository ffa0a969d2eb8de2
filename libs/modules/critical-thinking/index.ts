import { defineModule } from '#modules/sdk';
import { glossary } from './glossary.js';
import { claimEvidenceOpinionItems } from './items/claim-evidence-opinion.js';
import { deepfakesItems } from './items/deepfakes.js';
import { lateralReadingItems } from './items/lateral-reading.js';
import { ownBiasItems } from './items/own-bias.js';
import { readingNumbersItems } from './items/reading-numbers.js';
import { claimEvidenceOpinion } from './lessons/claim-evidence-opinion.js';
import { deepfakes } from './lessons/deepfakes.js';
import { lateralReading } from './lessons/lateral-reading.js';
import { ownBias } from './lessons/own-bias.js';
import { readingNumbers } from './lessons/reading-numbers.js';

export const criticalThinking = defineModule({
  id: 'critical-thinking',
  version: '1.0.0',
  sdk: '^1.0.0',
  title: { et: 'Kriitiline mõtlemine', ru: 'Критическое мышление', en: 'Critical thinking' },
  summary: {
    et: 'Kuidas eristada väidet tõendusmaterjalist, kontrollida allikat, lugeda arve, märgata omaenda kallutatust ja mitte langeda võltsingu ohvriks. Näited on Eestist, harjutused sobivad eesti- ja venekeelsele rühmale koos.',
    ru: 'Как отличить утверждение от доказательства, проверить источник, прочитать цифры, заметить собственную предвзятость и не попасться на подделку. Примеры — из Эстонии, упражнения подходят для общей группы, где говорят по-эстонски и по-русски.',
    en: 'How to tell a claim from evidence, check a source, read numbers, notice your own bias and not fall for a fake. The examples are from Estonia; the exercises suit a group that speaks both Estonian and Russian.',
  },
  outcomes: [
    {
      et: 'Eristab tekstis väidet, tõendusmaterjali ja arvamust.',
      ru: 'Различает в тексте утверждение, доказательство и мнение.',
      en: 'Tells claim, evidence and opinion apart in a text.',
    },
    {
      et: 'Kontrollib tundmatut allikat teiste allikate abil ja jõuab algallikani.',
      ru: 'Проверяет незнакомый источник по другим источникам и находит первоисточник.',
      en: 'Checks an unfamiliar source against others and traces a story to its original.',
    },
    {
      et: 'Selgitab, mida arv loeb, kelle hulgast ja millega võrreldes.',
      ru: 'Объясняет, что считает цифра, из скольких и в сравнении с чем.',
      en: 'Explains what a number counts, out of how many and compared with what.',
    },
    {
      et: 'Kasutab võtet, mis aitab oma arvamust vastupidise tõendusmaterjaliga kontrollida.',
      ru: 'Применяет приём, который помогает проверить своё мнение доказательствами обратного.',
      en: 'Uses a routine for testing an opinion against opposing evidence.',
    },
    {
      et: 'Kontrollib kahtlase video või uudislehe päritolu ja teab, kuhu pettusest teatada.',
      ru: 'Проверяет происхождение подозрительного видео или новостной страницы и знает, куда сообщить об обмане.',
      en: 'Checks the origin of a suspicious video or news page and knows where to report a scam.',
    },
  ],
  competences: [
    'rfcdc-11',
    'delphi-interpretation',
    'delphi-analysis',
    'delphi-evaluation',
    'delphi-inference',
    'delphi-self-regulation',
    'digcomp-1.2',
    'digcomp-4.1',
  ],
  lessons: [claimEvidenceOpinion, lateralReading, readingNumbers, ownBias, deepfakes],
  items: [...claimEvidenceOpinionItems, ...lateralReadingItems, ...readingNumbersItems, ...ownBiasItems, ...deepfakesItems],
  completion: {
    lessons: ['claim-evidence-opinion', 'lateral-reading', 'reading-numbers', 'own-bias', 'deepfakes'],
    passMark: 0.6,
  },
  glossary,
  indicators: ['I09'],
  dataClasses: ['learning-progress', 'test-answers'],
});
