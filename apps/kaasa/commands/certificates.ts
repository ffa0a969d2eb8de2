import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { answer, table } from '../answer.js';
import { OperatorError } from '../problem.js';

const marks = { pass: 'ok  ', warn: 'note', fail: 'FAIL' } as const;

export function register(program: Command): void {
  const certificates = program.commands.find((command) => command.name() === 'certificates') ?? program.command('certificates').description('Certificates of this installation.');
  registerKeys(certificates);
  certificates
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
      answer(json, { ...verdict, checks: checks.map(({ check, result, detail, sentences }) => ({ check, result, detail, code: sentences[0]?.code })) }, [`The certificate is ${verdict.verdict}.`, ...about, ...checks.map(({ check, result, detail }) => `${marks[result]}  ${check}: ${detail}`)]);
      if (verdict.verdict === 'invalid') process.exitCode = 1;
    });
}

function registerKeys(certificates: Command): void {
  const keys = certificates.command('keys').description('The keys that sign badges.');
  keys
    .command('list')
    .description('Lists the keys, the newest first.')
    .option('--json', 'answer as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const { listKeys } = await import('../certificates/keys.js');
      const items = await listKeys(process.env);
      const heads = ['key', 'state', 'created', 'retired'];
      answer(json, { items }, items.length === 0 ? ['There is no key yet; the first certificate makes one.'] : table([heads, ...items.map(({ id, state, createdAt, retiredAt }) => [id, state, createdAt, retiredAt ?? ''])]));
    });
  keys
    .command('rotate')
    .description('Makes a new key that signs from now on; what the others signed stays good.')
    .option('--compromised', 'the others are in foreign hands: what they signed counts no longer, and is signed anew when it is next asked for')
    .option('--json', 'answer as JSON')
    .action(async ({ compromised, json }: { compromised?: boolean; json?: boolean }) => {
      const { rotateKeys } = await import('../certificates/keys.js');
      const { id } = await rotateKeys(process.env, compromised === true);
      answer(json, { id }, [`${id} signs from now on.`]);
    });
}
