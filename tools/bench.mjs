// `npm run -s bench -- NAME [--json]`: one benchmark with a throw-away database of its own; the figures as one JSON object.
import { existsSync, readdirSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { setUp } from './setup.mjs';

const [name = '', ...options] = process.argv.slice(2);
const file = new URL(`./bench/${name}.mjs`, import.meta.url);
const names = readdirSync(new URL('./bench/', import.meta.url)).filter((entry) => entry.endsWith('.mjs') && !entry.startsWith('_')).map((entry) => entry.slice(0, -4));
if (!names.includes(name) || !existsSync(file)) {
  console.error(`Usage: npm run -s bench -- ${names.join(' | ')} [--json]`);
  process.exit(2);
}
await setUp({ say: (line) => console.error(line) });
const load = loadavg()[0];
const { run } = await import(file.href);
const figures = await run({ options, say: (line) => console.error(line) });
const result = { bench: name, ...figures, machine: { cores: cpus().length, model: cpus()[0]?.model ?? 'unknown', loadBefore: Number(load.toFixed(2)) } };
if (options.includes('--json')) console.log(JSON.stringify(result));
else console.table(result);
process.exit(0);
