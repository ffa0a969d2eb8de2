import type { AcceptedNumber, AcceptedText, CaseItem, Gap, ItemOption, ItemResponse, MatchingItem } from '#assessments/engine';
import type { ModuleQuestion } from './module-definition.js';

/** The answer that earns most, as its author states it. */
export function rightResponse(content: ModuleQuestion): ItemResponse {
  switch (content.kind) {
    case 'single-choice':
    case 'multiple-choice':
      return { chosen: content.options.filter(({ correct }) => correct).map(({ key }) => key) };
    case 'true-false':
      return { chosen: [String(content.answer)] };
    case 'matching':
      return { pairs: bestPairs(content) };
    case 'ordering':
      return { chosen: content.elements.map(({ key }) => key) };
    case 'gap':
      return { gaps: Object.fromEntries(content.gaps.map((gap) => [gap.key, inGap(gap)])) };
    case 'short-text':
      return { text: bestText(content.answers, content.wildcards) };
    case 'numeric':
      return { text: bestNumber(content.answers, content.units?.[0]?.unit) };
    case 'case':
      return { chosen: bestWay(content, content.scenes[0]?.key ?? null).chosen };
  }
}

function most<T>(parts: readonly T[], worth: (part: T) => number): T | undefined {
  return parts.reduce<T | undefined>((best, part) => (best === undefined || worth(part) > worth(best) ? part : best), undefined);
}

function bestPairs({ prompts, pairs }: MatchingItem): (readonly [string, string])[] {
  return prompts.flatMap(({ key }) => {
    const best = most(pairs.filter(({ prompt }) => prompt === key), ({ share }) => share ?? 1);
    return best === undefined ? [] : [[key, best.choice] as const];
  });
}

function inGap(gap: Gap): string {
  switch (gap.input) {
    case 'typed':
      return bestText(gap.answers, gap.wildcards);
    case 'number':
      return bestNumber(gap.answers, gap.units?.[0]?.unit);
    case 'chosen':
      return bestOption(gap.options);
    case 'dragged':
      return most(gap.accepts, ({ share }) => share)?.choice ?? '';
  }
}

function bestOption(options: readonly ItemOption[]): string {
  return most(options, ({ share, correct }) => share ?? (correct ? 1 : 0))?.key ?? '';
}

/** An asterisk stands for anything, nothing included. */
function bestText(answers: readonly AcceptedText[], wildcards = false): string {
  const text = most(answers, ({ share }) => share)?.texts[0] ?? '';
  return wildcards ? text.replaceAll(/(?<!\\)\*/g, '').replaceAll('\\*', '*') : text;
}

function bestNumber(answers: readonly AcceptedNumber[], unit = ''): string {
  return `${most(answers, ({ share }) => share)?.value ?? ''} ${unit}`.trim();
}

interface Way {
  readonly chosen: readonly string[];
  readonly share: number;
}

/** A case has no circles, so every way ends. */
function bestWay(item: CaseItem, sceneKey: string | null, entered: readonly string[] = []): Way {
  const scene = sceneKey === null || entered.includes(sceneKey) ? undefined : item.scenes.find(({ key }) => key === sceneKey);
  const ways = (scene?.choices ?? []).map(({ key, next, share }): Way => {
    const rest = bestWay(item, next, [...entered, scene?.key ?? '']);
    return { chosen: [key, ...rest.chosen], share: share + rest.share };
  });
  return most(ways, ({ share }) => share) ?? { chosen: [], share: 0 };
}
