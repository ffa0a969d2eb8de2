import type { ItemContent, ItemResponse } from '#assessments/engine';
import { writtenAnswers, type WrittenAnswer } from '../content/bank-test.js';
import type { Random } from '../random.js';

/** What one person answers to each of these questions, given how much they know: the easier a question, the surer it is right. */
export function plannedAnswers(random: Random, contents: readonly ItemContent[], language: WrittenAnswer['language']): { readonly answers: (ItemResponse | null)[]; readonly written: WrittenAnswer | null } {
  const ability = 1.6 * random.normal() + 0.6;
  const written = random.pick(ofLanguage(language));
  const answers = contents.map((content, index) => {
    if (content.kind === 'extended-text') return { text: written.text };
    if (random.chance(0.03)) return null;
    return answerTo(content, random.chance(1 / (1 + Math.exp(difficulties(index) - ability))), random);
  });
  return { answers, written: contents.some(({ kind }) => kind === 'extended-text') ? written : null };
}

function ofLanguage(language: WrittenAnswer['language']): readonly WrittenAnswer[] {
  const own = writtenAnswers.filter((answer) => answer.language === language);
  return own.length > 0 ? own : writtenAnswers;
}

/** One question harder than the other, from easy to hard. */
function difficulties(index: number): number {
  return -1.4 + 0.7 * (index % 5);
}

function answerTo(content: ItemContent, right: boolean, random: Random): ItemResponse {
  switch (content.kind) {
    case 'true-false':
      return { chosen: [String(right ? content.answer : !content.answer)] };
    case 'ordering': {
      const [first, second, ...others] = content.elements.map(({ key }) => key);
      return { chosen: right ? [first, second, ...others].flatMap((key) => key ?? []) : [second, first, ...others].flatMap((key) => key ?? []) };
    }
    case 'single-choice':
    case 'multiple-choice': {
      const correct = content.options.filter((option) => option.correct).map(({ key }) => key);
      const wrong = content.options.filter((option) => !option.correct).map(({ key }) => key);
      if (right) return { chosen: correct };
      return { chosen: content.kind === 'single-choice' ? [random.pick(wrong)] : [...correct.slice(1), random.pick(wrong)].sort() };
    }
    default:
      throw new Error(`Nobody is planned to answer a ${content.kind}`);
  }
}
