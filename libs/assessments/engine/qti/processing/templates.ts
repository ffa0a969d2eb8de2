import { QtiFault } from '../fault.js';
import { sameValue } from '../values/same-value.js';
import { float, single, type Value } from '../values/value.js';
import type { ItemState } from './item-state.js';
import { mapResponse, mapResponsePoint } from './map-response.js';

type Template = (state: ItemState) => void;

/** The processing that QTI and Common Cartridge publish under a name. */
const templates: ReadonlyMap<string, Template> = new Map<string, Template>([
  ['match_correct', (state) => state.set('SCORE', float(isCorrect(state) ? 1 : 0))],
  ['map_response', (state) => state.set('SCORE', float(mappedScore(state)))],
  ['map_response_point', (state) => state.set('SCORE', float(state.value('RESPONSE') === null ? 0 : mapResponsePoint(response(state), state.value('RESPONSE'))))],
  ['cc2_match_basic', (state) => state.set('SCORE', isCorrect(state) ? fullScore(state) : float(0))],
  [
    'cc2_match',
    (state) => {
      const correct = isCorrect(state);
      state.set('SCORE', correct ? fullScore(state) : float(0));
      tellBasic(state, correct);
    },
  ],
  [
    'cc2_map_response',
    (state) => {
      const score = float(mappedScore(state));
      const full = fullScore(state);
      state.set('SCORE', score);
      tellBasic(state, score !== null && full !== null && sameValue(score, full));
    },
  ],
]);

export type TemplateName = 'match_correct' | 'map_response' | 'map_response_point' | 'cc2_match_basic' | 'cc2_match' | 'cc2_map_response';

/** The name behind an address such as `http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct`; null where we know none. */
export function templateName(address: string): TemplateName | null {
  const ours = !/^[a-z]+:/i.test(address) || /^https?:\/\/([\w.-]+\.)?(imsglobal|1edtech)\.org\//i.test(address);
  const name = /([^/\\]+?)(?:\.xml)?$/i.exec(address.trim())?.[1]?.toLowerCase() ?? '';
  return ours && templates.has(name) ? (name as TemplateName) : null;
}

export function runTemplate(name: TemplateName, state: ItemState): void {
  for (const identifier of ['RESPONSE', 'SCORE']) {
    if (!state.declarations.has(identifier)) throw new QtiFault('invalid', `The processing template ${name} needs ${identifier}, which the item does not declare.`);
  }
  templates.get(name)?.(state);
}

function response(state: ItemState) {
  const declaration = state.declared('RESPONSE');
  if (declaration.kind !== 'response') throw new QtiFault('invalid', 'RESPONSE is not declared as a response.');
  return declaration;
}

function isCorrect(state: ItemState): boolean {
  const given = state.value('RESPONSE');
  const correct = state.correct('RESPONSE');
  return given !== null && correct !== null && sameValue(given, correct);
}

function mappedScore(state: ItemState): number {
  const given = state.value('RESPONSE');
  return given === null ? 0 : mapResponse(response(state), given);
}

function fullScore(state: ItemState): Value {
  return state.value('MAXSCORE');
}

function tellBasic(state: ItemState, correct: boolean): void {
  if (state.declarations.has('FEEDBACKBASIC')) state.set('FEEDBACKBASIC', single('identifier', correct ? 'correct' : 'incorrect'));
}
