import { type Command, InvalidArgumentError, Option } from 'commander';
import { answer } from '../answer.js';
import { OperatorError } from '../problem.js';

interface AnalyseOptions {
  readonly ignore: readonly string[];
  readonly max: ReadonlyMap<string, number>;
  readonly group?: string;
  readonly focal?: string;
  readonly matching: 'total' | 'rest';
  readonly json?: boolean;
}

export function register(program: Command): void {
  const assessments = program.commands.find((command) => command.name() === 'assessments') ?? program.command('assessments').description('Tests and what they measure.');
  assessments
    .command('analyse')
    .description('Statistics of a test: each row a person, each column an item, an empty cell no answer.')
    .argument('<matrix>', 'the scores as CSV, with the names of the items in the first line')
    .option('--ignore <column>', 'a column that is not an item (repeatable)', (column: string, others: readonly string[]) => [...others, column], [])
    .option('--max <item=points>', 'where the most an item gives is not its largest score (repeatable)', addMaximum, new Map<string, number>())
    .option('--group <column>', 'the column that tells the groups apart between which each item should be fair')
    .option('--focal <value>', 'the group in that column that an item might be unfair to')
    .addOption(new Option('--matching <score>', 'compare people with the same total, or the same rest of the test').choices(['total', 'rest']).default('total'))
    .option('--json', 'answer as JSON')
    .action(async (file: string, { ignore, max: maxima, group: column, focal, matching, json }: AnalyseOptions) => {
      if ((column === undefined) !== (focal === undefined)) throw new OperatorError('--group and --focal are given together: the column, and the value in it that is looked at.');
      const { readTable } = await import('../assessments/read-table.js');
      const { readScores } = await import('../assessments/read-scores.js');
      const { tellAnalysis, verdictPhrases } = await import('../assessments/tell-analysis.js');
      const { analyseTest, itemFairness } = await import('#assessments/engine/statistics');
      const { matrix, groups } = readScores(file, await readTable(file), { ignore, maxima, ...(column !== undefined && focal !== undefined && { group: { column, focal } }) });
      const analysis = analyseTest(matrix);
      const dif = groups === null ? [] : itemFairness(matrix, groups, { matching }).map(({ deltaCi: _, ...item }) => item);
      const itemStats = analysis.itemStats.map((item) => ({ ...item, verdict: verdictPhrases[item.verdict] }));
      answer(json, { ...analysis, itemStats, dif }, json === true ? [] : tellAnalysis(analysis, dif));
    });
}

function addMaximum(value: string, others: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const split = value.lastIndexOf('=');
  const points = Number(value.slice(split + 1).trim().replace(',', '.'));
  if (split < 1 || !(points > 0 && Number.isFinite(points))) throw new InvalidArgumentError('It is written ITEM=POINTS, with points above 0.');
  return new Map([...others, [value.slice(0, split).trim(), points]]);
}
