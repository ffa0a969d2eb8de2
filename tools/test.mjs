// `npm test` and `npm run test:long`: the whole set-up and every check; the last line counts all of them.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setUp } from './setup.mjs';

const long = process.argv.includes('--long');
const only = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const totals = { passed: 0, failed: 0, skipped: 0 };
const work = mkdtempSync(join(tmpdir(), 'kaasa-run-'));

await setUp();
if (only.length === 0 && !long) {
  await Promise.all([check('lint', ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0']), check('types', ['tools/typecheck.mjs'])]);
}
for (const project of long ? ['long'] : ['unit', 'database', 'browser']) await jest(project);
rmSync(work, { recursive: true, force: true });
console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exit(totals.failed === 0 && totals.passed > 0 ? 0 : 1);

async function check(name, args) {
  const code = await run(args);
  totals[code === 0 ? 'passed' : 'failed']++;
  console.log(`${name}: ${code === 0 ? 'passed' : 'failed'}`);
}

async function jest(project) {
  const report = join(work, `${project}.json`);
  const workers = long ? '1' : '2';
  const code = await run(['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '--selectProjects', project, '--maxWorkers', workers, '--forceExit', '--json', '--outputFile', report, '--passWithNoTests', ...only]);
  const result = readReport(report);
  totals.passed += result.numPassedTests;
  totals.skipped += result.numPendingTests + result.numTodoTests;
  // A suite that cannot even start counts as one failure, and so does a run that breaks off.
  totals.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
  if (code !== 0 && result.success) totals.failed++;
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { numPassedTests: 0, numPendingTests: 0, numTodoTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 1, success: false };
  }
}

function run(args) {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, FORCE_COLOR: '0' } });
    child.on('exit', (code) => done(code ?? 1));
  });
}
