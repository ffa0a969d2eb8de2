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
    .description('Holds a PDF against the certificates that were issued here.')
    .argument('<file>', 'the PDF')
    .option('--json', 'answer as JSON')
    .action(async (file: string, { json }: { json?: boolean }) => {
      const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
        throw new OperatorError(error.code === 'ENOENT' ? `There is no file ${file}.` : `${file} cannot be read: ${error.message}`);
      });
      const { carriedRecord } = await import('../certificates/carried-record.js');
      const { verifyDocument } = await import('#certificates/core');
      const { withCommandDatabase } = await import('../database/command-database.js');
      const { withConnection } = await import('../database/connection.js');
      const carried = await carriedRecord(bytes);
      const verdict = await withCommandDatabase(process.env, ({ url }) => withConnection(url, (sql) => verifyDocument(sql, bytes, carried)));
      const { issuer, subject, state, checks } = verdict;
      const about = issuer === null ? [] : [`${subject} · ${issuer} · ${state}`];
      answer(json, verdict, [`The certificate is ${verdict.verdict}.`, ...about, ...checks.map(({ check, result, detail }) => `${marks[result]}  ${check}: ${detail}`)]);
      if (verdict.verdict === 'invalid') process.exitCode = 1;
    });
}
