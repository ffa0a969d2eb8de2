import type { Command } from 'commander';
import { isLanguage } from '#kernel';
import { answer } from '../answer.js';
import { OperatorError } from '../problem.js';

interface Options {
  readonly email: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly programme?: string;
  readonly language: string;
  readonly passwordStdin?: boolean;
  readonly json?: boolean;
}

export function register(program: Command): void {
  program
    .command('admin')
    .description('People who run the programme.')
    .command('create')
    .description('Creates an administrator, and prints how to sign in.')
    .requiredOption('--email <address>', 'the address to sign in with')
    .requiredOption('--given-name <name>', 'given name')
    .requiredOption('--family-name <name>', 'family name')
    .option('--programme <key>', 'of this programme only; an installation without programmes gets one of that key')
    .option('--language <code>', 'et, ru or en', 'et')
    .option('--password-stdin', 'read the password from the standard input; otherwise one is made up')
    .option('--json', 'answer as JSON')
    .action(async ({ email, givenName, familyName, programme, language, passwordStdin, json }: Options) => {
      if (!isLanguage(language)) throw new OperatorError(`--language is "${language}", but it must be et, ru or en.`);
      if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new OperatorError(`--email is "${email}", which is no e-mail address.`);
      const { createAdministrator, readPassword } = await import('../admin/create-administrator.js');
      const { withCommandDatabase } = await import('../database/command-database.js');
      const password = passwordStdin === true ? await readPassword(process.stdin) : null;
      const made = await withCommandDatabase(process.env, (database) => createAdministrator(database, { email, givenName, familyName, programmeKey: programme ?? null, language, password }));
      const { link, linkExpiresAt } = made;
      const own = made.password === null ? [] : [`  Password: ${made.password}`];
      answer(json, made, [`${email} is an administrator.`, ...own, `  To set a password of their own, until ${linkExpiresAt}:`, `  ${link}`]);
    });
}
