import type { SeedQuestion } from '#assessments/core';
import { shownMedia, type ItemContent } from '#assessments/engine';
import { association, draggedGaps, matching, ordering } from './arranging.js';
import { likert, multipleChoice, rating, singleChoice, trueFalse, twoPaths } from './choosing.js';
import { hotspot, pictures, point, slider } from './picturing.js';
import { text } from './text.js';
import { chosenGap, cloze, handedIn, longText, numberWithUnit, shortText, typedGap } from './writing.js';

/** Every kind of question that can be asked, from the quick ones to those that people grade. */
const contents: readonly ItemContent[] = [
  ...[singleChoice, multipleChoice, trueFalse, matching, ordering],
  ...[typedGap, chosenGap, draggedGaps, cloze, shortText],
  ...[numberWithUnit, slider, hotspot, point, association],
  ...[twoPaths, likert, rating, longText, handedIn],
];

export const showcaseTitle = text('Kõik küsimuste liigid ühes testis', 'Все виды вопросов в одном тесте', 'Every kind of question in one test');
export const showcaseBankTitle = text('Näidisküsimused', 'Образцы вопросов', 'Sample questions');

export const showcaseQuestions: readonly SeedQuestion[] = contents.map((content) => ({
  content,
  tags: ['näidis'],
  competences: [],
  difficulty: 'easy',
  media: shownMedia(content).flatMap(({ sha256 }) => pictures.get(sha256) ?? []),
}));
