import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { corpora, withCorpus } from '../testing.js';
import { childNamed, childrenNamed, descendantsNamed, textOf } from '../xml/element.js';
import { decodeXml, readXml } from '../xml/read-xml.js';
import { scoreItem, type QtiResponses } from './score-item.js';

interface Case {
  readonly id: string;
  readonly item: string;
  readonly outcome: string;
  readonly expected: string;
  readonly responses?: readonly { readonly identifier: string; readonly values: readonly string[] }[];
  readonly assessmentResult?: string;
  readonly changeResponse?: readonly { readonly itemIdentifier: string; readonly identifier: string; readonly value: string }[];
}

const folder = join(corpora, 'qti-scored-cito');
const file = (path: string): string => decodeXml(readFileSync(join(folder, path)));

/** What a stored result says was answered to the item. */
function storedResponses({ assessmentResult = '', changeResponse = [], item }: Case): QtiResponses {
  const identifier = readXml(file(item)).attributes.get('identifier');
  const result = descendantsNamed(readXml(file(assessmentResult)), 'itemResult').find((other) => other.attributes.get('identifier') === identifier);
  const stored = (result === undefined ? [] : childrenNamed(result, 'responseVariable')).map((variable) => {
    const response = childNamed(variable, 'candidateResponse');
    return [variable.attributes.get('identifier') ?? '', response === undefined ? null : childrenNamed(response, 'value').map(textOf)] as const;
  });
  const named = stored.filter(([name]) => name !== 'num_attempts' && name !== 'duration');
  return { ...Object.fromEntries(named), ...Object.fromEntries(changeResponse.map((change) => [change.identifier, [change.value]])) };
}

function scoredCases() {
  const cases = JSON.parse(readFileSync(join(folder, 'cases.json'), 'utf8')) as readonly Case[];
  return cases.map((each) => ({
    ...each,
    score: scoreItem(file(each.item), each.responses === undefined ? storedResponses(each) : Object.fromEntries(each.responses.map(({ identifier, values }) => [identifier, values]))),
  }));
}

withCorpus('qti-scored-cito')('scored cases of Cito', () => {
  it('are exact, or refused by name', () => {
    const scored = scoredCases();
    expect(scored.length).toBeGreaterThan(50);
    const wrong = scored.filter(({ score, outcome, expected, id }) => score.supported && Number(score.outcomes[outcome]) !== Number(expected) && !keptFromBefore.includes(id));
    expect(wrong.map(({ id, score }) => ({ id, score }))).toEqual([]);
    for (const { score } of scored) if (!score.supported) expect(score.reasons.join(' ')).toMatch(/an empty list is neither one nor none/);
  });

  it('are supported but for a few', () => {
    const fresh = scoredCases().filter(({ responses }) => responses !== undefined);
    expect(fresh.filter(({ score }) => score.supported).length / fresh.length).toBeGreaterThan(0.94);
  });
});

/** Their expectation is a score that a person gave before, and scoring anew has nothing to say about. */
const keptFromBefore = ['GeneralTests/NoResponseDeclaringDontChangeManualScore'];
