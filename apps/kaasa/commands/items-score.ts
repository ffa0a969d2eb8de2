import { type Command, InvalidArgumentError } from 'commander';
import type { QtiScore } from '#assessments/engine/qti';
import { answer } from '../answer.js';
import { OperatorError } from '../problem.js';

interface ScoreOptions {
  readonly responses?: string;
  readonly cases?: string;
  readonly seed?: number;
  readonly json?: boolean;
}

export function register(program: Command): void {
  const items = program.commands.find((command) => command.name() === 'items') ?? program.command('items').description('Questions and the files that hold them.');
  items
    .command('score')
    .description('Scores responses to a QTI item (2.1, 2.2 or 3.0) by the rules in its file.')
    .argument('[item]', 'the XML file of the item')
    .option('--responses <json>', 'what was answered, by response variable: {"RESPONSE":["A","B"]}')
    .option('--cases <file>', 'instead of one item: a JSON list of {id, item, responses}')
    .option('--seed <number>', 'what an item that draws at random begins from', wholeNumber)
    .option('--json', 'answer as JSON')
    .action(async (file: string | undefined, { responses, cases, seed, json }: ScoreOptions) => {
      const { parseResponses, scoreCases, scoreFile } = await import('../items/score-cases.js');
      if (cases !== undefined) {
        if (file !== undefined || responses !== undefined) throw new OperatorError('--cases names the items and responses itself; give nothing else.');
        const scored = await scoreCases(cases);
        answer(json, scored, scored.map(({ id, ...score }) => `${id}: ${told(score)}`));
        return;
      }
      if (file === undefined || responses === undefined) throw new OperatorError('Give an item and --responses, or --cases.');
      const score = await scoreFile(file, parseResponses(responses), seed);
      answer(json, score, [told(score)]);
    });
}

function told(score: QtiScore): string {
  if (!score.supported) return `not supported. ${score.reasons.join(' ')}`;
  return Object.entries(score.outcomes).map(([name, value]) => `${name} = ${JSON.stringify(value)}`).join(', ');
}

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It is a whole number.');
  return Number(value);
}
