import type { CaseItem } from '../item/index.js';
import type { GradeStep, Judgement } from './grade.js';
import { chosenOf } from './read-response.js';

type Scene = CaseItem['scenes'][number];

/** Follows the choices from the first scene as far as they lead; no scene is entered twice. */
export function judgeCase(item: CaseItem, response: unknown): Judgement {
  const trace = casePath(item, chosenOf(response)).map(({ scene, choice }): GradeStep => {
    const best = scene.choices.reduce((most, other) => (other.share > most.share ? other : most), choice);
    return { part: scene.key, given: choice.key, expected: best.key, correct: choice.share >= best.share, share: choice.share };
  });
  return { answered: trace.length > 0, trace };
}

/** The scenes that choices lead through, and what was chosen in each. */
export function casePath({ scenes }: CaseItem, chosen: readonly string[]): { readonly scene: Scene; readonly choice: Scene['choices'][number] }[] {
  const path: { scene: Scene; choice: Scene['choices'][number] }[] = [];
  const open = new Map(scenes.map((scene) => [scene.key, scene]));
  let scene = scenes[0];
  for (const key of chosen) {
    const choice = scene?.choices.find((other) => other.key === key);
    if (scene === undefined || choice === undefined) break;
    path.push({ scene, choice });
    open.delete(scene.key);
    scene = choice.next === null ? undefined : open.get(choice.next);
  }
  return path;
}
