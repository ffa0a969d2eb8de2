import { namedParts, type ItemContent, type ItemResponse } from '#assessments/engine';
import type { Language } from '#web/i18n';

/** Says what has no words in the question: what is true or withheld, and a gap by its number. */
type Say = (code: 'true' | 'false' | 'not-applicable' | 'undisclosed' | 'gap', number: number) => string;

/** What was chosen, paired, filled in or marked, a line each and in the order of the question: what is stored by keys comes back in no order. */
export function givenLines(content: ItemContent, value: ItemResponse, language: Language, say: Say): string[] {
  const texts = new Map(namedParts(content).map(({ key, text }) => [key, text[language]]));
  const named = (key: string) => (content.kind === 'true-false' && (key === 'true' || key === 'false') ? say(key, 0) : texts.get(key) || key);
  if ('chosen' in value) return value.chosen.map(named);
  if ('pairs' in value) return value.pairs.map(([from, to]) => `${named(from)} – ${named(to)}`);
  if ('gaps' in value && content.kind === 'gap') return content.gaps.flatMap(({ key }, index) => (value.gaps[key] === undefined ? [] : `${say('gap', index + 1)}: ${named(value.gaps[key])}`));
  if ('values' in value && content.kind === 'scale') {
    return content.statements.flatMap(({ key, text }) => {
      const given = value.values[key];
      if (given === undefined) return [];
      const step = typeof given === 'string' ? say(given, 0) : content.steps.find((one) => one.value === given)?.text[language] || String(given);
      return [text[language], step].filter((part) => part !== '').map((part, index) => (index === 0 && part !== step ? part.replace(/\.$/, '') : part)).join(': ');
    });
  }
  if ('values' in value) return Object.values(value.values).map(String);
  return 'points' in value ? value.points.map(([x, y]) => `${Math.round(x)}; ${Math.round(y)}`) : [];
}
