import type { HotspotItem, MultipleChoiceItem, SingleChoiceItem, TrueFalseItem } from '../item/index.js';
import { allOrNothing, type GradeStep, type Judgement } from './grade.js';
import { chosenOf } from './read-response.js';

interface Choice {
  readonly key: string;
  readonly correct: boolean;
  readonly share?: number;
}

/** The first choice counts. */
export function judgeSingle({ options }: SingleChoiceItem, response: unknown): Judgement {
  const chosen = known(options, response, 1);
  return { answered: chosen.size > 0, trace: options.map((option) => step(option, chosen, option.share ?? (option.correct ? 1 : 0))) };
}

export function judgeMultiple({ options, scoring, maxChoices }: MultipleChoiceItem, response: unknown): Judgement {
  const chosen = known(options, response, maxChoices);
  return { answered: chosen.size > 0, trace: scoring === 'all-or-nothing' ? allOrNothing(perOption(options, chosen)) : perOption(options, chosen) };
}

export function judgeHotspot({ areas, maxChoices }: HotspotItem, response: unknown): Judgement {
  const chosen = known(areas, response, maxChoices);
  const trace = maxChoices === 1 ? areas.map((area) => step(area, chosen, area.share ?? (area.correct ? 1 : 0))) : perOption(areas, chosen);
  return { answered: chosen.size > 0, trace };
}

export function judgeTrueFalse({ answer }: TrueFalseItem, response: unknown): Judgement {
  const given = chosenOf(response).find((key) => key === 'true' || key === 'false') ?? null;
  const correct = given === String(answer);
  return { answered: given !== null, trace: [{ part: 'answer', given, expected: String(answer), correct, share: correct ? 1 : 0 }] };
}

/** The chosen options that exist, without those past the most that may be chosen. */
function known(options: readonly Choice[], response: unknown, most: number | undefined): ReadonlySet<string> {
  const keys = new Set(options.map(({ key }) => key));
  const chosen = chosenOf(response).filter((key) => keys.has(key));
  return new Set(most === undefined || most === 0 ? chosen : chosen.slice(0, most));
}

/** Each right choice brings its part of the points, each wrong one takes as much, unless an option says otherwise. */
function perOption(options: readonly Choice[], chosen: ReadonlySet<string>): GradeStep[] {
  const right = Math.max(1, options.filter(({ correct }) => correct).length);
  return options.map((option) => step(option, chosen, option.share ?? (option.correct ? 1 : -1) / right));
}

function step({ key, correct }: Choice, chosen: ReadonlySet<string>, worth: number): GradeStep {
  const given = chosen.has(key);
  return { part: key, given, expected: correct, correct: given === correct, share: given ? worth : 0 };
}
