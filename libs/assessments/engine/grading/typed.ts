import type { Gap, GapItem, NumericItem, ShortTextItem, SliderItem } from '../item/index.js';
import type { GradeStep, Judgement } from './grade.js';
import { isNear, matchNumber } from './match-number.js';
import { acceptedText, plainPattern } from './match-text.js';
import { gapOf, maxTyped, textOf, valueOf } from './read-response.js';

/** What one typed, chosen or dragged part is worth of itself. */
interface Worth {
  readonly given: string | number | null;
  readonly expected?: string | number;
  readonly share: number;
}

const nothing: Worth = { given: null, share: 0 };

export function judgeShortText(item: ShortTextItem, response: unknown): Judgement {
  const typed = textOf(response);
  return onePart(typed.trim() === '' ? nothing : { given: shown(typed), share: acceptedText(item.answers, typed, item)?.share ?? 0 }, bestText(item.answers, item.wildcards));
}

export function judgeNumeric(item: NumericItem, response: unknown): Judgement {
  const typed = textOf(response);
  const worth = typed.trim() === '' ? nothing : { given: shown(typed), share: matchNumber(item.answers, typed, item.units ?? [], item.unitPenalty).share };
  return onePart(worth, best(item.answers)?.value);
}

export function judgeSlider(item: SliderItem, response: unknown): Judgement {
  const value = valueOf(response, 'value');
  const worth = typeof value === 'number' ? { given: value, share: item.answers.find((answer) => isNear(answer, value))?.share ?? 0 } : nothing;
  return onePart(worth, best(item.answers)?.value);
}

function onePart({ given, share }: Worth, expected: string | number | undefined): Judgement {
  return { answered: given !== null, trace: [{ part: 'answer', given, ...(expected === undefined ? {} : { expected }), correct: share > 0, share }] };
}

/** Each gap has its weight. A dragged choice counts as often as it may be used, in the order of the gaps. */
export function judgeGaps(item: GapItem, response: unknown): Judgement {
  const uses = new Map((item.choices ?? []).map(({ key, uses: times = 1 }) => [key, times === 0 ? Infinity : times]));
  const total = item.gaps.reduce((sum, gap) => sum + weightOf(gap), 0);
  const trace = item.gaps.map((gap): GradeStep => {
    const { given, expected, share } = gapWorth(gap, gapOf(response, gap.key), uses);
    return { part: gap.key, given, ...(expected === undefined ? {} : { expected }), correct: share > 0, share: total > 0 ? (share * weightOf(gap)) / total : 0 };
  });
  return { answered: trace.some(({ given }) => given !== null), trace };
}

function weightOf({ weight = 1 }: Gap): number {
  return weight > 0 && Number.isFinite(weight) ? weight : 0;
}

function gapWorth(gap: Gap, given: string, uses: Map<string, number>): Worth {
  const expected = expectedIn(gap);
  const worth = (share: number): Worth => ({ given: shown(given), ...(expected === undefined ? {} : { expected }), share });
  const none = { ...worth(0), given: null };
  if (given.trim() === '') return none;
  switch (gap.input) {
    case 'typed':
      return worth(acceptedText(gap.answers, given, gap)?.share ?? 0);
    case 'number':
      return worth(matchNumber(gap.answers, given, gap.units ?? []).share);
    case 'chosen': {
      const option = gap.options.find(({ key }) => key === given);
      return option === undefined ? none : worth(option.share ?? (option.correct ? 1 : 0));
    }
    case 'dragged': {
      const left = uses.get(given) ?? 0;
      if (left < 1) return none;
      uses.set(given, left - 1);
      return worth(gap.accepts.find(({ choice }) => choice === given)?.share ?? 0);
    }
  }
}

function expectedIn(gap: Gap): string | number | undefined {
  switch (gap.input) {
    case 'typed':
      return bestText(gap.answers, gap.wildcards);
    case 'number':
      return best(gap.answers)?.value;
    case 'chosen':
      return gap.options.find(({ correct }) => correct)?.key;
    case 'dragged':
      return best(gap.accepts)?.choice;
  }
}

/** A pattern is no answer that could be shown to anybody. */
function bestText(answers: readonly { readonly texts: readonly string[]; readonly share: number }[], wildcards: boolean | undefined): string | undefined {
  const texts = best(answers)?.texts ?? [];
  return wildcards === true ? texts.flatMap((text) => plainPattern(text) ?? [])[0] : texts[0];
}

function best<T extends { readonly share: number }>(answers: readonly T[]): T | undefined {
  return answers.reduce<T | undefined>((most, answer) => (answer.share > (most?.share ?? 0) ? answer : most), undefined);
}

function shown(typed: string): string {
  return typed.slice(0, maxTyped);
}
