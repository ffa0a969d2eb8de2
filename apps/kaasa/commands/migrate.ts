import type { Command } from 'commander';
import { answer } from '../answer.js';

export function register(program: Command): void {
  program
    .command('migrate')
    .description('Brings the database and the installed modules up to date.')
    .option('--json', 'answer as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const { withCommandDatabase } = await import('../database/command-database.js');
      const { bringUpToDate } = await import('../steps.js');
      const done = await withCommandDatabase(process.env, ({ url }) => bringUpToDate(url));
      const { migrations, modules } = done;
      const nothing = migrations.length + modules.length === 0;
      answer(json, done, nothing ? ['Everything is up to date.'] : [...migrations.map((name) => `Migrated: ${name}`), ...modules.map((name) => `Module: ${name}`)]);
    });
}
