import type { CaseItem } from '../../../item/index.js';
import { qti, type XmlPart } from '../markup-xml.js';
import { bounded, responseXml } from '../responses.js';
import { addScore, amount, baseValue, flow, identifierOf, inlineFlow, isEmpty, variable, when, type Writing, type Written } from '../writing.js';

type Scene = CaseItem['scenes'][number];

/**
 * All scenes stand in one item, each with a response of its own. The rules walk from the first as the choices lead: what is
 * chosen in a scene that is not reached earns nothing, so the score is the one that the case gives.
 */
export function writeCase({ stem, scenes, points }: CaseItem, writing: Writing): Written {
  writing.losses.add('case-as-parts');
  if (scenes.some(({ choices }) => choices.some(({ explanation }) => explanation !== undefined && !isEmpty(explanation)))) writing.losses.add('explanations');
  const inOrder = sorted(scenes);
  const number = new Map(inOrder.map(({ key }, index) => [key, index + 1]));
  const response = (key: string) => `SCENE_${number.get(key) ?? 0}`;
  const reached = (key: string) => `REACHED_${number.get(key) ?? 0}`;
  const enter = (key: string) => qti('setOutcomeValue', { identifier: reached(key) }, baseValue('boolean', 'true'));
  const rule = (scene: Scene, { key, share, next }: Scene['choices'][number]): XmlPart => {
    const here = [variable(reached(scene.key)), qti('match', {}, variable(response(scene.key)), baseValue('identifier', identifierOf(key)))];
    const then = [...(share === 0 ? [] : [addScore(Number(amount(share * points)))]), ...(next !== null && number.has(next) ? [enter(next)] : [])];
    return then.length === 0 ? '' : when(qti('and', {}, ...here), ...then);
  };
  const [first] = inOrder;
  return {
    declarations: [
      ...inOrder.map(({ key }) => responseXml({ identifier: response(key), cardinality: 'single', baseType: 'identifier' })),
      ...inOrder.map(({ key }) => qti('outcomeDeclaration', { identifier: reached(key), cardinality: 'single', baseType: 'boolean' }, qti('defaultValue', {}, qti('value', {}, String(key === first?.key))))),
    ],
    body: [...flow(writing, stem), ...inOrder.flatMap(({ key, text, choices }) => [...flow(writing, text), qti('choiceInteraction', { responseIdentifier: response(key), shuffle: false, maxChoices: 1 }, ...choices.map((choice) => qti('simpleChoice', { identifier: identifierOf(choice.key) }, ...inlineFlow(writing, choice.text))))])],
    rules: [...inOrder.flatMap((scene) => scene.choices.map((choice) => rule(scene, choice))).filter((part) => part !== ''), ...bounded(points)],
  };
}

/** From the first on, each scene after all that lead to it; what nothing leads to is left out. */
function sorted(scenes: readonly Scene[]): readonly Scene[] {
  const byKey = new Map(scenes.map((scene) => [scene.key, scene]));
  const done = new Set<string>();
  const found: Scene[] = [];
  const visit = (scene: Scene | undefined): void => {
    if (scene === undefined || done.has(scene.key)) return;
    done.add(scene.key);
    for (const { next } of scene.choices) if (next !== null) visit(byKey.get(next));
    found.unshift(scene);
  };
  visit(scenes[0]);
  return found;
}
