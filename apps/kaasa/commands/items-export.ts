import { writeFile } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import { languages, type Language } from '#kernel';
import type { ExportOutcome, FileFormat } from '#assessments/engine/formats';
import { answer, table } from '../answer.js';
import { OperatorError } from '../problem.js';
import { fileFormats } from './items-import.js';

interface ExportCommandOptions {
  readonly format: FileFormat;
  readonly language: Language;
  readonly bank: string;
  readonly json?: boolean;
}

export function register(program: Command): void {
  const items = program.commands.find((command) => command.name() === 'items') ?? program.command('items').description('Questions and the files that hold them.');
  items
    .command('export')
    .description('Writes the questions of a bank to a file, and tells of each what the format cannot hold.')
    .argument('<file>', 'the file; one of that name is replaced')
    .requiredOption('--bank <key>', 'the bank')
    .addOption(new Option('--format <format>', 'what to write').choices(fileFormats).makeOptionMandatory())
    .addOption(new Option('--language <language>', 'the language to write, where a format has but one').choices(languages).default('et'))
    .option('--json', 'answer as JSON')
    .action(async (file: string, { format, language, bank, json }: ExportCommandOptions) => {
      const { itemsOfBank } = await import('../items/bank-files.js');
      const { writeQuestions } = await import('../items/write-questions.js');
      const written = writeQuestions(await itemsOfBank(bank), format, language);
      await writeFile(file, written.bytes).catch(() => {
        throw new OperatorError(`The file ${file} cannot be written.`);
      });
      answer(json, { format, counts: counts(written.items), items: written.items }, lines(written.items));
    });
}

function counts(items: readonly ExportOutcome[]) {
  const count = (outcome: ExportOutcome['outcome']) => items.filter((item) => item.outcome === outcome).length;
  return { lossless: count('lossless'), degraded: count('degraded'), rejected: count('rejected') };
}

function lines(items: readonly ExportOutcome[]): string[] {
  const { lossless, degraded, rejected } = counts(items);
  const heads = items.filter(({ outcome }) => outcome !== 'lossless').map(({ title, kind, outcome, losses }) => [outcome, kind, title.slice(0, 50), losses.map(({ message }) => message).join(' ')]);
  return [`${lossless} lossless, ${degraded} degraded, ${rejected} left out.`, ...table(heads)];
}
