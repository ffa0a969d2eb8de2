import type { ChoiceItem } from '#assessments/engine';
import type { ModuleFault } from './module-fault.js';
import { repeated } from './repeated.js';

/** What is wrong with a question, of the bank or of a lesson's practice. */
export function itemFaults(content: ChoiceItem, pointer: string, name: string): ModuleFault[] {
  const { kind, options, points } = content;
  const right = options.filter(({ correct }) => correct).length;
  const faults: ModuleFault[] = [];
  const say = (at: string, sentence: string) => faults.push({ pointer: `${pointer}${at}`, sentence });
  if (options.length < 2) say('/options', `${name} has ${options.length} option(s); give it at least two to choose from.`);
  for (const key of repeated(options.map((option) => option.key))) say('/options', `${name} has two options with the key "${key}"; give each option a key of its own.`);
  options.forEach((option, i) => {
    if (option.key === '') say(`/options/${i}/key`, `${name} has an option without a key; give it one, such as "a".`);
  });
  if (kind === 'single-choice' && right !== 1) say('/options', `${name} is a single choice with ${right} correct options; mark exactly one as correct, or make it a multiple choice.`);
  if (kind === 'multiple-choice' && right === 0) say('/options', `${name} is a multiple choice without a correct option; mark at least one as correct.`);
  if (!(points > 0 && Number.isFinite(points))) say('/points', `${name} is worth ${points} points; give it a number above 0.`);
  return faults;
}
