import { type Command, Option } from 'commander';
import { languages, type Language } from '#kernel';
import type { FileFormat, ImportedFile } from '#assessments/engine/formats';
import { answer, table } from '../answer.js';
import { OperatorError } from '../problem.js';

interface ImportCommandOptions {
  readonly format: FileFormat;
  readonly language: Language;
  readonly bank?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

export const fileFormats: readonly FileFormat[] = ['gift', 'moodle-xml', 'aiken', 'csv', 'xlsx', 'qti'];

export function register(program: Command): void {
  const items = program.commands.find((command) => command.name() === 'items') ?? program.command('items').description('Questions and the files that hold them.');
  items
    .command('import')
    .description('Reads a file of questions into a bank, and tells of each what comes over and what does not.')
    .argument('<file>', 'the file')
    .addOption(new Option('--format <format>', 'what the file is').choices(fileFormats).makeOptionMandatory())
    .addOption(new Option('--language <language>', 'the language of a file in one language').choices(languages).default('et'))
    .option('--bank <key>', 'the bank that takes the questions, as drafts')
    .option('--dry-run', 'only tell; nothing is kept, and no database is needed')
    .option('--json', 'answer as JSON')
    .action(async (file: string, { format, language, bank, dryRun, json }: ImportCommandOptions) => {
      if (bank === undefined && dryRun !== true) throw new OperatorError('Name the bank that takes the questions with --bank, or only look with --dry-run.');
      const { readQuestions } = await import('../items/read-questions.js');
      const read = await readQuestions(file, format, language);
      const kept = bank === undefined || dryRun === true ? null : await (await import('../items/bank-files.js')).keepInBank(bank, read);
      answer(json, told(read), [...lines(read), ...(kept === null ? [] : [`${kept} questions are drafts in the bank “${bank}” now.`])]);
    });
}

/** The report without the content: what there is to know of a file before one takes it. */
function told({ format, counts, items }: ImportedFile) {
  return { format, counts, items: items.map(({ title, kind, outcome, losses }) => ({ title, kind, outcome, losses })) };
}

function lines({ counts, items }: ImportedFile): string[] {
  const heads = items.filter(({ outcome }) => outcome !== 'lossless').map(({ title, kind, outcome, losses }) => [outcome, kind, title.slice(0, 50), losses.map(({ message }) => message).join(' ')]);
  return [`${counts.lossless} lossless, ${counts.degraded} degraded, ${counts.rejected} rejected.`, ...table(heads)];
}
