import type { Command } from 'commander';
import { answer } from '../answer.js';

const marks = { ok: 'ok    ', warning: 'note  ', fault: 'FAULT ' } as const;

export function register(program: Command): void {
  program
    .command('doctor')
    .description('Checks the installation and says what to do about what is wrong.')
    .option('--json', 'answer as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const { examine } = await import('../doctor/examine.js');
      const checks = await examine(process.env);
      const ok = checks.every(({ state }) => state !== 'fault');
      answer(json, { ok, checks }, [...checks.map(({ check, state, detail }) => `${marks[state]} ${check}: ${detail}`), ok ? 'Kaasa is well.' : 'Something needs to be done.']);
      if (!ok) process.exitCode = 1;
    });
}
