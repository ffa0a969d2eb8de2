import type { Command } from 'commander';
import { languages } from '#kernel';
import { answer, table } from '../answer.js';

export function register(program: Command): void {
  program
    .command('modules')
    .description('The learning modules of this installation.')
    .command('list')
    .description('Lists the installed modules.')
    .option('--json', 'answer as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const { installedModules } = await import('#modules/installed');
      const { summarizeModule } = await import('#modules/sdk');
      const items = installedModules.map((definition) => {
        const { id, version, lessons, items: questions, languages: coverage } = summarizeModule(definition);
        return { id, version, origin: 'package', lessons, items: questions, languages: coverage };
      });
      const heads = ['id', 'version', 'origin', 'lessons', 'items', ...languages];
      const rows = items.map((item) => [item.id, item.version, item.origin, String(item.lessons), String(item.items), ...languages.map((language) => item.languages[language])]);
      answer(json, { items }, table([heads, ...rows]));
    });
}
