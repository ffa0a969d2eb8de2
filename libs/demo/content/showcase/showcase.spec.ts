import { gradeItem, itemFaults, type ItemKind } from '#assessments/engine';
import { showcaseQuestions } from './index.js';

const every: readonly ItemKind[] = ['single-choice', 'multiple-choice', 'true-false', 'matching', 'ordering', 'gap', 'short-text', 'numeric', 'extended-text', 'file', 'case', 'scale', 'association', 'hotspot', 'point', 'slider'];

describe('the test that shows every kind of question', () => {
  it('asks twenty questions, of every kind', () => {
    expect(showcaseQuestions).toHaveLength(20);
    expect(new Set(showcaseQuestions.map(({ content }) => content.kind))).toEqual(new Set(every));
    const gaps = showcaseQuestions.flatMap(({ content }) => (content.kind === 'gap' ? content.gaps.map(({ input }) => input) : []));
    expect(new Set(gaps)).toEqual(new Set(['typed', 'number', 'chosen', 'dragged']));
  });

  it('is complete in three languages and without a fault, with every picture that it shows', () => {
    for (const { content, media = [] } of showcaseQuestions) {
      expect({ stem: content.stem.en, faults: itemFaults(content) }).toEqual({ stem: content.stem.en, faults: [] });
      expect(media).toHaveLength('picture' in content ? 1 : 0);
    }
  });

  it('can be solved: its point on a picture, by the places that its words name', () => {
    const point = showcaseQuestions.map(({ content }) => content).find(({ kind }) => kind === 'point');
    if (point?.kind !== 'point') throw new Error('no point');
    for (const language of ['et', 'ru', 'en'] as const) {
      const [, , left, top] = [...point.picture.alt[language].matchAll(/\d+/g)].map(([digits]) => Number(digits));
      expect(gradeItem(point, { points: [[left ?? 0, top ?? 0]] }).score).toBe(point.points);
    }
  });
});
