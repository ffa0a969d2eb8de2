import { languages } from '#kernel';
import type { Area, AssociationItem, CaseItem, GapItem, ItemContent, ItemOption, MatchingItem, ScaleItem, SliderItem } from '../item/index.js';
import type { Say } from './checks.js';

/** What is wrong with an item whose shape is right: what its parts say of each other. Pointers begin at the item. */
export function ruleFaults(item: ItemContent, say: Say): void {
  const { points } = item;
  const scored = points > 0;
  switch (item.kind) {
    case 'single-choice':
      distinct(item.options, '/options', say);
      return oneRight(item.options, '/options', say);
    case 'multiple-choice':
      distinct(item.options, '/options', say);
      if (scored && !item.options.some(({ correct }) => correct)) say('/options', 'no-right');
      return;
    case 'true-false':
      return;
    case 'matching':
      return matchingFaults(item, say);
    case 'ordering':
      return distinct(item.elements, '/elements', say);
    case 'gap':
      return gapFaults(item, say);
    case 'short-text':
    case 'numeric':
      if (scored) someRight(item.answers, '/answers', say);
      return;
    case 'extended-text':
    case 'file':
      return rubricFaults(item, say);
    case 'case':
      return caseFaults(item, say);
    case 'scale':
      return scaleFaults(item, say);
    case 'association':
      return associationFaults(item, say);
    case 'hotspot':
      areaFaults(item.areas, say);
      if (scored && !item.areas.some(({ correct }) => correct)) say('/areas', 'no-right');
      return;
    case 'point':
      areaFaults(item.areas, say);
      if (scored) someRight(item.areas, '/areas', say);
      return;
    case 'slider':
      return sliderFaults(item, say);
  }
}

function distinct(parts: readonly { readonly key: string }[], pointer: string, say: Say): void {
  const seen = new Set<string>();
  const said = new Set<string>();
  for (const { key } of parts) {
    if (seen.has(key) && !said.has(key)) {
      said.add(key);
      say(pointer, 'repeated-key', { key });
    }
    seen.add(key);
  }
}

/** Several options may be right in a single choice only where each says what it is worth. */
function oneRight(options: readonly ItemOption[], pointer: string, say: Say): void {
  const right = options.filter(({ correct }) => correct);
  if (right.length === 1 || (right.length > 1 && right.every(({ share }) => share !== undefined))) return;
  say(pointer, 'one-right', { right: right.length });
}

function someRight(answers: readonly { readonly share: number }[], pointer: string, say: Say): void {
  if (!answers.some(({ share }) => share > 0)) say(pointer, 'no-right');
}

function known(keys: ReadonlySet<string>, key: string, pointer: string, say: Say): void {
  if (!keys.has(key)) say(pointer, 'unknown-key', { key });
}

function keysOf(parts: readonly { readonly key: string }[]): Set<string> {
  return new Set(parts.map(({ key }) => key));
}

function matchingFaults({ prompts, choices, pairs, points }: MatchingItem, say: Say): void {
  distinct(prompts, '/prompts', say);
  distinct(choices, '/choices', say);
  const [ofPrompts, ofChoices] = [keysOf(prompts), keysOf(choices)];
  pairs.forEach(({ prompt, choice }, i) => {
    known(ofPrompts, prompt, `/pairs/${i}/prompt`, say);
    known(ofChoices, choice, `/pairs/${i}/choice`, say);
  });
  const paired = new Set(pairs.map(({ prompt }) => prompt));
  if (points > 0) prompts.forEach(({ key }, i) => (paired.has(key) ? undefined : say(`/prompts/${i}`, 'prompt-without-pair')));
}

const placeholder = /\{\{([\w.-]{1,64})\}\}/g;

function gapFaults({ text, gaps, choices = [], points }: GapItem, say: Say): void {
  distinct(gaps, '/gaps', say);
  distinct(choices, '/choices', say);
  const [keys, ofChoices] = [keysOf(gaps), keysOf(choices)];
  for (const language of languages) {
    const written: string | undefined = text[language];
    if (written === undefined || written.trim() === '') continue;
    const inText = [...written.matchAll(placeholder)].map(([, key = '']) => key);
    for (const key of keys) if (inText.filter((other) => other === key).length !== 1) say(`/text/${language}`, 'gap-missing', { key });
    for (const key of new Set(inText)) if (!keys.has(key)) say(`/text/${language}`, 'gap-unknown', { key });
  }
  gaps.forEach((gap, i) => {
    const at = `/gaps/${i}`;
    if (gap.input === 'chosen') {
      distinct(gap.options, `${at}/options`, say);
      if (points > 0) oneRight(gap.options, `${at}/options`, say);
    } else if (gap.input === 'dragged') {
      gap.accepts.forEach(({ choice }, n) => known(ofChoices, choice, `${at}/accepts/${n}/choice`, say));
      if (points > 0) someRight(gap.accepts, `${at}/accepts`, say);
    } else if (points > 0) someRight(gap.answers, `${at}/answers`, say);
  });
}

function rubricFaults(item: Extract<ItemContent, { rubric?: unknown }>, say: Say): void {
  const criteria = item.rubric?.criteria ?? [];
  distinct(criteria, '/rubric/criteria', say);
  criteria.forEach(({ levels }, i) => {
    distinct(levels, `/rubric/criteria/${i}/levels`, say);
    if (item.points > 0 && !levels.some(({ points }) => points > 0)) say(`/rubric/criteria/${i}/levels`, 'no-right');
  });
  if (item.kind === 'extended-text' && item.minWords !== undefined && item.maxWords !== undefined && item.minWords > item.maxWords) say('/maxWords', 'number');
}

function caseFaults({ scenes, points }: CaseItem, say: Say): void {
  distinct(scenes, '/scenes', say);
  const keys = keysOf(scenes);
  scenes.forEach(({ choices }, i) => {
    distinct(choices, `/scenes/${i}/choices`, say);
    choices.forEach(({ next }, n) => (next === null ? undefined : known(keys, next, `/scenes/${i}/choices/${n}/next`, say)));
  });
  const { reached, inCircle } = walk(scenes);
  scenes.forEach(({ key }, i) => {
    if (inCircle.has(key)) say(`/scenes/${i}`, 'scene-in-circle', { key });
    if (!reached.has(key)) say(`/scenes/${i}`, 'scene-unreached', { key });
  });
  if (points > 0) someRight(scenes.flatMap(({ choices }) => choices), '/scenes', say);
}

/** Which scenes the first leads to, and which of them lead back to where one was. */
function walk(scenes: CaseItem['scenes']): { readonly reached: ReadonlySet<string>; readonly inCircle: ReadonlySet<string> } {
  const byKey = new Map(scenes.map((scene) => [scene.key, scene]));
  const [reached, inCircle, done] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const visit = (key: string) => {
    if (done.has(key)) return;
    if (reached.has(key)) {
      inCircle.add(key);
      return;
    }
    const scene = byKey.get(key);
    if (scene === undefined) return;
    reached.add(key);
    for (const { next } of scene.choices) if (next !== null) visit(next);
    done.add(key);
  };
  const [first] = scenes;
  if (first !== undefined) visit(first.key);
  return { reached, inCircle };
}

function scaleFaults({ points, statements, steps }: ScaleItem, say: Say): void {
  if (Number(points) !== 0) say('/points', 'number');
  distinct(statements, '/statements', say);
  if (statements.length > 1) statements.forEach(({ text }, i) => (Object.values(text).every((one) => one.trim() === '') ? say(`/statements/${i}/text`, 'empty') : undefined));
  ascending(steps.map(({ value }) => value), '/steps', say);
}

function ascending(values: readonly number[], pointer: string, say: Say): void {
  if (values.some((value, i) => i > 0 && value <= (values[i - 1] ?? -Infinity))) say(pointer, 'not-ascending');
}

function associationFaults({ elements, pairs }: AssociationItem, say: Say): void {
  distinct(elements, '/elements', say);
  const keys = keysOf(elements);
  pairs.forEach(({ between }, i) => between.forEach((key, end) => known(keys, key, `/pairs/${i}/between/${end}`, say)));
}

const numbersOf = { rect: 4, circle: 3, ellipse: 4, default: 0 } as const;

function areaFaults(areas: readonly Area[], say: Say): void {
  distinct(areas, '/areas', say);
  areas.forEach(({ shape, coords }, i) => {
    const fits = shape === 'poly' ? coords.length >= 6 && coords.length % 2 === 0 : coords.length === numbersOf[shape];
    const round = shape === 'circle' ? coords.slice(2) : shape === 'ellipse' ? coords.slice(2) : [];
    if (!fits || round.some((radius) => radius <= 0)) say(`/areas/${i}/coords`, 'coords');
  });
}

function sliderFaults({ min, max, step, answers, points }: SliderItem, say: Say): void {
  if (max <= min) say('/max', 'number');
  if (step <= 0 || step > max - min) say('/step', 'number');
  answers.forEach(({ value }, i) => (value < min || value > max ? say(`/answers/${i}/value`, 'number') : undefined));
  if (points > 0) someRight(answers, '/answers', say);
}
