import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { answer } from '../answer.js';
import { OperatorError } from '../problem.js';

const marks = { pass: 'ok  ', warn: 'note', fail: 'FAIL' } as const;

export function register(program: Command): void {
  program
    .command('certificates')
    .description('Certificates of this installation.')
    .command('verify')
    .description('Checks a certificate or an Open Badge: ours against the register, others by their signature, dates and status.')
    .argument('<file>', 'the PDF, the badge image (PNG or SVG), the JSON or the JWT')
    .option('--json', 'answer as JSON')
    .action(async (file: string, { json }: { json?: boolean }) => {
      const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
        throw new OperatorError(error.code === 'ENOENT' ? `There is no file ${file}.` : `${file} cannot be read: ${error.message}`);
      });
      const { verifyFile } = await import('../certificates/verify-file.js');
      const verdict = await verifyFile(bytes, process.env);
      const { issuer, subject, state, checks } = verdict;
      const about = issuer === null ? [] : [`${subject ?? '?'} · ${issuer} · ${state ?? '?'}`];
      answer(json, verdict, [`The certificate is ${verdict.verdict}.`, ...about, ...checks.map(({ check, result, detail }) => `${marks[result]}  ${check}: ${detail}`)]);
      if (verdict.verdict === 'invalid') process.exitCode = 1;
    });
}
