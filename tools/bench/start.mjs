// `npm start` to "Kaasa is ready" with packages and build in place: cold with an empty data folder, warm with the same one.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export async function run({ say }) {
  const folder = mkdtempSync(join(tmpdir(), 'kaasa-bench-start-'));
  say('First start: database, migrations, demonstration …');
  const coldMs = await startOnce(folder);
  say('Second start …');
  const warm = [await startOnce(folder), await startOnce(folder), await startOnce(folder)].sort((a, b) => a - b);
  rmSync(folder, { recursive: true, force: true });
  return { coldMs, warmMs: warm[1] };
}

async function startOnce(folder) {
  const begun = Date.now();
  const env = { ...process.env, KAASA_DATA_DIR: join(folder, 'data') };
  delete env.PORT;
  const child = spawn(process.execPath, ['tools/start.mjs'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  const ready = new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => (output += chunk).includes('Kaasa is ready') && resolve(Date.now() - begun));
    child.once('exit', (code) => reject(new Error(`Kaasa ended with ${code} before it was ready:\n${output}`)));
  });
  const milliseconds = await ready;
  const ended = once(child, 'exit');
  child.kill('SIGINT');
  await ended;
  return milliseconds;
}
