import { type Command, Option } from 'commander';
import { languages, type Language } from '#kernel';
import type { ImportFormat, ImportedFile } from '#assessments/engine/formats';
import { answer, table } from '../answer.js';
import { OperatorError } from '../problem.js';

interface ImportCommandOptions {
  readonly format: ImportFormat;
  readonly language: Language;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

export const fileFormats: readonly ImportFormat[] = ['gift', 'moodle-xml', 'aiken', 'csv', 'xlsx'];

export function register(program: Command): void {
  const items = program.commands.find((command) => command.name() === 'items') ?? program.command('items').description('Questions and the files that hold them.');
  items
    .command('import')
    .description('Reads a file of questions, and tells of each what comes over and what does not.')
    .argument('<file>', 'the file')
    .addOption(new Option('--format <format>', 'what the file is').choices(fileFormats).makeOptionMandatory())
    .addOption(new Option('--language <language>', 'the language of a file in one language').choices(languages).default('et'))
    .option('--dry-run', 'only tell; nothing is kept, and no database is needed')
    .option('--json', 'answer as JSON')
    .action(async (file: string, { format, language, dryRun, json }: ImportCommandOptions) => {
      if (dryRun !== true) throw new OperatorError('Look at a file with --dry-run; a bank takes it in the web application.');
      const { readQuestions } = await import('../items/read-questions.js');
      const read = await readQuestions(file, format, language);
      answer(json, told(read), lines(read));
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
