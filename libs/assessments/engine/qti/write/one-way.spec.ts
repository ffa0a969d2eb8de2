import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { gradeItem } from '../../grading/index.js';
import type { CaseItem, ScaleItem } from '../../item/index.js';
import { scoreItem } from '../processing/score-item.js';
import { writeQtiItem } from './write-qti.js';

const text = (word: string) => ({ et: word, ru: word, en: word });
const base = { stem: text('Mida teete?'), explanation: text(''), points: 4 };
const versions = ['2.1', '3.0'] as const;
const letters = ['a', 'b', 'c'] as const;

/** Scenes that lead to later ones only, so that there is no circle. */
const anyCase = fc
  .array(fc.array(fc.record({ share: fc.constantFrom(-0.5, 0, 0.25, 0.5, 1), next: fc.nat(5) }), { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 4 })
  .map((scenes): CaseItem => ({
    ...base,
    kind: 'case',
    scenes: scenes.map((choices, index) => ({
      key: `s${index}`,
      text: text(`Stseen ${index}`),
      choices: choices.map(({ share, next }, place) => ({ key: `${letters[place] ?? 'c'}${index}`, text: text(`Valik ${place}`), share, next: index + 1 + next < scenes.length ? `s${index + 1 + next}` : null })),
    })),
  }));

const scale: ScaleItem = { ...base, points: 0, kind: 'scale', look: 'likert', statements: ['x', 'y'].map((key) => ({ key, text: text(key) })), steps: [-1, 0, 1].map((value) => ({ value, text: text(value === 0 ? '' : String(value)) })) };

describe.each(versions)('what QTI %s has no kind for', (version) => {
  it('is a case in parts, which earns what the way through it earns', () => {
    fc.assert(
      fc.property(anyCase, fc.array(fc.constantFrom(...letters), { minLength: 4, maxLength: 4 }), (content, given) => {
        const { xml, outcome } = writeQtiItem({ title: 'Juhtum', content }, { language: 'et', version });
        expect(outcome).toMatchObject({ outcome: 'degraded', losses: [{ code: 'case-as-parts' }] });
        const order = [...(xml ?? '').matchAll(/Stseen (\d)/g)].map(([, number]) => Number(number));
        // Whoever answers sees every scene, and answers those as well that the choices do not lead to.
        const responses = Object.fromEntries(order.map((scene, place) => [`SCENE_${place + 1}`, content.scenes[scene]?.choices.some(({ key }) => key === `${given[scene]}${scene}`) === true ? `${given[scene]}${scene}` : `a${scene}`]));
        const way: string[] = [];
        for (let scene: string | null = 's0'; scene !== null; ) {
          const found: CaseItem['scenes'][number] | undefined = content.scenes.find(({ key }) => key === scene);
          const chosen: string = String(responses[`SCENE_${order.indexOf(Number(scene.slice(1))) + 1}`]);
          way.push(chosen);
          scene = found?.choices.find(({ key }) => key === chosen)?.next ?? null;
        }
        expect(scoreItem(xml ?? '', responses).outcomes['SCORE']).toBeCloseTo(gradeItem(content, { chosen: way }).score ?? NaN, 9);
      }),
      { numRuns: 60 },
    );
  });

  it('is a scale as a table, without a score', () => {
    const { xml, outcome } = writeQtiItem({ title: 'Skaala', content: scale }, { language: 'et', version });
    expect(outcome).toMatchObject({ outcome: 'degraded', losses: [{ code: 'scale-as-match' }] });
    expect(scoreItem(xml ?? '', { RESPONSE: ['x step_minus_1', 'y step_0'] })).toMatchObject({ supported: true, outcomes: { SCORE: 0 } });
    const alone = { ...scale, statements: [{ key: 'x', text: text('') }] };
    expect(scoreItem(writeQtiItem({ title: 'Üks', content: alone }, { language: 'et', version }).xml ?? '', { RESPONSE: 'step_1' })).toMatchObject({ supported: true, outcomes: { SCORE: 0 } });
  });
});
