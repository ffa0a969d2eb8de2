import { describe, expect, it } from '@jest/globals';
import { languages } from '#kernel';
import { competenceOf } from './competence-names.js';

const areas: Readonly<Record<number, number>> = { 1: 3, 2: 6, 3: 4, 4: 4, 5: 4 };
const codes = [
  ...Array.from({ length: 20 }, (_, index) => `rfcdc-${index + 1}`),
  ...Object.entries(areas).flatMap(([area, count]) => Array.from({ length: count }, (_, index) => `digcomp-${area}.${index + 1}`)),
  ...['interpretation', 'analysis', 'evaluation', 'inference', 'explanation', 'self-regulation'].map((skill) => `delphi-${skill}`),
];

describe('the name of a competence', () => {
  it('is known for every code that a module can have, in every language, each another', () => {
    for (const language of languages) {
      const names = codes.map((code) => competenceOf(code)?.name[language] ?? '');
      expect(names.filter((name) => !/^\p{Lu}/u.test(name))).toEqual([]);
      expect(new Set(names).size).toBe(47);
    }
  });

  it('stands beside the framework that it is from', () => {
    expect(competenceOf('rfcdc-20')).toMatchObject({ label: 'RFCDC 20', name: { ru: 'Знание и критическое понимание мира' } });
    expect(competenceOf('digcomp-2.3')).toMatchObject({ label: 'DigComp 2.3' });
    expect(competenceOf('delphi-analysis')).toMatchObject({ label: 'Delphi' });
  });

  it.each(['rfcdc-0', 'rfcdc-21', 'digcomp-9.9', 'digcomp-constructor', 'delphi-toString', 'toString-1', 'x', ''])('is not made up for %s', (code) => expect(competenceOf(code)).toBeNull());
});
