import type { Command } from 'commander';
import { answer, table } from '../answer.js';
import { OperatorError } from '../problem.js';

export function register(program: Command): void {
  program
    .command('seed')
    .description('Loads the demonstration programme into a database that has no programme yet.')
    .option('--json', 'answer as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const { withCommandDatabase } = await import('../database/command-database.js');
      const { prepareDatabase } = await import('../steps.js');
      const { seeded, signIns } = await withCommandDatabase(process.env, ({ url }) => prepareDatabase(url, { demo: true }));
      if (signIns.length === 0) throw new OperatorError('This database has a programme of its own, which is left alone. Use another database for the demonstration.');
      const told = seeded ? 'The demonstration programme is loaded.' : 'The demonstration programme is there already.';
      answer(json, { seeded, signIns }, [told, ...table(signIns.map(({ role, email, password }) => [role, email, password]))]);
    });
}
