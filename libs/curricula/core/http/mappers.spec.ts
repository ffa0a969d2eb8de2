import { describe, expect, it } from '@jest/globals';
import { sampleModule, type LessonBlock } from '#modules/sdk';
import { moduleProgress } from '../domain/module-standing.js';
import { toCourseView } from './course.mapper.js';
import { toLessonBlockView, toModuleDetailView, toModuleSummaryView } from './module.mapper.js';

const sample = sampleModule('sample');
const blocks: readonly LessonBlock[] = sample.lessons[0]?.blocks ?? [];
const law = blocks.find(({ kind }) => kind === 'law');

describe('what views show', () => {
  it('keeps the source of a statement of law from learners', () => {
    if (law === undefined) throw new Error('The sample has a statement of law');
    expect(toLessonBlockView(law, false)).not.toHaveProperty('provenance');
    expect(toLessonBlockView(law, true)).toHaveProperty('provenance.humanCheck', true);
  });

  it('shows every kind of block whole otherwise', () => {
    for (const block of blocks.filter(({ kind }) => kind === 'text')) expect(toLessonBlockView(block, false)).toEqual(block);
  });

  it('drops what a view does not name', () => {
    const planted = { ...sample, secret: 'x' };
    expect(JSON.stringify([toModuleDetailView({ definition: planted, installed: true }), toModuleSummaryView({ definition: planted, installed: true })])).not.toContain('secret');
  });

  it('counts lessons of the release only, and rounds results to whole per cent', () => {
    const activity = { id: 'x', programmeId: 'y', key: 'k', kind: 'training', title: sample.title, startsAt: new Date(0), endsAt: new Date(1), place: sample.title, mode: 'online', capacity: 5 } as const;
    const standing = { assessmentId: 'p', moduleId: 'sample', phase: 'post', attemptsAllowed: 3, passMark: 0.6, attempts: 2, openAttemptId: null, best: { attemptId: 't', score: 2, max: 3, passed: true } } as const;
    const modules = moduleProgress([{ definition: sample, required: true }], new Map([['sample', new Set(['first', 'gone'])]]), [standing]);
    const view = toCourseView({ activity, presence: null, completedOn: null, missing: [], modules });
    expect(view.modules[0]?.lessons.map(({ key, read }) => [key, read])).toEqual([['first', true], ['second', false]]);
    expect(view.modules[0]).toMatchObject({ pre: null, post: { assessmentId: 'p', questions: 2, passMark: 0.6, attempts: 2, attemptsAllowed: 3, best: { percent: 67, passed: true } } });
  });
});
