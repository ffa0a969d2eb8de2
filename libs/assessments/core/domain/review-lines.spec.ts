import { describe, expect, it } from '@jest/globals';
import { gradeByRubric, gradeItem, type ExtendedTextItem, type InLanguage, type ItemContent } from '#assessments/engine';
import { reviewLines } from './review-lines.js';

const all = { score: true, ownAnswers: true, rightAnswers: true, explanations: true };
const base = { stem: '', explanation: '', points: 4 };
/** The engine grades without looking into texts: in one language it is the same question. */
const asContent = (item: InLanguage<ItemContent>) => item as unknown as ItemContent;

describe('reviewLines', () => {
  it('tells a mark by a rubric in the words of the rubric, even where criteria call their levels the same', () => {
    const criterion = (key: string, ...levels: string[]) => ({ key, title: `${key}?`, levels: levels.map((text, points) => ({ key: `l${points}`, text, points })) });
    const item = { ...base, kind: 'extended-text' as const, rubric: { criteria: [criterion('problem', 'unclear', 'partly', 'clear'), criterion('proposal', 'none', 'vague', 'doable')] } };
    const { trace } = gradeByRubric(asContent(item) as ExtendedTextItem, { problem: 'l2', proposal: 'l1' });
    expect(reviewLines(item, trace, all, [])).toMatchObject([
      { text: 'problem?', given: 'clear', verdict: 'right' },
      { text: 'proposal?', given: 'vague', verdict: 'none' },
    ]);
  });

  it('gives no pattern for an answer', () => {
    const item = { ...base, kind: 'short-text' as const, wildcards: true, answers: [{ texts: ['phish*', 'phishing'], share: 1 }] };
    const lines = (texts: string[]) => reviewLines(item, gradeItem(asContent({ ...item, answers: [{ texts, share: 1 }] }), { text: 'theft' }).trace, all, []);
    expect(lines(['phish*', 'phishing'])).toMatchObject([{ given: 'theft', expected: 'phishing' }]);
    expect(lines(['phish*'])).toMatchObject([{ given: 'theft', expected: null }]);
    expect(lines([String.raw`5 \* 5`])).toMatchObject([{ expected: '5 * 5' }]);
  });
});
