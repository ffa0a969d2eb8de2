import { describe, expect, it } from '@jest/globals';
import { type Choice, optionFigures } from './option-figures.js';
import { roughlyNormal, seeded } from './testing.js';

const options = ['right', 'tempting', 'tricky', 'silly'].map((key) => ({ key, correct: key === 'right' }));

/** Those who know little take the tempting answer, those who know much sometimes the tricky one, nobody the silly one. */
function simulate(people: number): Choice[] {
  const random = seeded(11);
  return Array.from({ length: people }, () => {
    const ability = roughlyNormal(random);
    const draw = random();
    const chosen = ability > 0.6 && draw < 0.4 ? 'tricky' : ability < -0.3 && draw < 0.8 ? 'tempting' : 'right';
    return { chosen: draw > 0.97 ? [] : [chosen], rest: Math.round(10 + 4 * ability) };
  });
}
const by = (figures: ReturnType<typeof optionFigures>) => new Map(figures.map((figure) => [figure.key, figure]));

describe('optionFigures', () => {
  it('tells distractors that work from those that do not', () => {
    const figures = by(optionFigures(options, simulate(300)));
    expect([...figures.values()].map(({ key, verdict }) => [key, verdict])).toEqual([
      ['right', 'right'],
      ['tempting', 'works'],
      ['tricky', 'draws-able'],
      ['silly', 'unused'],
    ]);
    const tempting = figures.get('tempting');
    expect((tempting?.thirds[0] ?? 0) - (tempting?.thirds[2] ?? 0)).toBeGreaterThan(0.3);
  });

  it('gives a right answer away that only the weak choose', () => {
    const choices = simulate(200).map(({ chosen, rest }) => ({ chosen, rest: -rest }));
    expect(by(optionFigures([{ key: 'tempting', correct: false }, { key: 'tricky', correct: true }], choices)).get('tricky')?.verdict).toBe('right-avoided');
  });

  it('says nothing of few people, and has no figure where there is none', () => {
    expect(optionFigures(options, simulate(20)).map(({ verdict }) => verdict)).toEqual(Array(4).fill('too-few'));
    expect(optionFigures(options, [])[0]).toMatchObject({ n: 0, share: null, shareCi: null, thirds: [null, null, null], optionRest: null, verdict: 'too-few' });
  });

  it('counts omissions in the whole and parts no equals', () => {
    const choices: Choice[] = [...Array.from({ length: 9 }, () => ({ chosen: ['right'], rest: 5 })), { chosen: [], rest: 9 }];
    const [right] = optionFigures(options, choices);
    expect(right).toMatchObject({ n: 9, share: 0.9 });
    expect(right?.thirds).toEqual([1, null, 0]);
  });
});
