import type { Command } from 'commander';

export function register(program: Command): void {
  program
    .command('serve')
    .description('Serves the web app, the API and the worker, with an embedded PostgreSQL unless DATABASE_URL is set.')
    .action(async () => {
      const { serve } = await import('../serve/serve.js');
      await serve(process.env);
      // Whatever a stop in the middle of a start has left unfinished must not keep the process alive.
      process.exit(0);
    });
}
