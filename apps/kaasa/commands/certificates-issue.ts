import type { Command } from 'commander';
import { answer, table } from '../answer.js';
import { OperatorError } from '../problem.js';

interface IssueOptions {
  readonly activity: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

export function register(program: Command): void {
  const certificates = program.commands.find((command) => command.name() === 'certificates') ?? program.command('certificates').description('Certificates of this installation.');
  certificates
    .command('issue')
    .description('Issues what the participants of an activity have earned and not got; a second run issues nothing twice.')
    .requiredOption('--activity <key>', 'the key of the activity')
    .option('--dry-run', 'only tell who would get one, and what keeps back the others')
    .option('--json', 'answer as JSON')
    .action(async ({ activity, dryRun = false, json }: IssueOptions) => {
      const { issueForActivityKey } = await import('../certificates/issue-for-activity-key.js');
      const result = await issueForActivityKey(process.env, activity, dryRun, (line) => console.error(line));
      if (result === null) throw new OperatorError(`There is no activity with the key ${activity}.`);
      const { people, issued, ready, heldBack } = result;
      const rows = people.map(({ name, state, number, why }) => [state, number ?? '', name, why]);
      answer(json, result, [...table(rows), dryRun ? `${ready} would be issued, ${heldBack} held back.` : `${issued} issued, ${heldBack} held back.`]);
    });
}
