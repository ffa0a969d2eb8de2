// Classical test statistics and fairness of 100,000 responses (5,000 people, 20 items), and of one programme's 410 people.
import { analyseTest, itemFairness } from '../../dist/libs/assessments/engine/statistics/index.js';

const items = 20;

export async function run({ say }) {
  const small = people(410);
  const large = people(5000);
  say('Analysing 100,000 responses …');
  const firstMs = timed(() => analyse(large));
  const rounds = (matrix, times) => median(Array.from({ length: times }, () => timed(() => analyse(matrix))));
  return {
    responses100000: { firstMs, medianMs: rounds(large, 10) },
    people410items20: { statisticsMs: median(Array.from({ length: 50 }, () => timed(() => analyseTest(small.matrix)))), withFairnessMs: rounds(small, 50) },
  };
}

function analyse({ matrix, groups }) {
  analyseTest(matrix);
  itemFairness(matrix, groups);
}

/** Right, wrong and omitted by a plain model; what they are does not matter here. */
function people(count) {
  const rows = Array.from({ length: count }, (_, person) =>
    Array.from({ length: items }, (_, item) => {
      const chance = Math.abs(Math.sin(person * 12.9898 + item * 78.233) * 43758.5453) % 1;
      return chance > 0.97 ? null : chance < 0.2 + (0.6 * (person % 97)) / 97 + (0.1 * item) / items ? 1 : 0;
    }),
  );
  return { matrix: { items: Array.from({ length: items }, (_, item) => `q${item + 1}`), rows }, groups: rows.map((_, person) => (person % 3 === 0 ? 'focal' : 'reference')) };
}

function timed(work) {
  const begun = performance.now();
  work();
  return Number((performance.now() - begun).toFixed(2));
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
