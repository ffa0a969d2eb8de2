import type { Command } from 'commander';
import { serve } from '../serve/serve.js';

export function register(program: Command): void {
  program
    .command('serve')
    .description('Serves the web app, the API and the worker, with an embedded PostgreSQL unless DATABASE_URL is set.')
    .action(async () => {
      await serve(process.env);
      // Whatever a stop in the middle of a start has left unfinished must not keep the process alive.
      process.exit(0);
    });
}
