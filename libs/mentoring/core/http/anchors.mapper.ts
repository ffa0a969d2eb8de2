import type { AnchorQuestion } from '#assessments/contract';
import type { AskedAgain } from '../application/dilution/answer-anchors.js';
import type { Anchors } from '../application/dilution/choose-anchors.js';
import type { Comparison } from '../application/dilution/compare-generations.js';
import { smallestCell } from '../domain/cascade/lineage.js';
import type { AnchorQuestionView, AnchorsView, AskedAgainView, DilutionView } from './anchors.view.js';

export function toAnchorQuestionView({ id, stem, several, options }: AnchorQuestion): AnchorQuestionView {
  return { id, stem, several, options: options.map(({ key, text }) => ({ key, text })) };
}

export function toAnchorsView({ set, chosen, tests }: Anchors): AnchorsView {
  return { chosenAt: set?.chosenAt.toISOString() ?? null, questions: chosen.map(toAnchorQuestionView), tests: tests.map(({ formId, title, people }) => ({ formId, title, people })) };
}

export function toAskedAgainView({ group, questions, answered }: AskedAgain): AskedAgainView {
  return { groupName: group.name, questions: questions.map(toAnchorQuestionView), answered };
}

export function toDilutionView({ dilution, questions, coarse }: Comparison): DilutionView {
  const cell = (count: number): number | null => (coarse && count > 0 && count < smallestCell ? null : count);
  if (dilution === undefined) return { verdict: 'none', difference: null, low: null, high: null, generations: [], questions: [] };
  const { verdict, difference, interval, generations } = dilution;
  return {
    ...{ verdict, difference, low: interval?.[0] ?? null, high: interval?.[1] ?? null, questions: questions.map(({ stem }) => stem) },
    generations: generations.map(({ generation, people, groups, mean, interval: own, questions: shares }) => ({
      ...{ generation, people: cell(people), groups: cell(people) === null ? null : groups, mean, low: own?.[0] ?? null, high: own?.[1] ?? null },
      questions: shares === null ? null : [...shares],
    })),
  };
}
